package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.ConflictLimit.Side;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;
import org.placewell.matcher.policy.SumLimit.Share;

/** Checks one plan against the rules themselves: asks the policy again about every placement. */
final class Checker {
  private final Eligibility all;
  private final Plan plan;
  private final List<Breach> breaches = new ArrayList<>();
  private final List<Lives> living = new ArrayList<>();

  /** A person in a place, as planned or as today. */
  private record Lives(int row, Pair pair, boolean stays, boolean pinned) {
    boolean given() {
      return stays || pinned;
    }
  }

  Checker(Eligibility all, Plan plan) {
    this.all = all;
    this.plan = plan;
  }

  List<Breach> breaches() {
    Set<ReferralId> seen = new HashSet<>();
    Map<String, Long> sums = new HashMap<>();
    for (Placement placement : plan.placements()) {
      if (!seen.add(placement.referral())) {
        report(Breach.Kind.TWICE, placement.referral(), "placement", "is placed twice");
      } else {
        check(placement, sums);
      }
    }
    stayers(seen);
    pins();
    all.limits().forEach(this::check);
    scores(sums);
    return breaches;
  }

  private void check(Placement placement, Map<String, Long> sums) {
    Optional<Integer> row = all.row(placement.referral());
    Optional<Integer> column = all.column(placement.vacancy());
    if (row.isEmpty() || column.isEmpty()) {
      report(
          Breach.Kind.NOT_IN_MATCHING,
          placement.referral(),
          "placement",
          "takes no part in the matching, or the vacancy does not");
      return;
    }
    Pair pair = all.pair(row.get(), column.get());
    boolean pinned = isPinned(row.get(), placement);
    living.add(new Lives(row.get(), pair, false, pinned));
    rules(pair, pinned);
    ownBed(row.get(), column.get(), pinned);
    facts(placement, pair);
    add(pair, sums);
  }

  private boolean isPinned(int row, Placement placement) {
    return all.pin(row).map(pin -> pin.vacancy().equals(placement.vacancy())).orElse(false);
  }

  private void rules(Pair pair, boolean pinned) {
    for (Eligibility.Asked asked : all.findings(pair)) {
      if (!all.allows(asked.finding().answer())) {
        breaches.add(
            new Breach(
                Breach.Kind.HARD_RULE,
                Optional.of(pair.referral().id()),
                asked.rule().name(),
                asked.finding().words(asked.rule()),
                pinned));
      }
    }
  }

  private void ownBed(int row, int column, boolean pinned) {
    if (!pinned && all.ownColumn(row).equals(Optional.of(column))) {
      ReferralId referral = all.rows().get(row).id();
      report(Breach.Kind.WRONG_FACT, referral, "placement", "is to the bed the person has already");
    }
  }

  private void facts(Placement placement, Pair pair) {
    boolean review = all.answer(pair) == Answer.NEEDS_REVIEW;
    if (!placement.equals(Placement.of(pair, review))) {
      report(
          Breach.Kind.WRONG_FACT,
          placement.referral(),
          "placement",
          "has a start date or mark that the rules do not give");
    }
  }

  private void add(Pair pair, Map<String, Long> sums) {
    long[] points = all.points(pair, all.answer(pair));
    for (int goal = 0; goal < points.length; goal++) {
      sums.merge(all.policy().scored().get(goal).name(), points[goal], Math::addExact);
    }
  }

  /** Nobody loses the bed they have: who holds one on offer and is not placed stays in it. */
  private void stayers(Set<ReferralId> placed) {
    for (int row = 0; row < all.rows().size(); row++) {
      Optional<Integer> own = all.ownColumn(row);
      if (own.isPresent() && !placed.contains(all.rows().get(row).id())) {
        living.add(new Lives(row, all.pair(row, own.get()), true, false));
      }
    }
  }

  private void pins() {
    Map<ReferralId, Placement> placed = plan.byReferral();
    for (int row = 0; row < all.rows().size(); row++) {
      ReferralId referral = all.rows().get(row).id();
      Optional<Commitment> pin = all.pin(row);
      boolean kept =
          pin.isEmpty()
              || Optional.ofNullable(placed.get(referral))
                  .map(placement -> placement.vacancy().equals(pin.get().vacancy()))
                  .orElse(false);
      if (!kept) {
        report(Breach.Kind.PIN_MISSING, referral, "pin", "is not placed where it was agreed");
      }
    }
  }

  private void check(GroupLimit limit) {
    switch (limit) {
      case SumLimit sum -> check(sum);
      case ConflictLimit conflict -> check(conflict);
    }
  }

