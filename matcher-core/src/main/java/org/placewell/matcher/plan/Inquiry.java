package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * each kind of place or person that a rule tells apart, as {@link Reads} says. Not thread-safe.
 */
final class Inquiry {
  /** Rules that tell apart no more kinds than this are asked first. */
  private static final int FEW = 300;

  private final Eligibility all;
  private final GrowingLimits limits;
  private final Others others;
  private final List<Hard> hard = new ArrayList<>();
  private final List<Soft> soft = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** The side of all pairs that is not new. */
  interface Others {
    /** The pair of the new side with one of these. */
    Pair pair(int at);

    /** Whether nothing lies between the new side and one of these. */
    boolean isClean(int at);

    /** What a rule reads of the new side. */
    Object key(Reads reads);

    /** The kinds of these that a rule tells apart. */
    Numbering kinds(Division division);
  }

  /** What a rule said of each kind. */
  private abstract static class Memo {
    private final int classes;
    private final boolean nothingBetween;

    /** The kind of each of the others; empty if no kinds are told apart. */
    private final int[] kindOf;

    Memo(Optional<Numbering> kinds, boolean nothingBetween) {
      this.classes = Inquiry.size(kinds);
      this.nothingBetween = nothingBetween;
      this.kindOf = kinds.map(Numbering::classOf).orElse(new int[0]);
    }

    int size() {
      return classes;
    }

    /** Whether what is said of a kind holds whatever lies between the two sides. */
    boolean isRegardless() {
      return kindOf.length > 0 && nothingBetween;
    }

    /** The kind of one of the others, if what is said of it can be said of all its kind. */
    int kind(int at, Others others) {
      return kindOf.length > 0 && (nothingBetween || others.isClean(at))
          ? kindOf[at]
          : Divisions.EACH;
    }
  }

  private static final class Hard extends Memo {
    private final HardRule rule;
    private final Tally tally;
    private final @Nullable Answer[] said;

    Hard(HardRule rule, Tally tally, @Nullable Answer[] said, Optional<Numbering> kinds) {
      super(kinds, nothingBetween(rule));
      this.rule = rule;
      this.tally = tally;
      this.said = said;
    }

    private Answer ask(Pair pair, int kind) {
      Answer answer = rule.answer(pair);
      tally.asked++;
      tally.failed += answer == Answer.FAILED ? 1 : 0;
      if (kind != Divisions.EACH) {
        said[kind] = answer;
      }
      return answer;
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
    private final Map<Rule, Map<Object, @Nullable Answer[]>> answers = new HashMap<>();
    private final Map<Rule, Map<Object, long[]>> points = new HashMap<>();
    private final Map<Rule, Map<Object, List<Optional<List<Stake>>>>> stakes = new HashMap<>();

    private Tally tally(Rule rule) {
      return tallies.computeIfAbsent(rule, r -> new Tally());
    }

    private @Nullable Answer[] answers(Rule rule, Object key, int size) {
      return of(answers, rule).computeIfAbsent(key, k -> new @Nullable Answer[size]);
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
    for (HardRule rule : all.hardRules()) {
      Optional<Numbering> kinds = kinds(rule, divisions);
      @Nullable Answer[] said = archive.answers(rule, key(rule), size(kinds));
      hard.add(new Hard(rule, archive.tally(rule), said, kinds));
    }
    hard.sort(
        Comparator.comparing((Hard one) -> !one.isRegardless() || one.size() > FEW)
            .thenComparingDouble(one -> -one.tally.failing()));
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

  /** The answer of all hard rules together; failed at the first that fails. */
  Answer answer(int at) {
    Optional<Pair> pair = Optional.empty();
    Answer answer = Answer.MET;
    for (Hard one : hard) {
      int kind = one.kind(at, others);
      Answer known = kind == Divisions.EACH ? null : one.said[kind];
      if (known == null) {
        pair = Optional.of(pair.orElseGet(() -> others.pair(at)));
        known = one.ask(pair.get(), kind);
      }
      answer = answer.and(known);
      if (answer == Answer.FAILED) {
        return answer;
      }
    }
    return answer;
  }

  /** What a pair adds to each goal. */
  long[] points(int at, Pair pair, Answer answer) {
    long[] sums = new long[all.policy().scored().size()];
    for (Soft one : soft) {
      int kind = one.kind(at, others);
      boolean known = kind != Divisions.EACH && one.said[kind] != Long.MIN_VALUE;
      long value = known ? one.said[kind] : value(one.feed, pair);
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
  Optional<List<List<Stake>>> stakes(int at, Pair pair) {
    List<List<Stake>> stakes = new ArrayList<>(groups.size());
    for (Group one : groups) {
      int kind = one.kind(at, others);
      Optional<List<Stake>> said = kind == Divisions.EACH ? Optional.empty() : one.said.get(kind);
      if (said.isEmpty()) {
        said = limits.stakes(one.limit, pair);
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

  Pair pair(int at) {
    return others.pair(at);
  }
}
