package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a place admits, on four levels. */
class AdmissionRuleTest {
  private final AdmissionRule rule = new AdmissionRule();

  @Test
  void aPlaceThatAsksNothingAdmits() {
    Says.met(rule, Given.pair(), "met");
  }

  @Test
  void everyLevelIsAsked() {
    String women = "{'kind':'of-sex','sex':'FEMALE'}";
    for (String level :
        List.of(
            "provider " + women,
            "scheme.admits " + women,
            "household.admits " + women,
            "vacancy.admits " + women)) {
      assertThat(Says.failed(rule, Given.pair(level, "referral.person.sex 'MALE'"), "failed"))
          .endsWith("female");
      Says.met(rule, Given.pair(level, "referral.person.sex 'FEMALE'"), "met");
      assertThat(Says.review(rule, Given.pair(level), "review")).contains("female");
    }
  }

  @Test
  void onlyWhatIsNotAdmittedIsNamed() {
    Pair pair =
        Given.pair(
            "scheme.admits {'kind':'all','of':[{'kind':'of-sex','sex':'FEMALE'},{'kind':'without','flag':'ARSON'}]}",
            "referral.person.sex 'FEMALE'",
            "referral.risk.flags [{'kind':'ARSON','severity':'LOW','currency':'CURRENT'}]");
    assertThat(Says.failed(rule, pair, "failed")).endsWith("without arson");
  }

  @Test
  void aHistoricRiskIsNoBan() {
    Pair pair =
        Given.pair(
            "scheme.admits {'kind':'without','flag':'ARSON'}",
            "referral.risk.flags [{'kind':'ARSON','severity':'HIGH','currency':'HISTORIC'}]");
    Says.review(rule, pair, "review");
  }
}
