package org.placewell.matcher.plan;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/**
 * One hard rule's answers by class of person and class of place. Classes that several people share
 * have their answers as a mask over all columns.
 */
final class AnswerTable {
  /** So many people of a class make a mask worth its while where few columns are left to ask. */
  static final int SHARED = 3;

  private static final int MET = 0;
  private static final int REVIEW = 1;
  private static final int FAILED = 2;

  private final Eligibility all;
  private final HardRule rule;
  private final UnaryOperator<Pair> seen;
  private final int shared;
  private final Optional<Division> division;
  private final ClassTable table;
  private final @Nullable Mask[] masks;
  private final boolean hasConditions;
  private final ConditionMasks conditions;
  private final int[] columns;
  private final long[] answers;

  AnswerTable(Eligibility all, HardRule rule, Optional<Division> division) {
    this(all, rule, division, UnaryOperator.identity(), SHARED);
  }

  /**
   * @param seen what the rule is shown of a pair
   * @param shared how many people a class must have for a mask over all columns: one where every
   *     column is asked anyway
   */
  AnswerTable(
      Eligibility all,
      HardRule rule,
      Optional<Division> division,
      UnaryOperator<Pair> seen,
      int shared) {
    this.all = all;
    this.rule = rule;
    this.seen = seen;
    this.shared = shared;
    this.division = division;
    this.table = new ClassTable(all, division, this::ask);
    this.masks = new Mask[rowClasses(division, 0)];
    this.hasConditions = !all.rows().isEmpty() && rule.condition(all.personSide(0)).isPresent();
    this.conditions = new ConditionMasks(all.columns().size(), this::place);
    this.columns = new int[all.columns().size()];
    this.answers = new long[columns.length];
  }

  private static int rowClasses(Optional<Division> division, int otherwise) {
    return division.map(Division::rowClasses).orElse(otherwise);
  }

  /** How many different people the rule sees: the fewer, the earlier it should be asked. */
  int rowClasses() {
    return rowClasses(division, Integer.MAX_VALUE);
  }

  /** Whether the rule's answers hold whatever lies between row and column. */
  boolean nothingBetween() {
    return division.map(Division::nothingBetween).orElse(false);
  }

  /** Whether each pair of a row has to be asked by itself. */
  boolean isEach(int row) {
    return ofRow(row) == Divisions.EACH;
  }

  /** Whether a mask at hand speaks for all columns of a row, whatever lies between. */
  boolean isSharedBy(int row) {
    return nothingBetween() && isShared(ofRow(row));
  }

  /**
   * Takes out what the rule forbids a row, and marks what it wants reviewed.
   *
   * @param mask without the columns between which and the row something lies
   * @param clean whether there are none such of the row's own: only then may it speak for its class
   *     about every column
   */
  void narrow(int row, Mask mask, boolean clean) {
    Mask whole = whole(row, clean);
    if (whole == null) {
      ask(row, mask);
    } else {
      mask.retain(whole);
    }
  }

  /** The answers of a row's class about every column, if they are to be had at once. */
  private @Nullable Mask whole(int row, boolean clean) {
    int at = ofRow(row);
    if (at == Divisions.EACH) {
      return hasConditions ? ofCondition(row) : null;
    }
    if (masks[at] == null && hasConditions) {
      masks[at] = ofCondition(row);
    } else if (masks[at] == null && isShared(at) && (clean || nothingBetween())) {
      masks[at] = mask(row, division.orElseThrow());
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

  private int ofRow(int row) {
    return division.map(d -> d.ofRow(row)).orElse(Divisions.EACH);
  }

  private boolean isShared(int at) {
    return at != Divisions.EACH && division.orElseThrow().rowsIn(at) >= shared;
  }

  private Mask mask(int row, Division classes) {
    Mask mask = new Mask(all.columns().size());
    long[] byClass = new long[classes.columnClasses()];
    for (int place = 0; place < byClass.length; place++) {
      byClass[place] = ask(all.plainPair(row, classes.sample(place)));
    }
    for (int column = 0; column < columns.length; column++) {
      note(byClass[classes.ofColumn(column)], column, mask);
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
