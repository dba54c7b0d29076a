package org.placewell.matcher.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;

/**
 * How good a plan is, recomputed from dataset, policy and the plan's certificate. It asks every
 * rule about every pair by itself and shares neither code nor state with the matchers and the
 * candidate graph: what it says holds whoever made the plan.
 *
 * @param claims one for each goal, in the order of the policy; none if there is a fault
 * @param fault one sentence on why the plan or its certificate does not hold, if so
 */
public record Verification(List<Claim> claims, Optional<String> fault) {
  public Verification {
    claims = List.copyOf(claims);
  }

  /** Verifies. Running time O(rules · people · places + cases · pairs). */
  public static Verification of(Dataset dataset, Policy policy, Plan plan) {
    if (!PlanCheck.of(dataset, policy, plan).passed()) {
      return failed("The plan breaks rules or has a wrong score, so nothing is proven about it.");
    }
    try {
      return new Verification(new Verifier(dataset, policy, plan).claims(), Optional.empty());
    } catch (Fault e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (ArithmeticException e) {
      return failed("The numbers of the certificate are too large to be true.");
    }
  }

  private static Verification failed(String fault) {
    return new Verification(List.of(), Optional.of(fault));
  }

  /** Whether every goal is proven best. */
  public boolean isProvenBest() {
    return fault.isEmpty() && claims.stream().allMatch(Claim.ProvenBest.class::isInstance);
  }

  /** One verification. */
  private static final class Verifier {
    private final Plan plan;
    private final Policy policy;
    private final Certificate certificate;
    private final World world;

    Verifier(Dataset dataset, Policy policy, Plan plan) {
      this.plan = plan;
      this.policy = policy;
      this.certificate =
          plan.certificate()
              .orElseThrow(
                  () -> new Fault("The plan has no certificate; the exact matcher gives one."));
      int goals = policy.scored().size();
      boolean fits = certificate.shifts().size() == goals && certificate.bounds().size() <= goals;
      if (!fits || certificate.shifts().stream().anyMatch(shift -> shift < 0 || shift > 62)) {
        throw new Fault("The certificate is not about the goals of the policy.");
      }
      this.world = new World(Eligibility.of(dataset, policy), certificate.shifts());
    }

    List<Claim> claims() {
      BigInteger excess = bound().subtract(value());
      if (excess.signum() < 0) {
        throw new Fault("The bound is below the value of the plan.");
      }
      List<Claim> claims = new ArrayList<>();
      boolean known = true;
      for (int goal = 0; goal < plan.score().values().size(); goal++) {
        Claim claim = known ? claim(goal, excess) : open(goal);
        known = claim instanceof Claim.ProvenBest;
        compare(goal, claim);
        claims.add(claim);
      }
      return claims;
    }

    private Claim open(int goal) {
      return new Claim.Open(plan.score().values().get(goal).goal());
    }

    /** Goals after this one cannot make up for more than the least and the most they can be. */
    private Claim claim(int goal, BigInteger excess) {
      Score.Value value = plan.score().values().get(goal);
      if (policy.scored().get(goal).measure().isPresent()) {
        return open(goal);
      }
      BigInteger after = excess.add(lower(goal)).subtract(least(goal));
      BigInteger points = after.shiftRight(certificate.shifts().get(goal));
      return points.signum() == 0
          ? new Claim.ProvenBest(value.goal())
          : new Claim.Within(value.goal(), points.longValueExact());
    }

    private void compare(int goal, Claim found) {
      if (goal < certificate.bounds().size()) {
        long claimed = certificate.bounds().get(goal);
        long value = plan.score().values().get(goal).points();
        boolean holds =
            switch (found) {
              case Claim.ProvenBest best -> claimed >= value;
              case Claim.Within within -> claimed >= Math.addExact(value, within.points());
              case Claim.Open open -> false;
            };
        if (!holds) {
          throw new Fault("The certificate claims more than it proves.");
        }
      }
    }

    /** What all later goals of the plan come to, pins left out. */
    private BigInteger lower(int goal) {
      return placed()
          .map(points ->
              IntStream.range(goal + 1, points.length)
                  .mapToObj(later ->
                      BigInteger.valueOf(points[later]).shiftLeft(certificate.shifts().get(later)))
                  .reduce(BigInteger.ZERO, BigInteger::add))
          .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Stream<long[]> placed() {
      Eligibility all = world.eligibility();
      return plan.placements().stream()
          .filter(placement -> !isPinned(placement))
          .map(placement ->
              all.pair(
                  all.row(placement.referral()).orElseThrow(),
                  all.column(placement.vacancy()).orElseThrow()))
          .map(pair -> all.points(pair, all.answer(pair)));
    }

    private boolean isPinned(Placement placement) {
      return world
          .eligibility()
          .row(placement.referral())
          .flatMap(world.eligibility()::pin)
          .isPresent();
    }

    private BigInteger value() {
      return lower(-1);
    }

    /** The least that later goals can come to: as many people as can be placed, each the worst. */
    private BigInteger least(int goal) {
      return BigInteger.valueOf(world.leastLower(goal))
          .multiply(BigInteger.valueOf(world.mostPlaced()));
    }

    private BigInteger bound() {
      BitSet open = world.openOptions();
      BigInteger most = BigInteger.ONE.shiftLeft(Long.SIZE * 2).negate();
      for (Certificate.Reduction reduction : certificate.reductions()) {
        Bounding bounding = Bounding.of(world, open, new BitSet(), List.of(reduction.duals()));
        BigInteger gap = BigInteger.valueOf(reduction.gap());
        int before = open.cardinality();
        open.stream()
            .filter(number -> bounding.loss(world.options().get(number)) >= reduction.gap())
            .forEach(open::clear);
        if (open.cardinality() < before) {
          most = most.max(bounding.bound().subtract(gap));
        }
      }
      Cover cover = new Cover(world);
      cover.check(certificate.leaves(), open);
      for (Certificate.Leaf leaf : certificate.leaves()) {
        most = most.max(bound(leaf, cover, open));
      }
      return most;
    }

    private BigInteger bound(Certificate.Leaf leaf, Cover cover, BitSet open) {
      BitSet left = (BitSet) open.clone();
      BitSet placed = new BitSet();
      for (Certificate.Case some : leaf.cases()) {
        cover.closed(some).forEach(option -> left.clear(option.number()));
        cover.placed(some).forEach(placed::set);
      }
      List<Certificate.Duals> duals = List.of(certificate.base(), leaf.duals());
      return Bounding.of(world, left, placed, duals).bound();
    }
  }
}
