package org.placewell.matcher.generate;

import java.util.stream.Stream;
import org.placewell.matcher.measure.GraphStatistics;
import org.placewell.matcher.measure.GraphStatistics.LimitCount;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;

/**
 * What statistics a frozen population must have. Where one number is wanted, or a range of shares,
 * pairs or rows, bounds are 5 % wider; ranges of broken rows are as wanted. Shares are in tenths of
 * a per cent.
 *
 * @param rows conflicts and caps on a kind of resident; intake of providers is counted apart
 * @param broken those of them that the best choice breaks that looks at no limit
 */
record Wanted(Range pairs, Range noVacancy, Range flagged, Range rows, Range broken) {
  private static final Range ANY = new Range(0, Integer.MAX_VALUE);
  private static final Range WOMEN_ONLY = new Range(143, 178);
  private static final Range HIGH_NEED = new Range(352, 409);
  private static final Range HIGH_SUPPLY = new Range(190, 210);
  private static final Range USUAL = new Range(314, 367);
  private static final Range STRAINED = new Range(570, 630);

  /** Both inclusive. */
  record Range(int least, int most) {
    static Range from(int least) {
      return new Range(least, Integer.MAX_VALUE);
    }

    boolean has(long number) {
      return least <= number && number <= most;
    }

    boolean has(long number, long of) {
      return least * of <= number * 1_000 && number * 1_000 <= most * of;
    }
  }

  static Wanted of(String contest) {
    return switch (contest) {
      case "panel" ->
          new Wanted(new Range(4_275, 4_725), new Range(228, 252), USUAL, ANY, Range.from(1));
      case "borough" ->
          new Wanted(
              new Range(114_950, 127_050), ANY, USUAL, new Range(613, 1_262), new Range(8, 14));
      case "london" ->
          new Wanted(new Range(1_092_500, 1_207_500), ANY, USUAL, ANY, new Range(12, 23));
      case "national" ->
          new Wanted(
              new Range(12_065_000, 13_335_000),
              ANY,
              USUAL,
              new Range(12_655, 13_987),
              new Range(170, 186));
      case "borough-stress" -> new Wanted(ANY, ANY, STRAINED, ANY, new Range(49, 53));
      case "london-stress" -> new Wanted(ANY, ANY, STRAINED, ANY, new Range(95, 105));
      default -> throw new IllegalArgumentException("There is no contest " + contest + ".");
    };
  }

  /** The statistics of a frozen population under the policy it is meant for. */
  static GraphStatistics statistics(Population population) {
    boolean strained = population.name().endsWith("-stress");
    Policy policy = strained ? Policy.oneHighRisk() : Policy.englishCouncil();
    return GraphStatistics.of(CandidateGraph.of(Eligibility.of(population.generate(), policy)));
  }

  boolean isMetBy(GraphStatistics all) {
    int people = all.people().number();
    return pairs.has(all.pairs().number())
        && noVacancy.has(all.people().withoutVacancy(), people)
        && flagged.has(all.people().flagged(), people)
        && WOMEN_ONLY.has(all.people().womenOnly(), people)
        && HIGH_NEED.has(all.people().highNeed(), people)
        && HIGH_SUPPLY.has(all.places().high(), all.places().number())
        && rows.has(coupled(all).mapToInt(LimitCount::built).sum())
        && broken.has(coupled(all).mapToInt(limit -> limit.broken().orElseThrow()).sum());
  }

  static Stream<LimitCount> coupled(GraphStatistics all) {
    return all.limits().stream().filter(limit -> !limit.rule().equals("provider-intake"));
  }
}
