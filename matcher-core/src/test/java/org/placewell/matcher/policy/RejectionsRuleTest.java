package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a provider said no to, and the council's challenge. */
class RejectionsRuleTest {
  private final RejectionsRule rule = new RejectionsRule();

  @Test
  void noRejectionIsMet() {
    Says.met(rule, Given.pair(), "met");
  }

  @Test
  void theChallengeDecides() {
    assertThat(Says.failed(rule, rejected("NONE"), "rejected"))
        .isEqualTo(
            "rejected the person on 2023-02-01: needs too high; the council can challenge it");
    Says.failed(rule, rejected("DISMISSED"), "dismissed");
    Says.review(rule, rejected("OPEN"), "challenged");
    Says.met(rule, rejected("UPHELD"), "overturned");
  }

  @Test
  void theWorstOfSeveralCounts() {
    Says.failed(rule, rejected("UPHELD", "NONE", "OPEN"), "rejected");
    Says.review(rule, rejected("UPHELD", "OPEN"), "challenged");
  }

  private static Pair rejected(String... challenges) {
    String all =
        Arrays.stream(challenges)
            .map(c ->
                "{'referral':'R','scheme':'S','on':'2023-02-01','reason':'NEEDS_TOO_HIGH','challenge':'"
                    + c
                    + "'}")
            .collect(Collectors.joining(","));
    return Given.pair("casework.rejections [" + all + "]");
  }
}
