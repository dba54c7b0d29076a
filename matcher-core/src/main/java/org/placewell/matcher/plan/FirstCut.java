package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.policy.Reads;

/**
 * What is left of the places for single people by the rules to which neither dates nor what lies
 * between the two sides matter: good before any place is dated.
 */
final class FirstCut {
  private final int columns;
  private final Divisions divisions;
  private final List<AnswerTable> tables;
  private final Map<Integer, Mask> left = new HashMap<>();

  FirstCut(Eligibility all) {
    this.columns = all.columns().size();
    this.divisions = new Divisions(all);
    this.tables =
        all.hardRules().stream()
            .filter(rule -> rule.reads().map(Reads::nothingBetween).orElse(false))
            .map(rule -> new AnswerTable(all, rule, divisions.of(rule)))
            .toList();
  }

  /** The classes of these rules: they stay as they are when places are dated. */
  Divisions divisions() {
    return divisions;
  }

  /** Whether a place is left for a row. */
  boolean leaves(int row, int column) {
    return left.computeIfAbsent(row, this::mask).isPossible(column);
  }

  private Mask mask(int row) {
    Mask mask = new Mask(columns);
    tables.stream()
        .filter(table -> !table.isEach(row))
        .forEach(table -> table.narrow(row, mask, true));
    return mask;
  }
}
