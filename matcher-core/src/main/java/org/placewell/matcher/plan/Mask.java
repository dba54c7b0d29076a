package org.placewell.matcher.plan;

import java.util.Arrays;
import org.placewell.matcher.model.Answer;

/**
 * Which columns are still possible for one row, or which rows for one column, and which of those
 * need review: bits in longs.
 */
final class Mask {
  private final int columns;
  private final long[] possible;
  private final long[] review;

  /** All columns possible. */
  Mask(int columns) {
    this.columns = columns;
    this.possible = new long[(columns + Long.SIZE - 1) / Long.SIZE];
    this.review = new long[possible.length];
    reset();
  }

  void reset() {
    Arrays.fill(possible, -1L);
    Arrays.fill(review, 0L);
    if (columns % Long.SIZE != 0) {
      possible[possible.length - 1] = (1L << columns) - 1;
    }
  }

  void retain(Mask other) {
    for (int word = 0; word < possible.length; word++) {
      possible[word] &= other.possible[word];
      review[word] |= other.review[word];
    }
  }

  /** Adds what is answered of one column. */
  void note(int column, Answer answer) {
    if (answer == Answer.FAILED) {
      forbid(column);
    } else if (answer == Answer.NEEDS_REVIEW) {
      markReview(column);
    }
  }

  /** What is answered of one column. */
  Answer answer(int column) {
    if (!isPossible(column)) {
      return Answer.FAILED;
    }
    return needsReview(column) ? Answer.NEEDS_REVIEW : Answer.MET;
  }

  /** The columns of both; marked if one marks them. */
  Mask and(Mask other) {
    Mask mask = new Mask(columns);
    mask.retain(this);
    mask.retain(other);
    return mask;
  }

  /** The columns of either; marked unless one has them without a mark. */
  Mask or(Mask other) {
    Mask mask = new Mask(columns);
    for (int word = 0; word < possible.length; word++) {
      long met = (possible[word] & ~review[word]) | (other.possible[word] & ~other.review[word]);
      mask.possible[word] = possible[word] | other.possible[word];
      mask.review[word] = mask.possible[word] & ~met;
    }
    return mask;
  }

  /** All columns, marked where this one has them with a mark or not at all. */
  Mask unsettled() {
    Mask mask = new Mask(columns);
    for (int word = 0; word < possible.length; word++) {
      mask.review[word] = mask.possible[word] & ~(possible[word] & ~review[word]);
    }
    return mask;
  }

  void forbid(int column) {
    possible[column >> 6] &= ~(1L << column);
  }

  /** Makes a column possible without a mark, whatever was said of it. */
  void allow(int column) {
    possible[column >> 6] |= 1L << column;
    review[column >> 6] &= ~(1L << column);
  }

  private void forbidAll(long[] columnBits) {
    for (int word = 0; word < possible.length; word++) {
      possible[word] &= ~columnBits[word];
    }
  }

  boolean isPossible(int column) {
    return (possible[column >> 6] >>> column & 1) != 0;
  }

  /** Whether a column is possible without a mark. */
  boolean isMet(int column) {
    return ((possible[column >> 6] & ~review[column >> 6]) >>> column & 1) != 0;
  }

  void markReview(int column) {
    review[column >> 6] |= 1L << column;
  }

  boolean needsReview(int column) {
    return (review[column >> 6] >>> column & 1) != 0;
  }

  /**
   * The columns that are not possible, as bits in longs.
   *
   * @param reviewsToo whether those that need review count as well
   */
  long[] ruledOut(boolean reviewsToo) {
    long[] out = new long[possible.length];
    for (int word = 0; word < out.length; word++) {
      out[word] = ~possible[word] | (reviewsToo ? review[word] : 0);
    }
    if (columns % Long.SIZE != 0) {
      out[out.length - 1] &= (1L << columns) - 1;
    }
    return out;
  }

  void forbidReviews() {
    forbidAll(review);
  }

  /** Puts the columns still possible into an array, from its first place; returns how many. */
  int columns(int[] into) {
    int count = 0;
    for (int word = 0; word < possible.length; word++) {
      for (long left = possible[word]; left != 0; left &= left - 1) {
        into[count++] = (word << 6) + Long.numberOfTrailingZeros(left);
      }
    }
    return count;
  }
}
