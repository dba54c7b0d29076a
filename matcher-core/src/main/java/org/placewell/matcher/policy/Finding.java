package org.placewell.matcher.policy;

import java.util.Map;
import org.placewell.matcher.model.Answer;

/**
 * What a hard rule found for one pair: an answer, a code that says which case it was, and the facts
 * of that case by name. Prints no facts.
 */
public record Finding(Answer answer, String code, Map<String, String> facts) {

  /** The rule is met. Facts come as name, value, name, value. */
  public static Finding met(String code, Object... facts) {
    return new Finding(Answer.MET, code, Facts.of(facts));
  }

  /** The rule is broken. */
  public static Finding failed(String code, Object... facts) {
    return new Finding(Answer.FAILED, code, Facts.of(facts));
  }

  /** A person has to look. */
  public static Finding review(String code, Object... facts) {
    return new Finding(Answer.NEEDS_REVIEW, code, Facts.of(facts));
  }

  /** A finding with the code of its answer: {@code met}, {@code review} or {@code failed}. */
  public static Finding of(Answer answer, Object... facts) {
    String code =
        switch (answer) {
          case MET -> "met";
          case NEEDS_REVIEW -> "review";
          case FAILED -> "failed";
        };
    return new Finding(answer, code, Facts.of(facts));
  }

  /** This finding in the words of its rule. */
  public String words(Rule rule) {
    return Facts.fill(rule.words().getOrDefault(code, code), facts);
  }

  @Override
  public String toString() {
    return "finding " + answer + " " + code;
  }
}
