package org.placewell.matcher.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;

/** One verification. */
final class Verifier {
  /** A power of two that is one in a number with a sign. */
  private static final int MOST = Long.SIZE - 2;

  private final Plan plan;
  private final Policy policy;
  private final Certificate certificate;
  private final List<Scale> scales;
  private final World world;

  /**
   * @throws Fault if there is no certificate, or it is of other goals
   */
  Verifier(Dataset dataset, Policy policy, Plan plan) {
    this.plan = plan;
    this.policy = policy;
    this.certificate =
        plan.certificate()
            .orElseThrow(
                () -> new Fault("The plan has no certificate; the exact matcher gives one."));
    int goals = policy.scored().size();
    boolean fits = certificate.shifts().size() == goals && certificate.bounds().size() <= goals;
    if (!fits || certificate.shifts().stream().anyMatch(shift -> shift < 0 || shift > MOST)) {
      throw new Fault("The certificate is not about the goals of the policy.");
    }
    this.scales = scales(goals);
    this.world = new World(Eligibility.of(dataset, policy), scales);
  }

  private List<Scale> scales(int goals) {
    List<Scale> found = new ArrayList<>();
    int from = 0;
    for (Certificate.Tier tier : certificate.tiers()) {
      if (tier.after() <= from || tier.after() >= goals) {
        throw new Fault("The tiers of the certificate are not in the order of the goals.");
      }
      found.add(new Scale(from, tier.after(), certificate.shifts()));
      from = tier.after();
    }
    found.add(new Scale(from, goals, certificate.shifts()));
    return found;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    if (scales.size() == 1) {
      claim(claims, scales.get(0), excess(scales.get(0), bound()));
      return claims;
    }
    Certificate.Leaf leaf = only();
    Face face = new Face(world, world.openOptions());
    List<Certificate.Duals> duals = List.of(certificate.base(), leaf.duals());
    for (int at = 0; at < scales.size(); at++) {
      Bounding bounding = Bounding.of(world, scales.get(at), face, duals);
      BigInteger excess = excess(scales.get(at), bounding.bound());
      claim(claims, scales.get(at), excess);
      face.narrow(bounding, excess);
      duals = at + 1 < scales.size() ? List.of(certificate.tiers().get(at).duals()) : duals;
    }
    return claims;
  }

  /** Plans worth as much are known by one bound over all of them. */
  private Certificate.Leaf only() {
    boolean plain = certificate.reductions().isEmpty() && certificate.leaves().size() == 1;
    if (!plain || !certificate.leaves().get(0).cases().isEmpty()) {
      throw new Fault("A certificate in tiers has cases or reductions, which it cannot.");
    }
    return certificate.leaves().get(0);
  }

  private BigInteger excess(Scale scale, BigInteger bound) {
    BigInteger excess = bound.subtract(lower(scale, scale.from() - 1));
    if (excess.signum() < 0) {
      throw new Fault("The bound is below the value of the plan.");
    }
    return excess;
  }

  private void claim(List<Claim> claims, Scale scale, BigInteger excess) {
    for (int goal = scale.from(); goal < scale.to(); goal++) {
      boolean known = claims.stream().allMatch(Claim.ProvenBest.class::isInstance);
      Claim claim = known ? claim(scale, goal, excess) : open(goal);
      compare(goal, claim);
      claims.add(claim);
    }
  }

  private Claim open(int goal) {
    return new Claim.Open(plan.score().values().get(goal).goal());
  }

  /** Goals after this one cannot make up for more than the least and the most they can be. */
  private Claim claim(Scale scale, int goal, BigInteger excess) {
    Score.Value value = plan.score().values().get(goal);
    if (policy.scored().get(goal).measure().isPresent()) {
      return open(goal);
    }
    BigInteger after = excess.add(lower(scale, goal)).subtract(least(scale, goal));
    BigInteger points = after.shiftRight(scale.shift(goal));
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
  private BigInteger lower(Scale scale, int goal) {
    return placed()
        .map(points -> scale.after(goal, points))
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

  /** The least that later goals can come to: as many people as can be placed, each the worst. */
  private BigInteger least(Scale scale, int goal) {
    return BigInteger.valueOf(scale.leastLower(goal))
        .multiply(BigInteger.valueOf(world.mostPlaced()));
  }

  private BigInteger bound() {
    Scale scale = scales.get(0);
    BitSet open = world.openOptions();
    BigInteger most = BigInteger.ONE.shiftLeft(Long.SIZE * 2).negate();
    for (Certificate.Reduction reduction : certificate.reductions()) {
      Bounding bounding =
          Bounding.of(world, scale, new Face(world, open), List.of(reduction.duals()));
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
    Face left = new Face(world, open);
    for (Certificate.Case some : leaf.cases()) {
      cover.closed(some).forEach(option -> left.open().clear(option.number()));
      cover.placed(some).forEach(left.placed()::set);
    }
    List<Certificate.Duals> duals = List.of(certificate.base(), leaf.duals());
    return Bounding.of(world, scales.get(0), left, duals).bound();
  }
}
