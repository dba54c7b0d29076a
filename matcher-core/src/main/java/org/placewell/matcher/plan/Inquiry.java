package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
  private final Eligibility all;
  private final GrowingLimits limits;
  private final Others others;
  private final int goals;
  private final Forbidding forbidding;
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

    /** What a rule says of all as if nothing lay between, if that is known without asking. */
    Optional<Mask> whole(HardRule rule);

    /** What a rule reads of the new side. */
    Object key(Reads reads);

    /** The kinds of these that a rule tells apart. */
    Numbering kinds(Division division);
  }

  private static final class Soft extends Memo {
    private final Feed feed;
    private final int goal;
    private final long[] said;

    Soft(Feed feed, int goal, long[] said, Optional<Numbering> kinds) {
      super(feed.rule(), kinds);
      this.feed = feed;
      this.goal = goal;
      this.said = said;
    }
  }

  private static final class Group extends Memo {
    private final int limit;
    private final List<Optional<List<Stake>>> said;

    Group(int limit, GroupLimit rule, List<Optional<List<Stake>>> said, Optional<Numbering> kinds) {
      super(rule, kinds);
      this.limit = limit;
      this.said = said;
    }
  }

  Inquiry(
      Eligibility all, Divisions divisions, GrowingLimits limits, Archive archive, Others others) {
    this.all = all;
    this.limits = limits;
    this.others = others;
    this.forbidding = new Forbidding(all.policy(), others);
    this.goals = all.policy().scored().size();
    for (HardRule rule : all.hardRules()) {
      Optional<Numbering> kinds = kinds(rule, divisions);
      Archive.Said said = archive.answers(rule, key(rule), size(kinds));
      forbidding.add(rule, archive.tally(rule), said, kinds);
    }
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

  /** Only if the rule says what it reads, of the new side too. */
  private Optional<Numbering> kinds(Rule rule, Divisions divisions) {
    return rule.reads()
        .filter(reads -> !others.key(reads).equals(Reads.EACH))
        .flatMap(reads -> divisions.of(rule))
        .map(others::kinds);
  }

  /** Those whom no hard rule keeps from the new side, marked if one wants a review. */
  Mask left() {
    return forbidding.left();
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
