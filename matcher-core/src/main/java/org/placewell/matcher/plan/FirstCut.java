package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Reads;

/**
 * What is left of the places for single people by the rules to which neither dates nor what lies
 * between the two sides matter: good before any place is dated.
 */
final class FirstCut {
  private final int columns;
  private final Divisions divisions;
  private final Map<HardRule, AnswerTable> tables = new LinkedHashMap<>();
  private final Map<Integer, Mask> left = new HashMap<>();

  FirstCut(Eligibility all) {
    this.columns = all.columns().size();
    this.divisions = new Divisions(all);
    all.hardRules().stream()
        .filter(rule -> rule.reads().map(Reads::nothingBetween).orElse(false))
        .forEach(rule -> tables.put(rule, new AnswerTable(all, rule, divisions.of(rule))));
  }

  /** The classes of these rules: they stay as they are when places are dated. */
  Divisions divisions() {
    return divisions;
  }

  /** What these rules answer: that stays as well. */
  Map<HardRule, AnswerTable> tables() {
    return tables;
  }

  /** Whether a place is left for a row. */
  boolean leaves(int row, int column) {
    return left(row).isPossible(column);
  }

  /** Puts the places left for a row into an array, from its first place; returns how many. */
  int left(int row, int[] into) {
    return left(row).columns(into);
  }

  private Mask left(int row) {
    Mask mask = left.get(row);
    if (mask == null) {
      mask = mask(row);
      left.put(row, mask);
    }
    return mask;
  }

  private Mask mask(int row) {
    Mask mask = new Mask(columns);
    for (AnswerTable table : tables.values()) {
      if (!table.isEach(row)) {
        table.narrow(row, mask, true, false);
      }
    }
    return mask;
  }
}
