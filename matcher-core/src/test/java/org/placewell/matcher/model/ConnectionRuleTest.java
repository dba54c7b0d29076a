package org.placewell.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Connection.Accrues;
import org.placewell.matcher.model.Connection.Connected;
import org.placewell.matcher.model.Connection.Exempt;
import org.placewell.matcher.model.Connection.Ground;
import org.placewell.matcher.model.Connection.NotConnected;
import org.placewell.matcher.model.Connection.Unknown;

/** The four connection tests. */
class ConnectionRuleTest {
  private static final AreaCode HERE = new AreaCode("E1");
  private static final AreaCode THERE = new AreaCode("E2");
  private static final LocalDate DAY = LocalDate.parse("2023-03-06");

  private static Residence lived(AreaCode area, String from, String until, Chosen choice) {
    Optional<LocalDate> last =
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    return new Residence(area, LocalDate.parse(from), last, choice);
  }

  private static Residence lived(String from, String until) {
    return lived(HERE, from, until, Chosen.OF_CHOICE);
  }

  private static Links links(Residence... residences) {
    return new Links(List.of(residences), List.of(), Set.of());
  }

  private static ConnectionRule sixOfTwelve(ConnectionTest test) {
    return new ConnectionRule(
        test, Set.of(HERE), List.of(new ResidencePeriod(6, 12)), Set.of(), Map.of());
  }

  private static Connection judge(Residence... residences) {
    return sixOfTwelve(ConnectionTest.SCHEME_RULE).judge(links(residences), DAY);
  }

  @Test
  void aSchemesRuleAndAnAllocationQualificationAskWhatTheyName() {
    for (ConnectionTest test :
        List.of(ConnectionTest.SCHEME_RULE, ConnectionTest.ALLOCATION_QUALIFICATION)) {
      ConnectionRule rule = sixOfTwelve(test);
      assertThat(rule.judge(links(lived("2022-09-06", "")), DAY))
          .isEqualTo(new Connected(Ground.RESIDENCE, DAY, Optional.empty()));
      assertThat(rule.judge(links(lived("2022-09-07", "")), DAY))
          .isEqualTo(new Accrues(LocalDate.parse("2023-03-07")));
    }
  }

  @Test
  void aHomelessnessReferralTakesSixMonthsOrThreeYearsOrATie() {
    ConnectionRule rule = ConnectionRule.homelessnessReferral(Set.of(HERE));

    assertThat(rule.judge(links(lived("2018-04-01", "2021-06-30")), DAY))
        .isInstanceOf(Connected.class);
    assertThat(rule.judge(links(lived("2020-04-01", "2021-06-30")), DAY))
        .isEqualTo(new NotConnected());
    Tie family = new Tie(TieKind.FAMILY, HERE, LocalDate.parse("2010-01-01"), Optional.empty());
    assertThat(rule.judge(new Links(List.of(), List.of(family), Set.of()), DAY))
        .isEqualTo(new Connected(Ground.FAMILY, family.from(), Optional.empty()));
    Tie elsewhere = new Tie(TieKind.FAMILY, THERE, family.from(), Optional.empty());
    assertThat(rule.judge(new Links(List.of(), List.of(elsewhere), Set.of()), DAY))
        .isEqualTo(new NotConnected());
    Tie over =
        new Tie(TieKind.FAMILY, HERE, family.from(), Optional.of(LocalDate.parse("2023-03-05")));
    assertThat(rule.judge(new Links(List.of(), List.of(over), Set.of()), DAY))
        .isEqualTo(new NotConnected());
  }

  @Test
  void theResponsibleAuthorityIsWhereThePersonLivedBeforeTheLastDetention() {
    ConnectionRule rule = ConnectionRule.responsibleAuthority(Set.of(HERE));
    Residence home = lived("2015-01-01", "2019-08-31");
    Residence ward = lived(THERE, "2019-09-01", "", Chosen.DETAINED);

    assertThat(rule.judge(links(home, ward), DAY))
        .isEqualTo(new Connected(Ground.BEFORE_DETENTION, home.from(), Optional.empty()));
    Residence later = lived(THERE, "2019-03-01", "2019-08-31", Chosen.OF_CHOICE);
    assertThat(rule.judge(links(home, later, ward), DAY)).isEqualTo(new NotConnected());
    Residence unclear = lived(THERE, "2019-03-01", "2019-08-31", Chosen.UNKNOWN);
    assertThat(rule.judge(links(home, unclear, ward), DAY)).isEqualTo(new Unknown());
    assertThat(rule.judge(links(ward), DAY)).isEqualTo(new Unknown());
    assertThat(rule.judge(links(home), DAY)).isEqualTo(new NotConnected());
    assertThat(rule.connects(links(home, ward), DAY)).isTrue();
    assertThat(rule.connects(links(home), DAY)).isFalse();
  }

