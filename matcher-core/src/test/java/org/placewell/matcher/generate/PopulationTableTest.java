package org.placewell.matcher.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.house.Approved;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.GraphStatistics;
import org.placewell.matcher.measure.GraphStatistics.LimitCount;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;

/** Writes the statistics of the frozen populations; minutes, for it builds their graphs. */
@Tag("heavy")
class PopulationTableTest {
  private static final String HEAD =
      """
      # Statistics of the frozen populations

      Under the default policy; those under stress with one resident at most with a flag of violence
      or weapons in each scheme. All people and places are [invented](../explanation/populations.md). Printed by
      `mvn -B -Pheavy -pl matcher-core test -Dtest=PopulationTableTest -Dplacewell.write=true`.
      For each group limit: rows, those that can bind, those that bind (see there).

      | population | people | vacancies | pairs | per person: median, 90 %, most | no vacancy | flagged | women only | high need | high supply | resident cap | provider intake | housemate mix | people apart |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  @Test
  void theTableIsAsItWas() throws Exception {
    Stream<String> usual =
        Stream.of(
                seeds(10).map(Population::panel),
                seeds(10).map(Population::borough),
                seeds(3).map(Population::london))
            .flatMap(some -> some)
            .map(population -> line(population, Policy.englishCouncil()));
    Stream<String> stress =
        Stream.of(Population.borough(1), Population.london(1))
            .map(population -> line(population.stressed(), oneHighRisk()));
    Approved.check(
        Path.of("docs/reference/populations.md"),
        HEAD + Stream.concat(usual, stress).collect(Collectors.joining()));
  }

  private static Stream<Long> seeds(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(Long::valueOf);
  }

  private static Policy oneHighRisk() {
    String text = Json.standard().write(Policy.englishCouncil());
    String strict = text.replaceAll("(\"most\"\\s*:\\s*)2", "$1 1");
    if (strict.equals(text)) {
      throw new AssertionError("The default policy has no cap of two.");
    }
    return Json.standard().readPolicy(strict);
  }

  private static String line(Population population, Policy policy) {
    GraphStatistics all =
        GraphStatistics.of(CandidateGraph.of(Eligibility.of(population.generate(), policy)));
    int people = all.people().number();
    List<String> cells =
        List.of(
            population.id(),
            count(people),
            count(all.places().number()),
            count(all.pairs().number()),
            all.pairs().perPerson().median()
                + ", "
                + all.pairs().perPerson().p90()
                + ", "
                + all.pairs().perPerson().most(),
            percent(all.people().withoutVacancy(), people),
            percent(all.people().flagged(), people),
            percent(all.people().womenOnly(), people),
            percent(all.people().highNeed(), people),
            percent(all.places().high(), all.places().number()),
            limit(all, "resident-cap"),
            limit(all, "provider-intake"),
            limit(all, "housemate-mix"),
            limit(all, "people-apart"));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String limit(GraphStatistics all, String rule) {
    return all.limits().stream()
        .filter(limit -> limit.rule().equals(rule))
        .map(PopulationTableTest::limit)
        .findFirst()
        .orElse("0, 0, 0");
  }

  private static String limit(LimitCount limit) {
    return limit.built() + ", " + limit.canBind() + ", " + limit.broken().orElseThrow();
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(int number, int of) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * number / of);
  }
}
