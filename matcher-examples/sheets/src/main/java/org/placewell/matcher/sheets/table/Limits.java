package org.placewell.matcher.sheets.table;

/**
 * What a file may hold at most, so that a hostile one is refused before it costs time or memory.
 * All counts are inclusive and at least 1. Reading takes time in proportion to the bytes read and
 * inflated, both of which are counted, so that these limits are the limit on time as well.
 *
 * @param fileBytes size of the file as it lies on the disk
 * @param entries parts in a workbook, which is a zip
 * @param inflatedBytes bytes of all parts of a workbook together, once inflated
 * @param ratio inflated bytes over packed bytes of one part, counted from 1 MiB on
 * @param sheets worksheets in a workbook
 * @param rows rows that hold anything, of one table
 * @param columns columns of one table
 * @param cells cells that hold anything, of all tables together
 * @param characters characters (UTF-16 units) of one cell
 */
public record Limits(
    long fileBytes,
    int entries,
    long inflatedBytes,
    int ratio,
    int sheets,
    int rows,
    int columns,
    int cells,
    int characters) {

  /** Checks that all are at least 1. */
  public Limits {
    if (Math.min(Math.min(fileBytes, entries), Math.min(inflatedBytes, ratio)) < 1
        || Math.min(Math.min(sheets, rows), Math.min(columns, Math.min(cells, characters))) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1.");
    }
  }

  /** Passes a list of 10,000 people in 60 columns; refuses what would need over 100 MB of heap. */
  public static Limits standard() {
    return new Limits(20L << 20, 1_000, 200L << 20, 100, 50, 50_000, 500, 700_000, 32_767);
  }
}
