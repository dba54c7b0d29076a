package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.Groups.Range;
import org.placewell.matcher.measure.Groups.Row;
import org.placewell.matcher.measure.Groups.Table;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.World;

class GroupsTest {
  private static final List<Dimension> ALL = List.of(Dimension.values());

  @Test
  void aLowerThresholdIsRefused() {
    MatchRun run = run(World.on("2024-03-06").dataset());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Groups.of(run, 4, ALL))
        .withMessage("The threshold must be 5 or more; a lower one shows who is who.");
  }

  /** Invented people in the published proportion: two women among 24. */
  @Test
  void twoWomenAmongTwentyFourAreNotShown() {
    World world = World.on("2024-03-06");
    for (int i = 0; i < 24; i++) {
      Sex sex = i < 2 ? Sex.FEMALE : Sex.MALE;
      world.person("R" + i, p -> p.sex(sex));
      if (i % 2 == 0) {
        world.vacancy("V" + i);
      }
    }

    Table table = table(run(world.dataset()), Dimension.SEX);

    assertThat(table.rows()).isEmpty();
    assertThat(table.withheld()).startsWith("not shown");
  }

  @Test
  void peopleOfWhomNothingIsKnownAreOneGroupAndNotShown() {
    World world = World.on("2024-03-06");
    IntStream.range(0, 40).forEach(i -> world.person("R" + i));
    IntStream.range(0, 20).forEach(i -> world.vacancy("V" + i));

    assertThat(Groups.of(run(world.dataset()), 5, ALL).tables())
        .hasSize(ALL.size())
        .allSatisfy(table -> assertThat(table.rows()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyTrueCountLiesInItsRangeAndEveryPersonInOneGroup(Dimension by) {
    MatchRun run = run(Population.borough(1).generate());
    Table table = table(run, by);
    Map<String, List<Referral>> groups = grouped(run, by);

    assertThat(table.rows()).isNotEmpty();
    Set<ReferralId> moves = run.plan().byReferral().keySet();
    for (Row row : table.rows()) {
      List<Referral> group = groups.getOrDefault(row.group(), List.of());
      int placed = (int) group.stream().filter(r -> moves.contains(r.id())).count();
      int left = group.size() - placed;
      assertThat(placed).isBetween(row.placed().least(), row.placed().most());
      assertThat(left).isBetween(row.left().least(), row.left().most());
      if (!group.isEmpty()) {
        assertThat(100.0 * placed / group.size())
            .isBetween((double) row.percent().least(), (double) row.percent().most());
      }
    }
    assertThat(groups.keySet())
        .isSubsetOf(table.rows().stream().map(Row::group).collect(Collectors.toSet()));
  }

  /** Bands are what urgency goes by: so there is a difference to find. */
  @Test
  void aDifferenceThatIsThereIsShown() {
    Table table = table(run(Population.borough(1).generate()), Dimension.BAND);

    assertThat(table.rows().getFirst().verdict()).isEqualTo(Groups.Verdict.MORE_OFTEN);
    assertThat(table.rows().get(3).verdict()).isEqualTo(Groups.Verdict.LESS_OFTEN);
  }

  @Test
  void theSameListGivesTheSameGroupsInWhateverOrder() {
    Dataset dataset = Population.panel(3).generate();
    List<Referral> reversed = new ArrayList<>(dataset.referrals()).reversed();
    Dataset other =
        new Dataset(
            dataset.id(),
            dataset.on(),
            dataset.stock(),
            reversed,
            dataset.casework(),
            dataset.supplied(),
            dataset.bankHolidays());

    assertThat(Groups.of(run(other), 5, ALL)).isEqualTo(Groups.of(run(dataset), 5, ALL));
  }

  /**
   * Two whole reports, of a list and of the list without one person, under the plan each gets.
   * Whoever subtracts them knows, at worst, by how much each count changed: no count is left with
   * fewer than five values.
   */
  @Test
  void twoReportsThatDifferInOnePersonTellNoCount() {
    Dataset dataset = Population.borough(2).generate();
    MatchRun with = run(dataset);
    Groups one = Groups.of(with, 5, ALL);
    int compared = 0;
    for (int gone = 0; gone < 6; gone++) {
      MatchRun without = run(without(dataset, dataset.referrals().get(97 * gone)));
      Groups two = Groups.of(without, 5, ALL);
      for (int at = 0; at < ALL.size(); at++) {
        compared += compare(with, without, one.tables().get(at), two.tables().get(at));
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static int compare(MatchRun with, MatchRun without, Table one, Table two) {
    if (one.rows().isEmpty() || two.rows().isEmpty()) {
      return 0;
    }
    int[][] before = counts(with, one.by());
    int[][] after = counts(without, two.by());
    int compared = 0;
    for (int at = 0; at < one.rows().size(); at++) {
      compared +=
          narrow(
              one.rows().get(at).placed(),
              two.rows().get(at).placed(),
              before[0][at] - after[0][at]);
      compared +=
          narrow(
              one.rows().get(at).left(), two.rows().get(at).left(), before[1][at] - after[1][at]);
    }
    return compared;
  }

  /** The proof covers a change of one; a plan that changes more says less about one person. */
  private static int narrow(Range one, Range two, int change) {
    if (Math.abs(change) > 1) {
      return 0;
    }
    int least = Math.max(one.least(), two.least() + change);
    int most = Math.min(one.most(), two.most() + change);
    assertThat(most - least + 1).isGreaterThanOrEqualTo(5);
    return 1;
  }

  private static int[][] counts(MatchRun run, Dimension by) {
    Grouping grouping = Grouping.of(by, run.dataset());
    WaitTimes waits = WaitTimes.of(run);
    return new int[][] {
      grouping.count(WaitTimes.people(waits.placed())),
      grouping.count(WaitTimes.people(waits.left()))
    };
  }

  private static Dataset without(Dataset dataset, Referral gone) {
    List<Referral> others = dataset.referrals().stream().filter(r -> !r.equals(gone)).toList();
    Casework casework = dataset.casework();
    return new Dataset(
        dataset.id(),
        dataset.on(),
        dataset.stock(),
        others,
        new Casework(
            casework.commitments().stream()
                .filter(c -> c.referral().filter(gone.id()::equals).isEmpty())
                .toList(),
            casework.refusals().stream().filter(c -> !c.referral().equals(gone.id())).toList(),
            casework.rejections().stream().filter(c -> !c.referral().equals(gone.id())).toList(),
            casework.holds().stream()
                .filter(c -> c.referral().filter(gone.id()::equals).isEmpty())
                .toList()),
        dataset.supplied().stream().filter(s -> !s.referral().equals(gone.id())).toList(),
        dataset.bankHolidays());
  }

  @Test
  void whatEverybodyMayReadHoldsNoWaits() {
    MatchRun run = run(Population.borough(1).generate());
    Groups all = Groups.of(run, 5, ALL);

    assertThat(all.tables())
        .anySatisfy(t -> assertThat(t.rows()).anyMatch(r -> r.medianWait().isPresent()));
    assertThat(all.withoutWaits().tables())
        .allSatisfy(t -> assertThat(t.rows()).noneMatch(r -> r.medianWait().isPresent()));
  }

  /** Which groups are listed follows from codes and places alone. */
  @Test
  void theGroupsListedAreTheSameWhoeverIsThere() {
    Dataset dataset =
        Json.standard()
            .readDataset(Path.of("../matcher-examples/data/hammersmith-fulham-2023/dataset.json"));
    Dataset nobody = Dataset.of(dataset.id(), dataset.on(), dataset.stock(), List.of());

    for (Dimension by : Dimension.values()) {
      List<String> labels = Grouping.of(by, dataset).labels();
      assertThat(labels).isEqualTo(Grouping.of(by, nobody).labels());
      assertThat(new HashSet<>(labels)).hasSameSizeAs(labels);
      assertThat(Arrays.stream(Grouping.of(by, dataset).count(dataset.referrals())).sum())
          .isEqualTo(dataset.referrals().size());
    }
  }

  private static Map<String, List<Referral>> grouped(MatchRun run, Dimension by) {
    Grouping grouping = Grouping.of(by, run.dataset());
    return run.eligibility().rows().stream().collect(Collectors.groupingBy(grouping.label()));
  }

  private static Table table(MatchRun run, Dimension by) {
    return Groups.of(run, 5, List.of(by)).tables().getFirst();
  }

  private static MatchRun run(Dataset dataset) {
    return MatchingEngine.create()
        .using(Matcher.waitingList())
        .match(dataset, Policy.englishCouncil());
  }
}
