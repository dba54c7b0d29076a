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
 * come first, those that want each pair of the row asked last; pairs between whose two sides
 * something lies are asked by themselves.
 */
final class RowFinder {
  private final Eligibility all;
  private final Between between;
  private final List<AnswerTable> tables;
  private final Mask mask;
  private final int[] possible;

  RowFinder(Eligibility all, Between between) {
    this.all = all;
    this.between = between;
    this.tables =
        all.hardRules().stream()
            .map(all.tables()::of)
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
    boolean clean = between.isClean(row);
    for (AnswerTable table : tables) {
      if (table.isSharedBy(row)) {
        table.narrow(row, mask, clean, false);
      }
    }
    BitSet left = new BitSet();
    for (int at = asked.nextSetBit(0); at >= 0; at = asked.nextSetBit(at + 1)) {
      left.set(at, mask.isPossible(at));
      mask.forbid(at);
    }
    narrow(row, false, clean);
    narrow(row, true, clean);
    if (all.policy().review() == Review.NEVER) {
      mask.forbidReviews();
    }
    for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      if (all.allows(all.answer(all.pair(row, at)))) {
        mask.allow(at);
      }
    }
    all.ownColumn(row).ifPresent(mask::allow);
  }

  private void narrow(int row, boolean each, boolean clean) {
    for (AnswerTable table : tables) {
      if (table.isEach(row) == each && !table.isSharedBy(row)) {
        table.narrow(row, mask, clean, false);
      }
    }
  }
}
