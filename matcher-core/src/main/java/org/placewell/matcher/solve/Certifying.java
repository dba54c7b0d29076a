package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Certificate.Case;
import org.placewell.matcher.plan.Certificate.Charge;
import org.placewell.matcher.plan.Certificate.Duals;
import org.placewell.matcher.plan.Certificate.Kind;
import org.placewell.matcher.plan.Certificate.Limit;
import org.placewell.matcher.plan.Certificate.Part;
import org.placewell.matcher.plan.Certificate.PlacePrice;

/** Writes a certificate: what the search knows by numbers, by the names of people and places. */
final class Certifying {
  private final Ground ground;
  private final Packing packing;
  private final long[] leastAfter;
  private final int mostPlaced;

  /**
   * @param leastAfter for each goal the least that any pair has for all goals after it, or 0
   * @param mostPlaced how many people can be placed at most, pins left out
   */
  Certifying(Ground ground, Packing packing, long[] leastAfter, int mostPlaced) {
    this.ground = ground;
    this.packing = packing;
    this.leastAfter = leastAfter;
    this.mostPlaced = mostPlaced;
  }

  /** The certificate of what was found. */
  Certificate certificate(Found found) {
    List<Price> prices = found.prices();
    Proof base = found.leaves().get(0).proof();
    return new Certificate(
        IntStream.range(0, ground.goals()).mapToObj(packing::shift).toList(),
        bounds(found.pairs(), found.excess()),
        duals(base, nothing(base), prices),
        found.kernels().stream().map(this::reduction).toList(),
        found.leaves().stream()
            .map(leaf ->
                new Certificate.Leaf(
                    leaf.cuts().stream().map(this::assumed).toList(),
                    duals(leaf.proof(), base, prices)))
            .toList(),
        List.of());
  }

  private Certificate.Reduction reduction(Tightening.Kernel kernel) {
    return new Certificate.Reduction(
        duals(kernel.proof(), nothing(kernel.proof()), kernel.prices()), kernel.gap());
  }

  /** As many columns, and nothing costs anything. */
  private static Proof nothing(Proof like) {
    return new Proof(new long[like.prices().length], new long[0], Map.of());
  }

  /** What differs from a base. */
  private Duals duals(Proof proof, Proof base, List<Price> prices) {
    List<PlacePrice> places = new ArrayList<>();
    for (int col = 0; col < proof.prices().length; col++) {
      if (proof.prices()[col] != base.prices()[col]) {
        places.add(new PlacePrice(ground.vacancy(col), proof.prices()[col]));
      }
    }
    List<Charge> charges = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      if (amount(proof, i) != amount(base, i)) {
        charges.add(charge(prices.get(i).key(), amount(proof, i)));
      }
    }
    Set<Integer> sums = new TreeSet<>(proof.ofSums().keySet());
    sums.addAll(base.ofSums().keySet());
    for (int sum : sums) {
      long amount = proof.ofSums().getOrDefault(sum, 0L);
      if (amount != base.ofSums().getOrDefault(sum, 0L)) {
        charges.add(charge(new Price.Key.OfSum(sum), amount));
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
          new Charge(ground.sum(of.sum()), Optional.empty(), Optional.empty(), amount);
      case Price.Key.OfConflict of ->
          new Charge(
              ground.conflict(of.conflict()),
              Optional.of(part(of.first())),
              Optional.of(part(of.second())),
              amount);
    };
  }

  private Part part(Price.Part part) {
    return part.isRow()
        ? new Part(Optional.empty(), Optional.of(ground.referral(part.at())))
        : new Part(Optional.of(ground.vacancy(part.at())), Optional.empty());
  }

  private Case assumed(Cut cut) {
    return switch (cut) {
      case Cut.Side of ->
          of(of.first() ? Kind.FIRST_SIDE : Kind.SECOND_SIDE, ground.conflict(of.conflict()));
      case Cut.NotBoth of -> of(Kind.ONE_SIDE_ONLY, ground.conflict(of.conflict()));
      case Cut.Both of ->
          new Case(
              Kind.BOTH_SIDES,
              Optional.of(ground.conflict(of.conflict())),
              Optional.of(of).filter(Cut.Both::isRow).map(both -> ground.referral(both.at())),
              Optional.of(of).filter(both -> !both.isRow()).map(both -> ground.vacancy(both.at())),
              0);
      case Cut.Person of ->
          new Case(
              Kind.PERSON,
              Optional.of(ground.sum(of.sum())),
              Optional.of(ground.referral(of.row())),
              Optional.empty(),
              of.least());
      case Cut.Place of ->
          new Case(
              Kind.PLACE,
              Optional.of(ground.sum(of.sum())),
              Optional.empty(),
              Optional.of(ground.vacancy(of.column())),
              of.least());
      case Cut.Moves of -> of(Kind.MOVES, ground.sum(of.sum()));
      case Cut.Pair of ->
          new Case(
              of.has() ? Kind.HAS_PAIR : Kind.HAS_NOT_PAIR,
              Optional.empty(),
              Optional.of(ground.referral(of.row())),
              Optional.of(ground.vacancy(of.column())),
              0);
    };
  }

  private static Case of(Kind kind, Limit limit) {
    return new Case(kind, Optional.of(limit), Optional.empty(), Optional.empty(), 0);
  }

  /**
   * What no plan exceeds in a goal that equals this one in all goals before: the excess, and what
   * later goals could lose at most, in whole points.
   */
  List<Long> bounds(int[] chosen, BigInteger excess) {
    List<Long> bounds = new ArrayList<>();
    boolean proven = true;
    for (int goal = 0; goal < ground.goals() && proven && ground.isSum(goal); goal++) {
      BigInteger rest = excess.add(lower(chosen, goal)).subtract(least(goal));
      long points = rest.shiftRight(packing.shift(goal)).longValueExact();
      bounds.add(Math.addExact(value(chosen, goal), points));
      proven = points == 0;
    }
    return bounds;
  }

  private long value(int[] chosen, int goal) {
    long value = 0;
    for (int pair : chosen) {
      value = Math.addExact(value, pair < 0 ? 0 : ground.points(goal, pair));
    }
    return value;
  }

  private BigInteger lower(int[] chosen, int goal) {
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < chosen.length; row++) {
      if (chosen[row] >= 0 && !ground.isPinned(row)) {
        sum = sum.add(BigInteger.valueOf(packing.after(ground, goal, chosen[row])));
      }
    }
    return sum;
  }

  private BigInteger least(int goal) {
    return BigInteger.valueOf(leastAfter[goal]).multiply(BigInteger.valueOf(mostPlaced));
  }
}
