package org.placewell.matcher.policy;

import java.util.Map;

/** What a soft rule gives one pair, with a code that says why and the facts. Prints no facts. */
public record Points(long value, String code, Map<String, String> facts) {

  /** Points with facts as name, value, name, value. */
  public static Points of(long value, String code, Object... facts) {
    return new Points(value, code, Facts.of(facts));
  }

  /** No points: the rule does not concern this pair. */
  public static Points none() {
    return new Points(0, "none", Map.of());
  }

  /** These points in the words of their rule. */
  public String words(Rule rule) {
    return Facts.fill(rule.words().getOrDefault(code, code), facts);
  }

  @Override
  public String toString() {
    return "points " + value + " " + code;
  }
}
