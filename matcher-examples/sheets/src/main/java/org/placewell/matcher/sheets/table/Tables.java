package org.placewell.matcher.sheets.table;

import java.nio.file.Path;
import java.util.List;

/** Reads and writes tables. */
public final class Tables {
  private Tables() {}

  /** Reads all tables of a file under the standard limits. */
  public static List<Table> read(Path file) {
    return read(file, Limits.standard());
  }

  /** Reads all tables of a file. */
  public static List<Table> read(Path file, Limits limits) {
    throw new UnsupportedOperationException(file + " " + limits);
  }

  /** Reads all tables of a file that was uploaded or is kept elsewhere. */
  public static List<Table> read(String fileName, byte[] bytes, Limits limits) {
    throw new UnsupportedOperationException(fileName + bytes.length + limits);
  }

  /** A table as delimited text. */
  public static String csv(Table table) {
    throw new UnsupportedOperationException(table.toString());
  }

  /** Writes a table as delimited text. */
  public static void writeCsv(Table table, Path file) {
    throw new UnsupportedOperationException(table + " " + file);
  }

  /** Writes tables as the sheets of a workbook. */
  public static void writeWorkbook(List<Table> tables, Path file) {
    throw new UnsupportedOperationException(tables + " " + file);
  }
}
