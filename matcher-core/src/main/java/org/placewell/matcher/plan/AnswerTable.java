package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/**
 * One hard rule's answers by class of person and class of place. Classes that several people share
 * have their answers as a mask over all columns. Thread-safe.
 */
final class AnswerTable {
  /** So many people of a class make a mask worth its while where few columns are left to ask. */
  private static final int SHARED = 3;

  /** So few classes of places make one worth its while in any case. */
  private static final int FEW = Long.SIZE;

  private static final int MET = 0;
  private static final int REVIEW = 1;
  private static final int FAILED = 2;

  private final Eligibility all;
  private final HardRule rule;
  private final UnaryOperator<Pair> seen;
  private final @Nullable Division division;
  private final ClassTable table;
  private final @Nullable Mask[] masks;
  private final Map<List<BitSet>, Mask> ofAnswers = new HashMap<>();
  private int[][] columnsOf = {};
  private final boolean hasConditions;
  private final ConditionMasks conditions;
  private final int[] columns;
  private final long[] answers;

  AnswerTable(Eligibility all, HardRule rule, Optional<Division> division) {
    this(all, rule, division, UnaryOperator.identity());
  }

  /**
   * @param seen what the rule is shown of a pair
   */
  AnswerTable(
      Eligibility all, HardRule rule, Optional<Division> division, UnaryOperator<Pair> seen) {
    this.all = all;
    this.rule = rule;
    this.seen = seen;
    this.division = division.orElse(null);
    this.table = new ClassTable(all, division, this::ask);
    this.masks = new Mask[division.map(Division::rowClasses).orElse(0)];
    this.hasConditions = !all.rows().isEmpty() && rule.condition(all.personSide(0)).isPresent();
    this.conditions = new ConditionMasks(all.columns().size(), this::place);
    this.columns = new int[all.columns().size()];
    this.answers = new long[columns.length];
  }

  /** How many different people the rule sees: the fewer, the earlier it should be asked. */
  int rowClasses() {
    return division == null ? Integer.MAX_VALUE : division.rowClasses();
  }

  /** Whether the rule's answers hold whatever lies between row and column. */
  boolean nothingBetween() {
    return division != null && division.nothingBetween();
  }

  /** Whether each pair of a row has to be asked by itself. */
  boolean isEach(int row) {
    return division == null || division.ofRow(row) == Divisions.EACH;
  }

  /** Whether a mask at hand speaks for all columns of a row, whatever lies between. */
  boolean isSharedBy(int row) {
    return division != null
        && division.nothingBetween()
        && !isEach(row)
        && isShared(division, division.ofRow(row));
  }

  /**
   * Takes out what the rule forbids a row, and marks what it wants reviewed.
   *
   * @param mask without the columns between which and the row something lies
   * @param clean whether there are none such of the row's own: only then may it speak for its class
   *     about every column
   * @param all whether every column is asked about: then a mask is worth its while for any class
   */
  synchronized void narrow(int row, Mask mask, boolean clean, boolean all) {
    Mask whole = whole(row, clean, all);
    if (whole == null) {
      ask(row, mask);
    } else {
      mask.retain(whole);
    }
  }

  /** The answers of a row's class about every column, if they are to be had at once; shared. */
  synchronized @Nullable Mask whole(int row, boolean clean, boolean all) {
    if (division == null || isEach(row)) {
      return hasConditions ? ofCondition(row) : null;
    }
    int at = division.ofRow(row);
    if (masks[at] == null && hasConditions) {
      masks[at] = ofCondition(row);
    } else if (masks[at] == null
        && (all || isShared(division, at))
        && (clean || division.nothingBetween())) {
      masks[at] = mask(row, division);
    }
    return masks[at];
  }

  private Mask ofCondition(int row) {
    return conditions.of(rule.condition(all.personSide(row)).orElseThrow());
  }

  private void ask(int row, Mask mask) {
    int count = mask.columns(columns);
    table.read(row, columns, count, answers);
    for (int i = 0; i < count; i++) {
      note(answers[i], columns[i], mask);
    }
    table.done(row);
  }

  /** A place as everybody sees it. */
  private Place place(int column) {
    return seen.apply(all.plainPair(0, column)).place();
  }

  private static boolean isShared(Division classes, int ofRow) {
    return classes.rowsIn(ofRow) >= SHARED || classes.columnClasses() <= FEW;
  }

  /** Many classes of people get the same answers: these have one mask together. */
  private Mask mask(int row, Division classes) {
    BitSet failed = new BitSet();
    BitSet review = new BitSet();
    for (int place = 0; place < classes.columnClasses(); place++) {
      long answer = ask(all.plainPair(row, classes.sample(place)));
      failed.set(place, answer == FAILED);
      review.set(place, answer == REVIEW);
    }
    return ofAnswers.computeIfAbsent(
        List.of(failed, review), answers -> mask(classes, failed, review));
  }

  private Mask mask(Division classes, BitSet failed, BitSet review) {
    if (columnsOf.length == 0) {
      columnsOf = classes.columnsByClass();
    }
    Mask mask = new Mask(columns.length);
    for (int place = 0; place < columnsOf.length; place++) {
      if (failed.get(place) || review.get(place)) {
        long answer = failed.get(place) ? FAILED : REVIEW;
        for (int column : columnsOf[place]) {
          note(answer, column, mask);
        }
      }
    }
    return mask;
  }

  private static void note(long answer, int column, Mask mask) {
    if (answer == FAILED) {
      mask.forbid(column);
    } else if (answer == REVIEW) {
      mask.markReview(column);
    }
  }

  private long ask(Pair pair) {
    Answer answer = rule.answer(seen.apply(pair));
    return switch (answer) {
      case MET -> MET;
      case NEEDS_REVIEW -> REVIEW;
      case FAILED -> FAILED;
    };
  }
}
