package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.policy.SumLimit.Share;

/** How many residents of a kind a scheme holds. */
class ResidentCapRuleTest {
  private final ResidentCapRule rule = cap(2);

  private static ResidentCapRule cap(int most) {
    return new ResidentCapRule(
        List.of(new ResidentCap(Set.of(FlagKind.ARSON, FlagKind.WEAPONS), most)));
  }

  @Test
  void onlyThoseOfTheKindCount() {
    List<Pair> pairs =
        Given.pairs(HouseholdCase.of(HouseholdCase.flag("ARSON"), HouseholdCase.flag("HATE"), ""));

    assertThat(rule.shares(pairs.get(0))).containsExactly(new Share("S arson or weapons", 1, 2));
    assertThat(rule.shares(pairs.get(2))).containsExactly(new Share("S arson or weapons", 1, 2));
    assertThat(rule.shares(pairs.get(3))).isEmpty();
  }

  @Test
  void thoseWhoLiveThereLeaveLessRoomAndNeverLessThanNone() {
    String there = "{'flags':[" + HouseholdCase.current("WEAPONS") + "]}";
    Dataset one = HouseholdCase.of(HouseholdCase.flag("ARSON"), "", there + ",{'flags':[]}");
    Dataset three =
        HouseholdCase.of(HouseholdCase.flag("ARSON"), "", there + "," + there + "," + there);

    assertThat(rule.shares(Given.pairs(one).getFirst()))
        .extracting(Share::limit)
        .containsExactly(1L);
    assertThat(rule.shares(Given.pairs(three).getFirst()))
        .extracting(Share::limit)
        .containsExactly(0L);
    assertThat(cap(0).shares(Given.pairs(one).getFirst()))
        .extracting(Share::limit)
        .containsExactly(0L);
  }

  @Test
  void whoMovesWithinTheSchemeAddsNobody() {
    String holds = HouseholdCase.STAYS.replace("B1", "B4");
    List<Pair> pairs =
        Given.pairs(
            HouseholdCase.of(HouseholdCase.flag("ARSON") + holds, HouseholdCase.flag("ARSON"), ""));

    assertThat(rule.shares(pairs.get(0))).containsExactly(new Share("S arson or weapons", 0, 1));
    assertThat(rule.shares(pairs.get(3))).containsExactly(new Share("S arson or weapons", 1, 1));
  }

  @Test
  void whoStaysInABedOnOfferCountsByTheirOwnPair() {
    List<Pair> pairs =
        Given.pairs(
            HouseholdCase.of(
                HouseholdCase.flag("ARSON") + HouseholdCase.STAYS,
                HouseholdCase.flag("ARSON"),
                ""));

    assertThat(pairs).filteredOn(pair -> pair.timing().link() == Timing.Link.OWN).hasSize(1);
    assertThat(pairs)
        .allSatisfy(pair ->
            assertThat(rule.shares(pair)).containsExactly(new Share("S arson or weapons", 1, 2)));
  }

  @Test
  void capsAreChecked() {
    assertThatThrownBy(() -> cap(-1)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> new ResidentCap(Set.of(), 1)).hasMessageContaining("at least one");
    ResidentCap one = new ResidentCap(Set.of(FlagKind.ARSON), 1);
    ResidentCap other = new ResidentCap(Set.of(FlagKind.ARSON), 2);
    assertThatThrownBy(() -> new ResidentCapRule(List.of(one, other)))
        .hasMessageContaining("one cap");
  }
}
