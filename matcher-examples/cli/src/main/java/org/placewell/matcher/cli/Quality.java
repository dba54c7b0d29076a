package org.placewell.matcher.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.verify.Claim;

/** How good a plan is, in words: what its matcher claims, or what a verification found. */
final class Quality {
  private static final String PROVEN = "proven best";
  private static final int PERCENT = 100;

  /** Two digits are enough of a part that is rounded up. */
  private static final MathContext DIGITS = new MathContext(2, RoundingMode.CEILING);

  private final List<Claim> claims;
  private final List<Score.Value> values;

  private Quality(List<Claim> claims, List<Score.Value> values) {
    this.claims = List.copyOf(claims);
    this.values = List.copyOf(values);
  }

  /**
   * Of claims.
   *
   * @param claims one for each goal
   */
  static Quality of(Plan plan, List<Claim> claims) {
    return new Quality(claims, plan.score().values());
  }

  /**
   * What the certificate of a plan claims, for coordinators alone: how far a proof gets depends on
   * limits, and so on what people are at risk of. Recomputed only by 'verify'.
   */
  static Optional<String> claimed(Plan plan, Audience audience) {
    return Optional.of(plan)
        .filter(any -> audience == Audience.COORDINATOR)
        .map(Plan::certificate)
        .map(proof ->
            proof
                .map(certificate -> of(plan, claims(plan, certificate)).sentence())
                .orElse("Nothing is proven: " + plan.origin().engine() + " gives no bound."));
  }

  private static List<Claim> claims(Plan plan, Certificate certificate) {
    List<Claim> claims = new ArrayList<>();
    for (Score.Value value : plan.score().values()) {
      boolean known = claims.size() < certificate.bounds().size();
      claims.add(
          known
              ? claim(value, certificate.bounds().get(claims.size()))
              : new Claim.Open(value.goal()));
    }
    return claims;
  }

  private static Claim claim(Score.Value value, long bound) {
    return bound == value.points()
        ? new Claim.ProvenBest(value.goal())
        : new Claim.Within(value.goal(), bound - value.points());
  }

  private boolean isProven() {
    return claims.stream().allMatch(Claim.ProvenBest.class::isInstance);
  }

  /** All goals in one line. */
  private String sentence() {
    String text = isProven() ? PROVEN + " in every goal" : String.join("; ", lines());
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  /** A line for each goal. */
  List<String> lines() {
    return IntStream.range(0, claims.size())
        .mapToObj(goal -> claims.get(goal).goal() + ": " + words(goal))
        .collect(Collectors.toList());
  }

  private String words(int goal) {
    return switch (claims.get(goal)) {
      case Claim.ProvenBest best -> PROVEN;
      case Claim.Within within ->
          "at most %s below the best possible%s"
              .formatted(
                  Counts.of(within.points(), "point"),
                  part(within.points(), values.get(goal).points()));
      case Claim.Open open -> "open, " + why(goal);
    };
  }

  private String why(int goal) {
    return claims.subList(0, goal).stream()
        .filter(claim -> !(claim instanceof Claim.ProvenBest))
        .findFirst()
        .map(first -> "because " + first.goal() + " is not proven best")
        .orElse("because it looks at the plan as a whole");
  }

  /** How much of the best possible that is, rounded up, where that makes sense. */
  private static String part(long points, long value) {
    BigDecimal best = BigDecimal.valueOf(points).add(BigDecimal.valueOf(value));
    if (best.signum() <= 0 || value < 0) {
      return "";
    }
    BigDecimal percent =
        BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(PERCENT)).divide(best, DIGITS);
    return " (" + percent.stripTrailingZeros().toPlainString() + " %)";
  }
}
