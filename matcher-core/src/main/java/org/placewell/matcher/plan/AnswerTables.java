package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.policy.HardRule;

/**
 * The answers of all hard rules, which graph and reasons have in common: what the one asked, the
 * other need not ask again. Thread-safe.
 */
final class AnswerTables {
  private final Eligibility all;
  private final Map<HardRule, AnswerTable> tables;

  /**
   * @param earlier tables of rules to which dates do not matter, made before places were dated
   */
  AnswerTables(Eligibility all, Map<HardRule, AnswerTable> earlier) {
    this.all = all;
    this.tables = new HashMap<>(earlier);
    all.hardRules().forEach(rule -> tables.computeIfAbsent(rule, this::table));
  }

  private AnswerTable table(HardRule rule) {
    return new AnswerTable(all, rule, all.divisions().of(rule));
  }

  /** The table of one of the policy's rules. */
  AnswerTable of(HardRule rule) {
    return Optional.ofNullable(tables.get(rule)).orElseThrow();
  }
}
