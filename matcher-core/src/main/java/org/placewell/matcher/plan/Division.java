package org.placewell.matcher.plan;

/** Rows and columns divided into classes by what one rule reads of them. */
final class Division {
  private final Numbering rows;
  private final Numbering columns;
  private final boolean nothingBetween;

  Division(Numbering rows, Numbering columns, boolean nothingBetween) {
    this.rows = rows;
    this.columns = columns;
    this.nothingBetween = nothingBetween;
  }

  Numbering rows() {
    return rows;
  }

  Numbering columns() {
    return columns;
  }

  /** Whether the classes speak also for pairs between whose two sides something lies. */
  boolean nothingBetween() {
    return nothingBetween;
  }

  int rowClasses() {
    return rows.classes();
  }

  int columnClasses() {
    return columns.classes();
  }

  /** The class of a row; {@link Divisions#EACH} if all its pairs are to be asked by themselves. */
  int ofRow(int row) {
    return rows.of(row);
  }

  int ofColumn(int column) {
    return columns.of(column);
  }

  /** The class of each column; not to be written to. */
  int[] columnClass() {
    return columns.classOf();
  }

  /** The first column of a class. */
  int sample(int ofColumns) {
    return columns.first(ofColumns);
  }

  /** The columns of each class. */
  int[][] columnsByClass() {
    return columns.members();
  }

  /** How many rows are in a class. */
  int rowsIn(int ofRows) {
    return rows.size(ofRows);
  }
}
