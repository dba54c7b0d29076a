package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.plan.Stakes.Sides;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.ConflictLimit.Side;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;
import org.placewell.matcher.policy.SumLimit.Share;

/**
 * The sums and conflicts of a graph, and those that new pairs bring. Numbers go on from those of
 * the graph.
 */
final class GrowingLimits {
  private final List<GroupLimit> limits;
  private final List<Map<String, Stakes.Total>> sumOf = new ArrayList<>();
  private final List<Map<String, Sides>> sidesOf = new ArrayList<>();
  private final List<Named> sums = new ArrayList<>();
  private final List<Named> conflicts = new ArrayList<>();
  private final List<Long> rooms = new ArrayList<>();

  /** A group of one limit, by its place among the limits. */
  private record Named(int limit, String group, boolean stayers) {}

  GrowingLimits(CandidateGraph graph, Stakes stakes) {
    this.limits = graph.eligibility().limits();
    graph.sums().forEach(sum -> rooms.add(sum.limit()));
    Named[] ofSums = new Named[graph.sums().size()];
    Named[] ofConflicts = new Named[graph.conflicts().size()];
    for (int limit = 0; limit < limits.size(); limit++) {
      int at = limit;
      sumOf.add(new HashMap<>(stakes.limits().get(limit).sums()));
      sidesOf.add(new HashMap<>(stakes.limits().get(limit).conflicts()));
      sumOf.get(limit).forEach((group, of) -> ofSums[of.sum()] = new Named(at, group, false));
      sidesOf.get(limit).forEach((group, sides) -> name(ofConflicts, at, group, sides));
    }
    sums.addAll(List.of(ofSums));
    conflicts.addAll(List.of(ofConflicts));
  }

  private static void name(Named[] all, int limit, String group, Sides sides) {
    if (sides.ofMovers() >= 0) {
      all[sides.ofMovers()] = new Named(limit, group, false);
    }
    if (sides.ofStayers() >= 0) {
      all[sides.ofStayers()] = new Named(limit, group, true);
    }
  }

  int sums() {
    return rooms.size();
  }

  int conflicts() {
    return conflicts.size();
  }

  long room(int sum) {
    return rooms.get(sum);
  }

  String rule(int limit) {
    return limits.get(limit).name();
  }

  /** Number of group limits. */
  int count() {
    return limits.size();
  }

  /** One limit of a graph of some pairs. */
  Stakes.OfLimit of(int limit, int[] bundleOf, List<List<Stake>> bundles) {
    return new Stakes.OfLimit(bundleOf, bundles, sumOf.get(limit), sidesOf.get(limit));
  }

  Certificate.Limit nameOfSum(int sum) {
    return name(sums.get(sum));
  }

  Certificate.Limit nameOfConflict(int conflict) {
    return name(conflicts.get(conflict));
  }

  private static Certificate.Limit name(Named named) {
    return new Certificate.Limit(named.limit(), named.group(), named.stayers());
  }

  /**
   * What somebody who would move has to do with each limit. Empty if that would make a conflict of
   * people who had none, whom the graph has forgotten, or if a group may hold more or less than
   * before.
   */
  Optional<List<List<Stake>>> stakes(Pair pair) {
    List<List<Stake>> all = new ArrayList<>(limits.size());
    for (int limit = 0; limit < limits.size(); limit++) {
      Optional<List<Stake>> of = stakes(limit, pair);
      if (of.isEmpty()) {
        return Optional.empty();
      }
      all.add(of.get());
    }
    return Optional.of(all);
  }

  /** What they have to do with one limit. */
  Optional<List<Stake>> stakes(int limit, Pair pair) {
    return switch (limits.get(limit)) {
      case SumLimit sum -> adds(limit, sum.shares(pair));
      case ConflictLimit conflict -> stands(limit, conflict.sides(pair));
    };
  }

  private Optional<List<Stake>> adds(int limit, List<Share> shares) {
    List<Stake> stakes = new ArrayList<>(shares.size());
    for (Share share : shares) {
      Stakes.Total total =
          sumOf.get(limit).computeIfAbsent(share.group(), group -> total(limit, share));
      if (total.limit() != share.limit()) {
        return Optional.empty();
      }
      stakes.add(new Stake.Adds(total.sum(), share.weight()));
    }
    return Optional.of(stakes);
  }

  private Stakes.Total total(int limit, Share share) {
    sums.add(new Named(limit, share.group(), false));
    rooms.add(share.limit());
    return new Stakes.Total(rooms.size() - 1, share.limit());
  }

  private Optional<List<Stake>> stands(int limit, List<Side> sides) {
    List<Stake> stakes = new ArrayList<>(sides.size());
    for (Side side : sides) {
      Sides known =
          sidesOf.get(limit).getOrDefault(side.group(), new Sides(-1, -1, false, false, false));
      if (isForgotten(side, known)) {
        return Optional.empty();
      }
      note(limit, side, known);
      if (known.ofMovers() >= 0) {
        stakes.add(new Stake.Stands(known.ofMovers(), side.first()));
      }
      if (known.ofStayers() >= 0 && !side.first()) {
        stakes.add(new Stake.Stands(known.ofStayers(), false));
      }
    }
    return Optional.of(stakes);
  }

  /** Whether there are people opposite of whom no conflict knows. */
  private static boolean isForgotten(Side side, Sides known) {
    if (side.first()) {
      return known.second() && known.ofMovers() < 0;
    }
    return known.first() && (!known.second() || (known.firstStays() && known.ofStayers() < 0));
  }

  private void note(int limit, Side side, Sides known) {
    if (side.first() ? !known.first() : !known.second()) {
      boolean first = known.first() || side.first();
      boolean second = known.second() || !side.first();
      sidesOf
          .get(limit)
          .put(
              side.group(),
              new Sides(known.ofMovers(), known.ofStayers(), first, known.firstStays(), second));
    }
  }
}
