package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Certificate.Case;
import org.placewell.matcher.plan.Certificate.Charge;
import org.placewell.matcher.plan.Certificate.Duals;
import org.placewell.matcher.plan.Certificate.Kind;
import org.placewell.matcher.plan.Certificate.Limit;
import org.placewell.matcher.plan.Certificate.Part;
import org.placewell.matcher.plan.Certificate.PlacePrice;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;

/** Writes a certificate: what the search knows by numbers, by the names of people and places. */
final class Certifying {
  private final CandidateGraph graph;
  private final int mostPlaced;
  private final long[] leastAfter;
  private final Packing packing;

  Certifying(Problem problem, Packing packing, long[] leastAfter) {
    this.leastAfter = leastAfter;
    this.graph = problem.graph();
    this.mostPlaced = problem.mostPlaced();
    this.packing = packing;
  }

  /**
   * The certificate.
   *
   * @param kernels how pairs were taken out
   * @param prices what the proofs of the leaves charge for
   * @param chosen for each row a pair, or −1
   * @param excess of the packed bound over the packed value
   */
  Certificate certificate(
      List<Tightening.Kernel> kernels,
      List<BranchAndBound.Leaf> leaves,
      List<Price> prices,
      int[] chosen,
      BigInteger excess) {
    Proof base = leaves.get(0).proof();
    return new Certificate(
        IntStream.range(0, graph.goals()).mapToObj(packing::shift).toList(),
        bounds(chosen, excess),
        duals(base, new Proof(new long[base.prices().length], new long[0]), prices),
        kernels.stream().map(this::reduction).toList(),
        leaves.stream()
            .map(leaf ->
                new Certificate.Leaf(
                    leaf.cuts().stream().map(this::assumed).toList(),
                    duals(leaf.proof(), base, prices)))
            .toList());
  }

  private Certificate.Reduction reduction(Tightening.Kernel kernel) {
    Proof none = new Proof(new long[kernel.proof().prices().length], new long[0]);
    return new Certificate.Reduction(duals(kernel.proof(), none, kernel.prices()), kernel.gap());
  }

  /** What differs from a base. */
  private Duals duals(Proof proof, Proof base, List<Price> prices) {
    List<PlacePrice> places = new ArrayList<>();
    for (int col = 0; col < proof.prices().length; col++) {
      if (proof.prices()[col] != base.prices()[col]) {
        places.add(new PlacePrice(vacancy(col), proof.prices()[col]));
      }
    }
    List<Charge> charges = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      if (amount(proof, i) != amount(base, i)) {
        charges.add(charge(prices.get(i).key(), amount(proof, i)));
      }
    }
    return new Duals(places, charges);
  }

  /** A proof made before something was charged for the first time knows no amount of it. */
  private static long amount(Proof proof, int price) {
    return price < proof.amounts().length ? proof.amounts()[price] : 0;
  }

  private Charge charge(Price.Key key, long amount) {
    return switch (key) {
      case Price.Key.OfSum of ->
          new Charge(limit(of.sum()), Optional.empty(), Optional.empty(), amount);
      case Price.Key.OfConflict of ->
          new Charge(
              conflict(of.conflict()),
              Optional.of(part(of.first())),
              Optional.of(part(of.second())),
              amount);
    };
  }

  private Part part(Price.Part part) {
    return part.isRow()
        ? new Part(Optional.empty(), Optional.of(referral(part.at())))
        : new Part(Optional.of(vacancy(part.at())), Optional.empty());
  }

  private Case assumed(Cut cut) {
    return switch (cut) {
      case Cut.Side of ->
          of(of.first() ? Kind.FIRST_SIDE : Kind.SECOND_SIDE, conflict(of.conflict()));
      case Cut.NotBoth of -> of(Kind.ONE_SIDE_ONLY, conflict(of.conflict()));
      case Cut.Both of ->
          new Case(
              Kind.BOTH_SIDES,
              Optional.of(conflict(of.conflict())),
              Optional.of(of).filter(Cut.Both::isRow).map(both -> referral(both.at())),
              Optional.of(of).filter(both -> !both.isRow()).map(both -> vacancy(both.at())),
              0);
      case Cut.Person of ->
          new Case(
              Kind.PERSON,
              Optional.of(limit(of.sum())),
              Optional.of(referral(of.row())),
              Optional.empty(),
              of.least());
      case Cut.Place of ->
          new Case(
              Kind.PLACE,
              Optional.of(limit(of.sum())),
              Optional.empty(),
              Optional.of(vacancy(of.column())),
              of.least());
      case Cut.Moves of -> of(Kind.MOVES, limit(of.sum()));
      case Cut.Pair of ->
          new Case(
              of.has() ? Kind.HAS_PAIR : Kind.HAS_NOT_PAIR,
              Optional.empty(),
              Optional.of(referral(of.row())),
              Optional.of(vacancy(of.column())),
              0);
    };
  }

  private static Case of(Kind kind, Limit limit) {
    return new Case(kind, Optional.of(limit), Optional.empty(), Optional.empty(), 0);
  }

  private Limit limit(int s) {
    Sum sum = graph.sums().get(s);
    Predicate<Stake> ours = stake -> stake instanceof Stake.Adds adds && adds.sum() == s;
    return new Limit(at(sum.pair(0), ours), sum.group(), false);
  }

  private Limit conflict(int c) {
    Conflict conflict = graph.conflicts().get(c);
    int pair = conflict.first(0);
    boolean stayers = graph.ownBedPair(graph.row(pair)) == pair;
    Predicate<Stake> ours = stake -> stake instanceof Stake.Stands on && on.conflict() == c;
    return new Limit(at(pair, ours), conflict.group(), stayers);
  }

  /** The place of the limit by which a pair has a stake. */
  private int at(int pair, Predicate<Stake> ours) {
    return IntStream.range(0, graph.limits())
        .filter(limit -> graph.stakes(limit, pair).stream().anyMatch(ours))
        .findFirst()
        .orElseThrow();
  }

  private VacancyId vacancy(int col) {
    return graph.eligibility().columns().get(col).vacancy().id();
  }

  private ReferralId referral(int row) {
    return graph.eligibility().rows().get(row).id();
  }

  /**
   * What no plan exceeds in a goal that equals this one in all goals before: the excess, and what
   * later goals could lose at most, in whole points.
   */
  private List<Long> bounds(int[] chosen, BigInteger excess) {
    List<Long> bounds = new ArrayList<>();
    boolean proven = true;
    for (int goal = 0; goal < graph.goals() && proven && isSum(goal); goal++) {
      BigInteger rest = excess.add(lower(chosen, goal)).subtract(least(goal));
      long points = rest.shiftRight(packing.shift(goal)).longValueExact();
      bounds.add(Math.addExact(value(chosen, goal), points));
      proven = points == 0;
    }
    return bounds;
  }

  private boolean isSum(int goal) {
    return graph.eligibility().policy().scored().get(goal).measure().isEmpty();
  }

  private long value(int[] chosen, int goal) {
    long value = 0;
    for (int pair : chosen) {
      value = Math.addExact(value, pair < 0 ? 0 : graph.points(goal, pair));
    }
    return value;
  }

  private BigInteger lower(int[] chosen, int goal) {
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < chosen.length; row++) {
      if (chosen[row] >= 0 && graph.pinnedPair(row) < 0) {
        sum = sum.add(BigInteger.valueOf(packing.after(graph, goal, chosen[row])));
      }
    }
    return sum;
  }

  private BigInteger least(int goal) {
    return BigInteger.valueOf(leastAfter[goal]).multiply(BigInteger.valueOf(mostPlaced));
  }
}
