package org.placewell.matcher.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition.Has;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed.Agreed;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * How large and how tight a matching is: people, places, pairs, and what couples placements.
 * Immutable, and counts alone.
 */
public record GraphStatistics(
    DatasetId dataset, People people, Places places, Pairs pairs, List<LimitCount> limits) {
  public GraphStatistics {
    limits = List.copyOf(limits);
  }

  /**
   * The people in the matching.
   *
   * @param withoutVacancy those with no pair
   * @param flagged those with a risk flag, whatever it says
   * @param womenOnly those who need a women-only place, without an alternative
   * @param highNeed those with an agreed need of high support
   */
  public record People(int number, int withoutVacancy, int flagged, int womenOnly, int highNeed) {}

  /**
   * The vacancies on offer.
   *
   * @param high those with high support
   * @param womenOnly those for women only
   * @param shared those not known to be self-contained
   */
  public record Places(int number, int high, int womenOnly, int shared) {}

  /**
   * The pairs that no hard rule forbids.
   *
   * @param review those that a person still has to look at
   * @param perPerson spread over people
   */
  public record Pairs(int number, int review, Spread perPerson) {}

  /**
   * How a number is spread over several things.
   *
   * @param total the sum
   * @param median half of the things have no more
   * @param p90 nine in ten have no more
   * @param most the largest
   */
  public record Spread(long total, int median, int p90, int most) {
    /** Of some numbers, in any order; all zero where there are none. */
    static Spread of(int[] numbers) {
      int[] sorted = numbers.clone();
      Arrays.sort(sorted);
      return new Spread(
          Arrays.stream(sorted).asLongStream().sum(),
          at(sorted, 50),
          at(sorted, 90),
          at(sorted, 100));
    }

    private static int at(int[] sorted, int percent) {
      int rank = (sorted.length * percent + 99) / 100;
      return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)];
    }
  }

  /**
   * The rows that one group limit comes to in a graph.
   *
   * @param rule the name of the limit
   * @param built all rows
   * @param full those with no room for anybody, whose pairs nobody can have
   * @param canBind those that some choice of one vacancy for each person and one person for each
   *     vacancy might break
   * @param broken those that the best choice breaks that looks at no such limit, though no pair of
   *     it breaks one alone; nothing where a vacancy has several places
   */
  public record LimitCount(
      String rule, int built, int full, int canBind, Optional<Integer> broken) {}

  /** Counts. */
  public static GraphStatistics of(CandidateGraph graph) {
    return new GraphStatistics(
        graph.eligibility().dataset().id(),
        people(graph),
        places(graph.eligibility().columns()),
        pairs(graph),
        LimitCounter.count(graph));
  }

  private static People people(CandidateGraph graph) {
    List<Referral> rows = graph.eligibility().rows();
    return new People(
        rows.size(),
        (int) Arrays.stream(perRow(graph)).filter(pairs -> pairs == 0).count(),
        (int) rows.stream().filter(row -> !row.risk().flags().isEmpty()).count(),
        (int) rows.stream().filter(row -> asks(row.needs().place())).count(),
        (int) rows.stream().filter(GraphStatistics::isHigh).count());
  }

  private static boolean isHigh(Referral referral) {
    return referral.needs().support() instanceof Agreed agreed
        && agreed.level() == SupportLevel.HIGH;
  }

  private static boolean asks(Condition<Place> need) {
    if (need instanceof Condition.All<Place> all) {
      return all.of().stream().anyMatch(GraphStatistics::asks);
    }
    return need instanceof Has has && has.feature() == PlaceFeature.WOMEN_ONLY;
  }

  private static Places places(List<Place> columns) {
    return new Places(
        columns.size(),
        (int) columns.stream().filter(place -> place.support() == SupportLevel.HIGH).count(),
        (int) columns.stream().filter(place -> has(place, PlaceFeature.WOMEN_ONLY)).count(),
        (int) columns.stream().filter(place -> !has(place, PlaceFeature.SELF_CONTAINED)).count());
  }

  private static boolean has(Place place, PlaceFeature feature) {
    return place.features().has(feature) == Known.YES;
  }

  private static Pairs pairs(CandidateGraph graph) {
    int review = 0;
    for (int pair = 0; pair < graph.pairs(); pair++) {
      review += graph.review(pair) ? 1 : 0;
    }
    return new Pairs(graph.pairs(), review, Spread.of(perRow(graph)));
  }

  private static int[] perRow(CandidateGraph graph) {
    int[] pairs = new int[graph.rows()];
    Arrays.setAll(pairs, row -> graph.rowEnd(row) - graph.rowStart(row));
    return pairs;
  }

  /** Rows of all group limits but capacity. */
  public int limitRows() {
    return limits.stream().mapToInt(LimitCount::built).sum();
  }

  @Override
  public String toString() {
    return "statistics of " + dataset;
  }
}
