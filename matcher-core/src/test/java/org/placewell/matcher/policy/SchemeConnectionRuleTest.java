package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The scheme's own connection rule. */
class SchemeConnectionRuleTest {
  private static final String RULE =
      "scheme.connection {'test':'SCHEME_RULE','residence':[{'months':6,'within':12}],'ties':['EMPLOYMENT'],'exemptions':{'DOMESTIC_ABUSE':'the invented order'}}";

  private final SchemeConnectionRule rule = new SchemeConnectionRule();

  @Test
  void aSchemeWithoutARuleAsksNothing() {
    Says.met(rule, Given.pair(), "no-rule");
  }

  @Test
  void residenceInTheBoroughOfTheSiteConnects() {
    assertThat(
            Says.met(
                rule,
                links("'residences':[{'area':'E1','from':'2022-01-01','choice':'OF_CHOICE'}]"),
                "connected"))
        .isEqualTo("asks for a connection, and the person has one since 2022-07-01: residence");
    Says.failed(
        rule,
        links("'residences':[{'area':'E2','from':'2022-01-01','choice':'OF_CHOICE'}]"),
        "not-connected");
  }

  @Test
  void namedAreasReplaceTheBorough() {
    Pair pair =
        Given.pair(
            "scheme.connection {'test':'SCHEME_RULE','areas':['E2'],'residence':[{'months':6,'within':12}]}",
            "referral.links {'residences':[{'area':'E2','from':'2022-01-01','choice':'OF_CHOICE'}]}");
    Says.met(rule, pair, "connected");
  }

  @Test
  void aConnectionThatEndsSaysSo() {
    assertThat(
            Says.met(
                rule,
                links(
                    "'ties':[{'kind':'EMPLOYMENT','area':'E1','from':'2022-01-01','until':'2023-06-30'}]"),
                "lapses"))
        .contains("from 2022-01-01 until 2023-06-30: employment");
  }

  @Test
  void anExemptionNamesItsInstrument() {
    assertThat(Says.met(rule, links("'exemptions':['DOMESTIC_ABUSE']"), "exempt"))
        .endsWith("the invented order");
    Says.review(rule, links("'exemptions':['CARE_LEAVER']"), "unknown");
  }

  @Test
  void whatIsNotRecordedIsReviewed() {
    Says.review(rule, Given.pair(RULE), "unknown");
    Says.review(rule, links("'residences':[{'area':'E1','from':'2022-01-01'}]"), "unknown");
  }

  @Test
  void aConnectionIsJudgedOnTheDayOfTheRunEvenIfTheMoveStartsLater() {
    Pair pair = links("'residences':[{'area':'E1','from':'2022-09-10','choice':'OF_CHOICE'}]");
    assertThat(pair.start()).isEqualTo("2023-03-20");
    assertThat(Says.failed(rule, pair, "accrues")).contains("2023-03-10");
  }

  @Test
  void theCaseOfCpConnectsOnceSixMonthsHavePassed() {
    assertThat(Says.failed(rule, cp("2020-10-15"), "accrues")).contains("2021-03-14");
    Says.failed(rule, cp("2021-03-13"), "accrues");
    assertThat(Says.met(rule, cp("2021-03-14"), "connected")).contains("2021-03-14");
  }

  private static Pair links(String links) {
    return Given.pair(RULE, "referral.links {" + links + "}");
  }

  private static Pair cp(String day) {
    Pair pair =
        links(
            "'residences':[{'area':'E1','from':'2019-09-01','until':'2020-09-13','choice':'DETAINED'},{'area':'E1','from':'2020-09-14','choice':'OF_CHOICE'}]");
    LocalDate today = LocalDate.parse(day);
    Timing timing =
        new Timing(today, Optional.of(today), today, today, Optional.empty(), Timing.Link.FREE);
    return new Pair(pair.referral(), pair.place(), pair.history(), timing);
  }
}
