package org.placewell.matcher.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.policy.PlaceRule;

/**
 * What people ask of places, condition by condition. Many people ask for the same area or feature,
 * though few ask for the same of everything: a condition that several have is asked once about all
 * places, and forgotten after the last of them.
 */
final class PlaceConditions {
  private static final int SHARED = 3;

  private final List<Referral> rows;
  private final List<Place> columns;
  private final List<PlaceRule> rules;
  private final Map<Condition<Place>, Asked> all = new HashMap<>();
  private final int[] possible;

  /** A condition: what it says of all columns, and how many rows are still to come that have it. */
  private static final class Asked {
    private int rowsLeft;
    private boolean isShared;
    private Mask mask = new Mask(0);
  }

  PlaceConditions(Eligibility all) {
    this.rows = all.rows();
    this.columns = all.columns();
    this.rules =
        all.hardRules().stream()
            .filter(PlaceRule.class::isInstance)
            .map(PlaceRule.class::cast)
            .toList();
    this.possible = new int[columns.size()];
    IntStream.range(0, rows.size())
        .forEach(row -> conditions(row).forEach(condition -> asked(condition).rowsLeft++));
  }

  private Stream<Condition<Place>> conditions(int row) {
    return rules.stream().flatMap(rule -> rule.conditions(rows.get(row)).stream());
  }

  private Asked asked(Condition<Place> condition) {
    return all.computeIfAbsent(condition, c -> new Asked());
  }

  /**
   * Takes out what a row's conditions forbid, and marks what they want reviewed.
   *
   * @param mask without the columns between which and the row something lies
   */
  void narrow(int row, Mask mask) {
    conditions(row).forEach(condition -> narrow(condition, mask));
  }

  private void narrow(Condition<Place> condition, Mask mask) {
    Asked asked = Objects.requireNonNull(all.get(condition));
    if (!asked.isShared && asked.rowsLeft < SHARED) {
      ask(condition, mask);
      return;
    }
    if (!asked.isShared) {
      asked.isShared = true;
      asked.mask = new Mask(columns.size());
      ask(condition, asked.mask);
    }
    mask.retain(asked.mask);
    if (--asked.rowsLeft == 0) {
      asked.mask = new Mask(0);
    }
  }

  private void ask(Condition<Place> condition, Mask mask) {
    int count = mask.columns(possible);
    for (int at = 0; at < count; at++) {
      switch (condition.ask(columns.get(possible[at]))) {
        case MET -> {}
        case NEEDS_REVIEW -> mask.markReview(possible[at]);
        case FAILED -> mask.forbid(possible[at]);
      }
    }
  }
}
