package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;

/**
 * Asks every rule about somebody new and all places, or about a new place and all people: once for
 * each kind of place or person that a rule tells apart, as {@link Reads} says. Rules that tell few
 * kinds apart speak of all at once, by a mask that the next newcomer finds made. Not thread-safe.
 */
final class Inquiry {
  /** Rules that tell apart no more kinds than this are asked about all of them. */
  private static final int FEW = 1_000;

  private final Eligibility all;
  private final GrowingLimits limits;
  private final Others others;
  private final int goals;
  private final List<Hard> few = new ArrayList<>();
  private final List<Hard> many = new ArrayList<>();
  private final List<Soft> soft = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** The side of all pairs that is not new. */
  interface Others {
    /** How many there are. */
    int count();

    /** The pair of the new side with one of these. */
    Pair pair(int at);

    /** The same as if nothing lay between the two. */
    Pair plain(int at);

    /** Those between whom and the new side something may lie. */
    BitSet concerned();

    /** What a rule reads of the new side. */
    Object key(Reads reads);

    /** The kinds of these that a rule tells apart. */
    Numbering kinds(Division division);
  }

  /** What a rule said of each kind. */
  private abstract static class Memo {
    private final boolean nothingBetween;

    /** The kind of each of the others; empty if no kinds are told apart. */
    private final int[] kindOf;

    Memo(Optional<Numbering> kinds, boolean nothingBetween) {
      this.nothingBetween = nothingBetween;
      this.kindOf = kinds.map(Numbering::classOf).orElse(new int[0]);
    }

    /** Whether what is said of a kind holds whatever lies between the two sides. */
    boolean isRegardless() {
      return kindOf.length > 0 && nothingBetween;
    }

    /** The kind of one of the others, if what is said of it can be said of all its kind. */
    int kind(int at, Others others) {
      return kindOf.length > 0 && (nothingBetween || !others.concerned().get(at))
          ? kindOf[at]
          : Divisions.EACH;
    }
  }

  private static final class Hard extends Memo {
    private final HardRule rule;
    private final Tally tally;
    private final Said said;
    private final Optional<Numbering> few;

