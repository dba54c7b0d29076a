package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Eligibility;

/** Named people who never share a household. */
class PeopleApartRuleTest {
  private final PeopleApartRule rule = new PeopleApartRule();

  @Test
  void nobodyNamedIsMetAndTakesNoSide() {
    Dataset dataset = HouseholdCase.of("", "", "{'person':'p-9'}");
    assertThat(Given.pairs(dataset))
        .allSatisfy(pair -> {
          Says.met(rule, pair, "met");
          assertThat(rule.sides(pair)).isEmpty();
        });
  }

  @Test
  void anOccupantCountsByEitherOnesWord() {
    for (Dataset dataset :
        List.of(
            HouseholdCase.of(HouseholdCase.apart("p-9"), "", "{'person':'p-9'}"),
            HouseholdCase.of("", "", "{'person':'p-9','apartFrom':['p-1']}"),
            HouseholdCase.of("", "", "{'apartFrom':['p-1']}"))) {
      List<Pair> pairs = Given.pairs(dataset);
      Says.failed(rule, pairs.get(0), "failed");
      Says.failed(rule, pairs.get(1), "failed");
      Says.met(rule, pairs.get(2), "met");
      Says.met(rule, pairs.get(3), "met");
    }
  }

  @Test
  void twoWhoWouldMoveInAreOnOppositeSidesWhoeverNamesTheOther() {
    for (Dataset dataset :
        List.of(
            HouseholdCase.of(HouseholdCase.apart("p-2"), "", ""),
            HouseholdCase.of("", HouseholdCase.apart("p-1"), ""),
            HouseholdCase.of(HouseholdCase.apart("p-2"), HouseholdCase.apart("p-1"), ""))) {
      assertThat(rule.sides(Given.pairs(dataset).get(0)))
          .containsExactly(new ConflictLimit.Side("H p-1 p-2", true));
      assertThat(rule.sides(Given.pairs(dataset).get(3)))
          .containsExactly(new ConflictLimit.Side("H p-1 p-2", false));
      List<Conflict> conflicts =
          CandidateGraph.of(Eligibility.of(dataset, Policy.englishCouncil())).conflicts();
      assertThat(conflicts).extracting(Conflict::rule).containsOnly("people-apart");
      assertThat(conflicts).extracting(Conflict::firstSize).containsExactly(2, 1);
      assertThat(conflicts).extracting(Conflict::secondSize).containsExactly(2, 1);
    }
  }
}
