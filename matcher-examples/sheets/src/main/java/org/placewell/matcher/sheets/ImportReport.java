package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an import read, what it did not, and what it took for granted. Holds headings, counts and
 * ids; no other cell.
 *
 * @param leftOut sheets in which nothing is known, or that a mapping says to ignore
 */
public record ImportReport(
    List<Sheet> sheets, List<String> leftOut, List<Assumption> assumptions, List<Stale> stale) {
  public ImportReport {
    sheets = List.copyOf(sheets);
    leftOut = List.copyOf(leftOut);
    assumptions = List.copyOf(assumptions);
    stale = List.copyOf(stale);
  }

  /**
   * One sheet that was read.
   *
   * @param table what it is
   * @param headerRow row of its headings; what stands above is left out
   * @param rows number of rows read
   * @param examples number of rows left out because they are the example of a template
   */
  public record Sheet(
      String file,
      Optional<String> sheet,
      String table,
      int headerRow,
      int rows,
      int examples,
      List<Use> used,
      List<Unknown> unknown,
      List<SheetProblem.Heading> unread) {
    public Sheet {
      used = List.copyOf(used);
      unknown = List.copyOf(unknown);
      unread = List.copyOf(unread);
    }
  }

  /** A column of the sheet and the column of the catalogue it fills. */
  public record Use(SheetProblem.Heading heading, String column) {}

  /** A column that means nothing here, and what it may have been meant to be. */
  public record Unknown(SheetProblem.Heading heading, Optional<String> near) {}

  /** Something no cell said and the import supplied, and for how many rows or things. */
  public record Assumption(String what, int times) {}

  /** A row that nobody has touched for long. */
  public record Stale(String thing, String id, LocalDate updated) {}

  @Override
  public String toString() {
    return "import report of " + sheets.size() + " sheets";
  }
}
