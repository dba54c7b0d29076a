package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/** What one rule finds where it rules pairs out, by class of person and class of place. */
final class FindingTable {
  private final Eligibility all;
  private final HardRule rule;
  private final Optional<Division> division;
  private final UnaryOperator<Pair> seen;
  private final Map<Integer, Map<Integer, Finding>> ofShared = new HashMap<>();
  private final Map<Integer, Finding> ofRow = new HashMap<>();
  private int row = -1;

  FindingTable(
      Eligibility all, HardRule rule, Optional<Division> division, UnaryOperator<Pair> seen) {
    this.all = all;
    this.rule = rule;
    this.division = division;
    this.seen = seen;
  }

  /**
   * @param asked whether something lies between row and column, so that no class speaks for them
   */
  Finding get(int ofRowAt, int column, boolean asked) {
    int rowClass = division.map(d -> d.ofRow(ofRowAt)).orElse(Divisions.EACH);
    if (asked || rowClass == Divisions.EACH) {
      return ask(ofRowAt, column);
    }
    Division classes = division.orElseThrow();
    return known(ofRowAt, rowClass, classes)
        .computeIfAbsent(classes.ofColumn(column), c -> ask(ofRowAt, column));
  }

  /** A class of one row is forgotten with the row. */
  private Map<Integer, Finding> known(int ofRowAt, int rowClass, Division classes) {
    if (classes.rowsIn(rowClass) > 1) {
      return ofShared.computeIfAbsent(rowClass, c -> new HashMap<>());
    }
    if (row != ofRowAt) {
      row = ofRowAt;
      ofRow.clear();
    }
    return ofRow;
  }

  private Finding ask(int ofRowAt, int column) {
    return rule.ask(seen.apply(all.pair(ofRowAt, column)));
  }
}
