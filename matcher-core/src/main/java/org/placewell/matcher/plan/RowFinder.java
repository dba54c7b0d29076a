package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.policy.Review;

/**
 * Finds the columns of each row in which no hard rule failed. Rules that see few kinds of people
 * come first, those that want each pair of the row asked last; pairs between whose two sides
 * something lies are asked by themselves.
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
    mask.reset();
    narrow(row, table -> table.isSharedBy(row));
    BitSet left = new BitSet();
    for (int at = asked.nextSetBit(0); at >= 0; at = asked.nextSetBit(at + 1)) {
      left.set(at, mask.isPossible(at));
      mask.forbid(at);
    }
    narrow(row, table -> !table.isSharedBy(row) && !table.isEach(row));
    narrow(row, table -> table.isEach(row));
    if (all.policy().review() == Review.NEVER) {
      mask.forbidReviews();
    }
    left.stream().filter(at -> all.allows(all.answer(all.pair(row, at)))).forEach(mask::allow);
    all.ownColumn(row).ifPresent(mask::allow);
  }

  private void narrow(int row, Predicate<AnswerTable> which) {
    for (AnswerTable table : tables) {
      if (which.test(table)) {
        table.narrow(row, mask, between.isClean(row));
      }
    }
  }
}
