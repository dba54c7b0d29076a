package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;

/**
 * What hard rules say of somebody new and all others. A rule that tells few kinds apart speaks of
 * all at once, by a mask that the next newcomer finds made: most are ruled out before anybody looks
 * at them one by one. Not thread-safe.
 */
final class Forbidding {
  /** Rules that tell apart no more kinds than this are asked about all of them. */
  private static final int FEW = 1_000;

  private final Policy policy;
  private final Inquiry.Others others;
  private final List<Hard> few = new ArrayList<>();
  private final List<Hard> many = new ArrayList<>();

  private static final class Hard extends Memo {
    private final HardRule rule;
    private final Archive.Tally tally;
    private final Archive.Said said;
    private final Optional<Numbering> few;

    Hard(HardRule rule, Archive.Tally tally, Archive.Said said, Optional<Numbering> kinds) {
      super(rule, kinds);
      this.rule = rule;
      this.tally = tally;
      this.said = said;
      this.few = kinds.filter(all -> all.classes() <= FEW);
    }

    boolean isOfFew() {
      return few.isPresent();
    }

    /** Of whom each pair is to be asked by itself; as for those between whom something lies. */
    BitSet each() {
      return few.orElseThrow().each();
    }

    /** Of all others, as if nothing lay between; of those to be asked by themselves, nothing. */
    Mask whole(Inquiry.Others others) {
      if (said.whole == null) {
        said.whole = others.whole(rule).orElseGet(() -> ask(others, few.orElseThrow()));
      }
      return said.whole;
    }

    private Mask ask(Inquiry.Others others, Numbering kinds) {
      for (int kind = 0; kind < kinds.classes(); kind++) {
        if (said.ofKind[kind] == null) {
          said.ofKind[kind] = rule.answer(others.plain(kinds.first(kind)));
        }
      }
      Mask mask = new Mask(others.count());
      for (int at = 0; at < others.count(); at++) {
        int kind = kinds.of(at);
        mask.note(at, kind == Divisions.EACH ? Answer.MET : said.ofKind[kind]);
      }
      return mask;
    }

    /** What was said of the kind of one of the others. */
    @Nullable Answer known(int at, Inquiry.Others others) {
      int kind = kind(at, others);
      return kind == Divisions.EACH ? null : said.ofKind[kind];
    }

    private Answer ask(Pair pair, int kind) {
      Answer answer = rule.answer(pair);
      tally.asked++;
      tally.failed += answer == Answer.FAILED ? 1 : 0;
      if (kind != Divisions.EACH) {
        said.ofKind[kind] = answer;
      }
      return answer;
    }
  }

  Forbidding(Policy policy, Inquiry.Others others) {
    this.policy = policy;
    this.others = others;
  }

  /** One rule more. */
  void add(HardRule rule, Archive.Tally tally, Archive.Said said, Optional<Numbering> kinds) {
    Hard one = new Hard(rule, tally, said, kinds);
    (one.isOfFew() ? few : many).add(one);
  }

  /** Those whom no hard rule keeps from the new side, marked if one wants a review. */
  Mask left() {
    many.sort(Comparator.comparingDouble(one -> -one.tally.failing()));
    Mask left = new Mask(others.count());
    few.stream().filter(Memo::isRegardless).forEach(one -> left.retain(one.whole(others)));
    BitSet alone = (BitSet) others.concerned().clone();
    few.forEach(one -> alone.or(one.each()));
    int[] apart = alone.stream().filter(left::isPossible).toArray();
    IntStream.of(apart).forEach(left::forbid);
    few.forEach(one -> left.retain(one.whole(others)));
    int[] some = new int[others.count()];
    int count = left.columns(some);
    for (int i = 0; i < count; i++) {
      left.note(some[i], answer(some[i], Answer.MET, many));
    }
    for (int at : apart) {
      left.allow(at);
      left.note(at, answer(at, answer(at, Answer.MET, few), many));
    }
    if (policy.review() == Review.NEVER) {
      left.forbidReviews();
    }
    return left;
  }

  /**
   * An answer with that of more rules; failed at the first that fails. None is asked before it is
   * clear that nothing remembered forbids.
   */
  private Answer answer(int at, Answer before, List<Hard> rules) {
    Answer answer = before;
    boolean all = true;
    for (int i = 0; i < rules.size() && answer != Answer.FAILED; i++) {
      Answer known = rules.get(i).known(at, others);
      all &= known != null;
      answer = known == null ? answer : answer.and(known);
    }
    return all || answer == Answer.FAILED ? answer : ask(at, answer, rules);
  }

  private Answer ask(int at, Answer before, List<Hard> rules) {
    Pair pair = others.pair(at);
    Answer answer = before;
    for (int i = 0; i < rules.size() && answer != Answer.FAILED; i++) {
      Hard one = rules.get(i);
      if (one.known(at, others) == null) {
        answer = answer.and(one.ask(pair, one.kind(at, others)));
      }
    }
    return answer;
  }
}
