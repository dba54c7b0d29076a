package org.placewell.matcher.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.measure.GraphStatistics;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;

/** Populations are of their size, and as their traits say. */
class PopulationTest {
  private static final List<GraphStatistics> PANELS =
      LongStream.rangeClosed(1, 40)
          .mapToObj(seed -> statistics(Population.panel(seed).generate()))
          .toList();

  private static GraphStatistics statistics(Dataset dataset) {
    return GraphStatistics.of(CandidateGraph.of(Eligibility.of(dataset, Policy.englishCouncil())));
  }

  private static double mean(ToIntFunction<GraphStatistics> figure) {
    return PANELS.stream().mapToInt(figure).average().orElseThrow();
  }

  @Test
  void panelsHaveTheirSize() {
    assertThat(PANELS).allMatch(panel -> panel.people().number() == 300);
    assertThat(PANELS).allMatch(panel -> panel.places().number() == 60);
  }

  @Test
  void panelsOfAnySeedAreOnAverageWhatIsWanted() {
    assertThat(mean(panel -> panel.pairs().number())).isCloseTo(4_500, within(225.0));
    assertThat(mean(panel -> panel.people().withoutVacancy())).isCloseTo(72, within(7.2));
    assertThat(mean(panel -> panel.people().flagged())).isBetween(94.0, 110.0);
    assertThat(mean(panel -> panel.people().womenOnly())).isBetween(43.0, 53.0);
    assertThat(mean(panel -> panel.people().highNeed())).isBetween(106.0, 122.0);
    assertThat(mean(panel -> panel.places().high())).isBetween(11.4, 12.6);
  }

  @Test
  void sharesOfSupportAndSexAreAsExactAsSizesAllow() {
    assertThat(PANELS).filteredOn(panel -> panel.places().high() == 12).hasSizeGreaterThan(30);
    assertThat(PANELS).allMatch(panel -> Math.abs(panel.places().womenOnly() - 9) <= 1);
  }

  @Test
  void anAgreedPlacementBreaksNoRule() {
    for (Population panel : Population.contest("panel")) {
      MatchRun run =
          MatchingEngine.create()
              .using(Matcher.waitingList())
              .match(panel.generate(), Policy.englishCouncil());
      assertThat(run.check().breaches()).as(panel.id()).isEmpty();
      assertThat(run.plan().placements()).as(panel.id()).hasSizeBetween(30, 60);
    }
  }

  @Test
  void moreOfATraitIsMoreOfIt() {
    Population usual = Population.panel(1);
    Profile more = Profile.standard().with(Trait.HIGH_NEED, 600).with(Trait.MEDIUM_NEED, 200);
    assertThat(statistics(usual.like(more).generate()).people().highNeed())
        .isGreaterThan(PANELS.getFirst().people().highNeed() + 50);
    assertThat(statistics(usual.stressed().generate()).people().flagged()).isBetween(171, 189);
  }

  @Test
  void strainKeepsWhatElseAPopulationIsLike() {
    Profile london = Population.london(1).profile();
    Profile strained = Population.london(1).stressed().profile();
    assertThat(strained.value(Trait.FLAGGED_HIGH)).isEqualTo(740);
    assertThat(strained.value(Trait.SECOND_FLAG))
        .isBetween(london.value(Trait.SECOND_FLAG), Profile.stress().value(Trait.SECOND_FLAG));
    assertThat(Profile.stress().value(Trait.SECOND_FLAG)).isEqualTo(780);
    assertThat(
            Profile.standard().with(Trait.SECOND_FLAG, 1_000).stressed().value(Trait.SECOND_FLAG))
        .isEqualTo(1_000);
    assertThat(Population.named("london", 3)).contains(Population.london(3));
  }

  @Test
  void nothingNeedBeThere() {
    assertThat(Population.panel(1).sized(0, 0).generate().stock().vacancies()).isEmpty();
    assertThat(Population.panel(1).sized(0, 5).generate().stock().vacancies()).hasSize(5);
    assertThat(statistics(Population.panel(1).sized(3, 0).generate()).people().number())
        .isEqualTo(3);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Profile.standard().with(Trait.FEMALE, 1_001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("female must lie between 0 and 1000");
    assertThatThrownBy(() -> Profile.standard().with(Trait.VACANT, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Extent(1, 1, 1, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Population.named("village", 1)).isEmpty();
  }

  @Test
  void everyTraitSaysWhatItIs() {
    for (Trait trait : Trait.values()) {
      assertThat(Trait.titled(trait.title())).contains(trait);
      assertThat(trait.source()).isNotBlank();
      assertThat(trait.usual()).isBetween(0, trait.unit().most());
    }
  }
}
