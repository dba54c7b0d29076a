package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.HardRule;

/**
 * One hard rule's answers by class of person and class of place, asked once each and only when
 * needed. Classes that several people share have their answers as a mask over all columns.
 */
final class AnswerTable {
  private static final int SHARED = 3;
  private static final byte[] NONE = {};
  private static final byte UNASKED = 0;
  private static final byte MET = 1;
  private static final byte REVIEW = 2;
  private static final byte FAILED = 3;

  private final Eligibility all;
  private final HardRule rule;
  private final Optional<Division> division;
  private final byte[][] answers;
  private final @Nullable Mask[] masks;
  private final int[] rowsLeft;

  AnswerTable(Eligibility all, HardRule rule) {
    this.all = all;
    this.rule = rule;
    this.division = rule.reads().map(reads -> new Division(all, reads));
    int classes = division.map(Division::rowClasses).orElse(0);
    this.answers = new byte[classes][];
    Arrays.fill(answers, NONE);
    this.masks = new Mask[classes];
    this.rowsLeft = new int[classes];
    for (int at = 0; at < classes; at++) {
      rowsLeft[at] = division.orElseThrow().rowsIn(at);
    }
  }

  /** How many different people the rule sees: the fewer, the earlier it should be asked. */
  int rowClasses() {
    return division.map(Division::rowClasses).orElse(Integer.MAX_VALUE);
  }

  /**
   * Takes out what the rule forbids a row, and marks what it wants reviewed.
   *
   * @param mask without the columns between which and the row something lies
   * @param clean whether there are none such of the row's own: only then may it speak for its class
   *     about every column
   */
  void narrow(int row, Mask mask, boolean clean) {
    int at = division.map(d -> d.ofRow(row)).orElse(Division.EACH);
    if (at == Division.EACH) {
      mask.forEach(column -> note(ask(row, column), column, mask));
    } else if (clean && division.orElseThrow().rowsIn(at) >= SHARED) {
      mask.retain(sharedMask(at, row));
    } else {
      narrow(row, at, mask);
    }
  }

  private void narrow(int row, int at, Mask mask) {
    Division classes = division.orElseThrow();
    byte[] known = known(at);
    mask.forEach(column -> {
      int place = classes.ofColumn(column);
      if (known[place] == UNASKED) {
        known[place] = ask(row, column);
      }
      note(known[place], column, mask);
    });
    if (classes.rowsIn(at) < SHARED && --rowsLeft[at] == 0) {
      answers[at] = NONE;
    }
  }

  private byte[] known(int at) {
    if (answers[at].length == 0) {
      answers[at] = new byte[division.orElseThrow().columnClasses()];
    }
    return answers[at];
  }

  private Mask sharedMask(int at, int row) {
    Mask mask = masks[at];
    if (mask == null) {
      mask = new Mask(all.columns().size());
      byte[] byClass = new byte[division.orElseThrow().columnClasses()];
      for (int place = 0; place < byClass.length; place++) {
        byClass[place] = ask(row, division.orElseThrow().sample(place));
      }
      for (int column = 0; column < all.columns().size(); column++) {
        note(byClass[division.orElseThrow().ofColumn(column)], column, mask);
      }
      masks[at] = mask;
    }
    return mask;
  }

  private static void note(byte answer, int column, Mask mask) {
    if (answer == FAILED) {
      mask.forbid(column);
    } else if (answer == REVIEW) {
      mask.markReview(column);
    }
  }

  private byte ask(int row, int column) {
    Answer answer = rule.ask(all.plainPair(row, column)).answer();
    return switch (answer) {
      case MET -> MET;
      case NEEDS_REVIEW -> REVIEW;
      case FAILED -> FAILED;
    };
  }
}