  private void check(SumLimit limit) {
    Map<String, Total> totals = new LinkedHashMap<>();
    for (Lives lives : living) {
      for (Share share : limit.shares(lives.pair())) {
        totals.computeIfAbsent(share.group(), g -> new Total(share.limit())).add(lives, share);
      }
    }
    today(limit, totals);
    totals.values().stream()
        .filter(Total::isBroken)
        .forEach(total -> total.breaches(limit).forEach(breaches::add));
  }

  /** What all who hold a bed today add up to: a total that is too high already may stay so. */
  private void today(SumLimit limit, Map<String, Total> totals) {
    for (int row = 0; row < all.rows().size(); row++) {
      Optional<Integer> own = all.ownColumn(row);
      if (own.isPresent() && all.pin(row).isEmpty()) {
        for (Share share : limit.shares(all.pair(row, own.get()))) {
          totals.computeIfPresent(share.group(), (g, total) -> total.today(share.weight()));
        }
      }
    }
  }

  private void check(ConflictLimit limit) {
    Map<Side, List<Integer>> standing = new HashMap<>();
    for (int at = 0; at < living.size(); at++) {
      Lives one = living.get(at);
      List<Side> sides = limit.sides(one.pair());
      clashes(sides, standing).forEach(other -> report(limit, one, living.get(other)));
      for (Side side : sides) {
        standing.computeIfAbsent(side, s -> new ArrayList<>()).add(at);
      }
    }
  }

  /** Those before who stand opposite one of some sides, each once and in their order. */
  private static Stream<Integer> clashes(List<Side> sides, Map<Side, List<Integer>> standing) {
    return sides.stream()
        .map(side -> new Side(side.group(), !side.first()))
        .flatMap(opposite -> standing.getOrDefault(opposite, List.of()).stream())
        .distinct()
        .sorted();
  }

  private void report(ConflictLimit limit, Lives one, Lives other) {
    if (!one.stays() || !other.stays()) {
      breaches.add(conflict(limit, one, other));
    }
  }

  private static Breach conflict(ConflictLimit limit, Lives one, Lives other) {
    Lives mover = one.given() ? other : one;
    return new Breach(
        Breach.Kind.LIMIT,
        Optional.of(mover.pair().referral().id()),
        limit.name(),
        limit.words().getOrDefault("conflict", "two people may not both be placed there"),
        one.given() && other.given());
  }

  private void scores(Map<String, Long> sums) {
    List<Score.Value> expected =
        all.policy().scored().stream()
            .map(goal -> new Score.Value(goal.name(), value(goal, sums)))
            .toList();
    if (!expected.equals(plan.score().values())) {
      breaches.add(
          new Breach(
              Breach.Kind.SCORE,
              Optional.empty(),
              "score",
              "the score is not what the placements add up to",
              false));
    }
  }

  private long value(Goal goal, Map<String, Long> sums) {
    return goal.measure()
        .map(measure -> all.policy().count(measure, moves(), all.offer()))
        .orElseGet(() -> sums.getOrDefault(goal.name(), 0L));
  }

  private List<Pair> moves() {
    return living.stream().filter(lives -> !lives.stays()).map(Lives::pair).toList();
  }

  private void report(Breach.Kind kind, ReferralId referral, String rule, String words) {
    breaches.add(new Breach(kind, Optional.of(referral), rule, words, false));
  }

  /** The total of one group, and what it was before anybody moved. */
  private static final class Total {
    private final long limit;
    private final List<Lives> members = new ArrayList<>();
    private long all;
    private long before;

    Total(long limit) {
      this.limit = limit;
    }

    void add(Lives lives, Share share) {
      all = Math.addExact(all, share.weight());
      if (share.weight() > 0) {
        members.add(lives);
      }
    }

    Total today(long weight) {
      before += weight;
      return this;
    }

    boolean isBroken() {
      return all > allowed();
    }

    private long allowed() {
      return Math.max(limit, before);
    }

    List<Breach> breaches(SumLimit rule) {
      String words =
          rule.words().containsKey("sum")
              ? Finding.failed("sum", "limit", allowed(), "total", all).words(rule)
              : "holds too many";
      boolean byPin = members.stream().allMatch(Lives::given);
      return members.stream()
          .filter(lives -> byPin || !lives.given())
          .map(lives -> lives.pair().referral().id())
          .map(id -> new Breach(Breach.Kind.LIMIT, Optional.of(id), rule.name(), words, byPin))
          .toList();
    }
  }
}