    Hard(HardRule rule, Tally tally, Said said, Optional<Numbering> kinds) {
      super(kinds, nothingBetween(rule));
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
    Mask whole(Others others) {
      if (said.whole == null) {
        Numbering kinds = few.orElseThrow();
        for (int kind = 0; kind < kinds.classes(); kind++) {
          said.ofKind[kind] = rule.answer(others.plain(kinds.first(kind)));
        }
        said.whole = new Mask(others.count());
        for (int at = 0; at < others.count(); at++) {
          int kind = kinds.of(at);
          said.whole.note(at, kind == Divisions.EACH ? Answer.MET : said.ofKind[kind]);
        }
      }
      return said.whole;
    }

    /** What was said of the kind of one of the others. */
    @Nullable Answer known(int at, Others others) {
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

  /** What a hard rule said of each kind, and of all at once, if it was asked. */
  private static final class Said {
    private final @Nullable Answer[] ofKind;
    private @Nullable Mask whole;

    Said(int kinds) {
      ofKind = new @Nullable Answer[kinds];
    }
  }

  private static final class Soft extends Memo {
    private final Feed feed;
    private final int goal;
    private final long[] said;

    Soft(Feed feed, int goal, long[] said, Optional<Numbering> kinds) {
      super(kinds, nothingBetween(feed.rule()));
      this.feed = feed;
      this.goal = goal;
      this.said = said;
    }
  }

  private static final class Group extends Memo {
    private final int limit;
    private final List<Optional<List<Stake>>> said;

    Group(int limit, GroupLimit rule, List<Optional<List<Stake>>> said, Optional<Numbering> kinds) {
      super(kinds, nothingBetween(rule));
      this.limit = limit;
      this.said = said;
    }
  }

  /** How often a rule was asked, and how often it forbade something. */
  private static final class Tally {
    private int asked;
    private int failed;

    private double failing() {
      return asked == 0 ? 0 : (double) failed / asked;
    }
  }

  /** What rules said of earlier newcomers of whom they read the same. Not thread-safe. */
  static final class Archive {
    private final Map<Rule, Tally> tallies = new HashMap<>();
    private final Map<Rule, Map<Object, Said>> answers = new HashMap<>();
    private final Map<Rule, Map<Object, long[]>> points = new HashMap<>();
    private final Map<Rule, Map<Object, List<Optional<List<Stake>>>>> stakes = new HashMap<>();

    private Tally tally(Rule rule) {
      return tallies.computeIfAbsent(rule, r -> new Tally());
    }

    private Said answers(Rule rule, Object key, int size) {
      return of(answers, rule).computeIfAbsent(key, k -> new Said(size));
    }

    private long[] points(Rule rule, Object key, int size) {
      return of(points, rule)
          .computeIfAbsent(
              key,
              k -> {
                long[] said = new long[size];
                Arrays.fill(said, Long.MIN_VALUE);
                return said;
              });
    }

    private List<Optional<List<Stake>>> stakes(Rule rule, Object key, int size) {
      return of(stakes, rule)
          .computeIfAbsent(key, k -> new ArrayList<>(Collections.nCopies(size, Optional.empty())));
    }

    private static <T> Map<Object, T> of(Map<Rule, Map<Object, T>> all, Rule rule) {
      return all.computeIfAbsent(rule, r -> new HashMap<>());
    }
  }

  Inquiry(
      Eligibility all, Divisions divisions, GrowingLimits limits, Archive archive, Others others) {
    this.all = all;
    this.limits = limits;
    this.others = others;
    this.goals = all.policy().scored().size();
    for (HardRule rule : all.hardRules()) {
      Optional<Numbering> kinds = kinds(rule, divisions);
      Said said = archive.answers(rule, key(rule), size(kinds));
      Hard one = new Hard(rule, archive.tally(rule), said, kinds);
      (one.isOfFew() ? few : many).add(one);
    }
    many.sort(Comparator.comparingDouble(one -> -one.tally.failing()));
    for (Feed feed : all.policy().soft()) {
      Optional<Numbering> kinds = kinds(feed.rule(), divisions);
      long[] said = archive.points(feed.rule(), key(feed.rule()), size(kinds));
      soft.add(new Soft(feed, all.goal(feed.goal()), said, kinds));
    }
    for (int limit = 0; limit < all.limits().size(); limit++) {
      GroupLimit rule = all.limits().get(limit);
      Optional<Numbering> kinds = kinds(rule, divisions);
      groups.add(new Group(limit, rule, archive.stakes(rule, key(rule), size(kinds)), kinds));
    }
  }

  private static int size(Optional<Numbering> kinds) {
    return kinds.map(Numbering::classes).orElse(0);
  }

  private Object key(Rule rule) {
    return rule.reads().map(others::key).orElse(Reads.EACH);
  }

  private static boolean nothingBetween(Rule rule) {
    return rule.reads().map(Reads::nothingBetween).orElse(false);
  }

  /** Only if the rule says what it reads, of the new side too. */
  private Optional<Numbering> kinds(Rule rule, Divisions divisions) {
    return rule.reads()
        .filter(reads -> !others.key(reads).equals(Reads.EACH))
        .flatMap(reads -> divisions.of(rule))
        .map(others::kinds);
  }

  /** Those whom no hard rule keeps from the new side, marked if one wants a review. */
  Mask left() {
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
    if (all.policy().review() == Review.NEVER) {
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

  /** What a pair adds to each goal. */
  long[] points(int at, Answer answer) {
    long[] sums = new long[goals];
    for (Soft one : soft) {
      int kind = one.kind(at, others);
      boolean known = kind != Divisions.EACH && one.said[kind] != Long.MIN_VALUE;
      long value = known ? one.said[kind] : value(one.feed, others.pair(at));
      if (kind != Divisions.EACH) {
        one.said[kind] = value;
      }
      sums[one.goal] = Math.addExact(sums[one.goal], value);
    }
    if (all.policy().review() == Review.LAST_GOAL && answer == Answer.NEEDS_REVIEW) {
      sums[sums.length - 1] = -1;
    }
    return sums;
  }

  private long value(Feed feed, Pair pair) {
    return Math.multiplyExact(feed.rule().ask(all.policy().fair(pair)).value(), feed.weight());
  }

  /** What a pair has to do with each limit, as {@link GrowingLimits#stakes} says it. */
  Optional<List<List<Stake>>> stakes(int at) {
    List<List<Stake>> stakes = new ArrayList<>(groups.size());
    for (Group one : groups) {
      int kind = one.kind(at, others);
      Optional<List<Stake>> said = kind == Divisions.EACH ? Optional.empty() : one.said.get(kind);
      if (said.isEmpty()) {
        said = limits.stakes(one.limit, others.pair(at));
      }
      if (kind != Divisions.EACH) {
        one.said.set(kind, said);
      }
      if (said.isEmpty()) {
        return Optional.empty();
      }
      stakes.add(said.get());
    }
    return Optional.of(stakes);
  }
}