  @Test
  void detainedTimeDoesNotCountAndBedAndBreakfastDoes() {
    Residence detained = lived(HERE, "2019-09-01", "2020-09-13", Chosen.DETAINED);
    Residence bedAndBreakfast = lived("2020-09-14", "");
    ConnectionRule rule = sixOfTwelve(ConnectionTest.SCHEME_RULE);
    Links cp = links(detained, bedAndBreakfast);

    assertThat(rule.judge(cp, LocalDate.parse("2020-10-15")))
        .isEqualTo(new Accrues(LocalDate.parse("2021-03-14")));
    assertThat(rule.judge(cp, LocalDate.parse("2021-03-22")))
        .isEqualTo(
            new Connected(Ground.RESIDENCE, LocalDate.parse("2021-03-14"), Optional.empty()));
    assertThat(judge(detained)).isEqualTo(new NotConnected());
  }

  @Test
  void spellsAddUpAcrossGapsAndOverlapsCountOnce() {
    assertThat(judge(lived("2022-04-01", "2022-06-30"), lived("2022-12-06", "")))
        .isInstanceOf(Connected.class);
    assertThat(judge(lived("2022-04-01", "2022-06-30"), lived("2022-12-07", "")))
        .isEqualTo(new Accrues(LocalDate.parse("2023-03-07")));
    assertThat(judge(lived("2022-12-01", ""), lived("2022-12-01", "2023-03-05")))
        .isEqualTo(new Accrues(LocalDate.parse("2023-06-01")));
  }

  @Test
  void aConnectionLapsesSomeTimeAfterThePersonHasLeft() {
    assertThat(judge(lived("2020-01-01", "2022-10-31")))
        .isEqualTo(
            new Connected(
                Ground.RESIDENCE,
                LocalDate.parse("2020-07-01"),
                Optional.of(LocalDate.parse("2023-05-04"))));
    assertThat(judge(lived("2020-01-01", "2022-06-30"))).isEqualTo(new NotConnected());
  }

  @Test
  void whoWillHaveLeftByThenAccruesNothing() {
    assertThat(judge(lived("2022-12-01", "2023-05-20"))).isEqualTo(new NotConnected());
    assertThat(judge(lived("2022-12-01", "2023-05-31")))
        .isEqualTo(new Accrues(LocalDate.parse("2023-06-01")));
  }

  @Test
  void anExemptionCountsOnlyUnderARuleThatNamesItsInstrument() {
    ConnectionRule rule =
        new ConnectionRule(
            ConnectionTest.ALLOCATION_QUALIFICATION,
            Set.of(HERE),
            List.of(new ResidencePeriod(36, 60)),
            Set.of(),
            Map.of(Exemption.DOMESTIC_ABUSE, "an invented instrument"));
    Links survivor = new Links(List.of(), List.of(), Set.of(Exemption.DOMESTIC_ABUSE));

    assertThat(rule.judge(survivor, DAY))
        .isEqualTo(new Exempt(Exemption.DOMESTIC_ABUSE, "an invented instrument"));
    assertThat(rule.connects(survivor, DAY)).isFalse();
    assertThat(rule.judge(new Links(List.of(), List.of(), Set.of(Exemption.CARE_LEAVER)), DAY))
        .isEqualTo(new Unknown());
  }

  @Test
  void whatIsNotRecordedIsUnknownOnlyWhereItCouldDecide() {
    assertThat(sixOfTwelve(ConnectionTest.SCHEME_RULE).judge(Links.unknown(), DAY))
        .isEqualTo(new Unknown());
    assertThat(judge(lived(HERE, "2022-01-01", "", Chosen.UNKNOWN))).isEqualTo(new Unknown());
    assertThat(judge(lived(THERE, "2022-01-01", "", Chosen.UNKNOWN))).isEqualTo(new NotConnected());
    assertThat(judge(lived(HERE, "2023-01-01", "", Chosen.UNKNOWN))).isEqualTo(new NotConnected());
  }

  @Test
  void aRuleWithoutAreasIsAskedForOthers() {
    ConnectionRule open =
        new ConnectionRule(
            ConnectionTest.SCHEME_RULE,
            Set.of(),
            List.of(new ResidencePeriod(6, 12)),
            Set.of(),
            Map.of());
    Links here = links(lived("2020-01-01", ""));
    assertThat(open.judge(here, HERE, DAY)).isInstanceOf(Connection.Connected.class);
    assertThat(open.judge(here, THERE, DAY)).isInstanceOf(Connection.NotConnected.class);
    assertThat(sixOfTwelve(ConnectionTest.SCHEME_RULE).judge(here, THERE, DAY))
        .isInstanceOf(Connection.Connected.class);
    assertThat(open.connects(here, HERE, DAY)).isTrue();
    assertThat(open.connects(here, THERE, DAY)).isFalse();
  }
}
