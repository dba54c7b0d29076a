package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.placewell.matcher.model.Answer;

/** Asks a rule and checks that what it answers can be said. */
final class Says {
  private Says() {}

  /** Asserts answer and code, and returns the words. */
  static String met(HardRule rule, Pair pair, String code) {
    return says(rule, pair, Answer.MET, code);
  }

  /** Asserts answer and code, and returns the words. */
  static String review(HardRule rule, Pair pair, String code) {
    return says(rule, pair, Answer.NEEDS_REVIEW, code);
  }

  /** Asserts answer and code, and returns the words. */
  static String failed(HardRule rule, Pair pair, String code) {
    return says(rule, pair, Answer.FAILED, code);
  }

  private static String says(HardRule rule, Pair pair, Answer answer, String code) {
    Finding finding = rule.ask(pair);
    assertThat(finding.answer()).isEqualTo(answer);
    assertThat(finding.code()).isEqualTo(code);
    return words(rule, code, finding.words(rule));
  }

  /** Asserts points and code, and returns the words. */
  static String points(SoftRule rule, FairPair pair, long value, String code) {
    Points points = rule.ask(pair);
    assertThat(points.value()).isEqualTo(value);
    assertThat(points.code()).isEqualTo(code);
    return words(rule, code, points.words(rule));
  }

  private static String words(Rule rule, String code, String words) {
    assertThat(rule.words()).containsKey(code);
    assertThat(words).doesNotContain("{", "}");
    return words;
  }
}
