package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.policy.Review;

/**
 * Finds the columns of each row in which no hard rule failed. Rules that see few kinds of people
 * come first; pairs between whose two sides something lies are asked by themselves.
 */
final class RowFinder {
  private final Eligibility all;
  private final Between between;
  private final List<AnswerTable> tables;
  private final Mask mask;
  private final int[] possible;

  RowFinder(Eligibility all, Divisions divisions, Between between) {
    this.all = all;
    this.between = between;
    this.tables =
        all.hardRules().stream()
            .map(rule -> new AnswerTable(all, rule, divisions.of(rule)))
            .sorted(Comparator.comparingInt(AnswerTable::rowClasses))
            .toList();
    this.mask = new Mask(all.columns().size());
    this.possible = new int[all.columns().size()];
  }

  /** The columns of the next row: of a pinned one its pin alone, and with any its own bed. */
  int[] find(int row) {
    Optional<Integer> pin = pin(all, row);
    if (pin.isPresent()) {
      return new int[] {pin.get()};
    }
    narrow(row, between.columns(row));
    return Arrays.copyOf(possible, mask.columns(possible));
  }

  /** Whether a rule wants a column of the row that was found last reviewed. */
  boolean needsReview(int column) {
    return mask.needsReview(column);
  }

  static Optional<Integer> pin(Eligibility all, int row) {
    return all.pin(row).map(Commitment::vacancy).flatMap(all::column);
  }

  private void narrow(int row, BitSet asked) {
    boolean clean = between.isClean(row);
    mask.reset();
    tables.stream().filter(t -> t.isSharedBy(row)).forEach(t -> t.narrow(row, mask, clean));
    BitSet left = new BitSet();
    asked.stream().filter(mask::isPossible).forEach(left::set);
    asked.stream().forEach(mask::forbid);
    tables.stream().filter(t -> !t.isSharedBy(row)).forEach(t -> t.narrow(row, mask, clean));
    if (all.policy().review() == Review.NEVER) {
      mask.forbidReviews();
    }
    left.stream().filter(at -> all.allows(all.answer(all.pair(row, at)))).forEach(mask::allow);
    all.ownColumn(row).ifPresent(mask::allow);
  }
}
