package org.placewell.matcher.sheets.table;

/**
 * What a file may hold at most, so that a hostile one is refused before it costs time or memory.
 * All counts are inclusive and at least 1. Reading takes time in proportion to the bytes read and
 * inflated, both of which are counted: these limits are the limit on time as well.
 *
 * @param fileBytes size of the file as it lies on the disk
 * @param entries parts in a workbook, which is a zip
 * @param inflatedBytes bytes of all parts of a workbook together, once inflated
 * @param ratio inflated bytes over packed bytes of one part, counted from 1 MiB on
 * @param sheets worksheets in a workbook
 * @param rows rows that hold anything, of one table
 * @param columns columns of one table
 * @param cells cells of all tables together: in each row those up to the last that holds anything
 * @param characters characters (UTF-16 units) of one cell
 * @param text characters (UTF-16 units) of all cells together
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
    int characters,
    int text) {

  private static final long MIB = 1L << 20;

  /** Checks that all are at least 1. */
  public Limits {
    long bytes = Math.min(fileBytes, inflatedBytes);
    int zip = Math.min(entries, Math.min(ratio, sheets));
    int table = Math.min(Math.min(rows, columns), Math.min(cells, Math.min(characters, text)));
    if (Math.min(bytes, Math.min(zip, table)) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1.");
    }
  }

  /**
   * Passes a list of 10,000 people in 60 columns; refuses what would need over 100 MB of heap. A
   * cell may hold what Excel lets it hold.
   */
  public static Limits standard() {
    return new Limits(
        16 * MIB, 1_000, 120 * MIB, 100, 50, 50_000, 500, 650_000, 32_767, 10_000_000);
  }
}
