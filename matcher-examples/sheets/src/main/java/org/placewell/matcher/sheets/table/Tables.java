package org.placewell.matcher.sheets.table;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;

/**
 * Reads tables out of delimited text and Excel workbooks (.xlsx), and writes them. Thread-safe.
 *
 * <p><b>What a file is</b> is told by its bytes, never by its name. What is neither text nor such a
 * workbook (older or password-protected workbooks, PDF, images, archives, web pages, JSON) is
 * refused with a sentence that says what it is and what to do.
 *
 * <p><b>Text.</b> Its encoding is that of its byte order mark (UTF-8, UTF-16, UTF-32); else UTF-16,
 * if zero bytes stand at even places only or at odd ones only; else UTF-8, if all of it fits; else
 * code page 1252 (Windows, western), if it looks like a western language: bytes of other code pages
 * (Big5, Cyrillic, Macintosh) are refused, as are damaged characters. The delimiter is a comma,
 * semicolon, tab or bar, whichever divides the most rows alike; a first line {@code sep=;} as Excel
 * writes it decides. Lines end with LF, CR or both. Cells may be quoted, with quotes doubled and
 * line ends inside.
 *
 * <p><b>Workbooks.</b> Each worksheet is a table, in the order of the tabs. Hidden sheets, rows and
 * columns are read like others, for nothing is dropped silently. Of merged cells the first holds
 * the value. Of a formula its last result is read; one that was never worked out is a {@link
 * Cell.Fault}. A number is a date if its format shows one, by the epoch of the workbook (1900 or
 * 1904); a time of day alone is one on 31 December 1899 or 1 January 1904; what no calendar has (29
 * February 1900, a negative day) stays a number. Numbers are what is shown with 15 digits, but a
 * whole number written out is taken as it is.
 *
 * <p><b>Cells.</b> Blanks at both ends, those that do not break included, are taken off. Rows with
 * nothing in them are left out; the others keep their number.
 *
 * <p><b>Harmless.</b> Files are read within {@link Limits}; XML with a document type is refused, so
 * that no entity is expanded or fetched; nothing unpacked is written to a disk. In CSV a text that
 * would start a formula (with = + - @, tab, line end or a full-width form of these) gets an
 * apostrophe in front, and reading takes one off again there and only there; in a workbook texts
 * are text cells. Control characters, but for tabs and line ends, are written as Office Open XML
 * writes them, such as {@code _x0007_}, and read back from that. So reading gives back what was
 * written: of a workbook every cell, of CSV every text.
 */
public final class Tables {
  /** What stands for the result of a formula that was never worked out. */
  static final String NO_RESULT = "formula without a result";

  static final String BYTE_ORDER_MARK = "\uFEFF";

  private Tables() {}

  /**
   * Reads all tables of a file under the standard limits.
   *
   * @throws InvalidInputException if it cannot be read, whole
   */
  public static List<Table> read(Path file) {
    return read(file, Limits.standard());
  }

  /**
   * Reads all tables of a file: one of delimited text, one for each sheet of a workbook.
   *
   * @throws InvalidInputException if it cannot be read, whole
   */
  public static List<Table> read(Path file, Limits limits) {
    return read(String.valueOf(file.getFileName()), FileBytes.read(file, limits), limits);
  }

  /**
   * Reads all tables of a file that was uploaded or is kept elsewhere.
   *
   * @param fileName what to call it in problems
   * @throws InvalidInputException if it cannot be read, whole
   */
  public static List<Table> read(String fileName, byte[] bytes, Limits limits) {
    FileBytes.checkSize(fileName, bytes.length, limits);
    Content.otherBytes(bytes)
        .ifPresent(what -> {
          throw Refusal.of(fileName, what);
        });
    return Content.isZip(bytes)
        ? WorkbookReader.read(fileName, bytes, limits)
        : List.of(DelimitedReader.read(fileName, bytes, limits));
  }

  /**
   * A table as CSV (RFC 4180) with commas, without a byte order mark. Rows stand on the lines of
   * their numbers, unless cells of several lines above push them down. Dates are written as
   * 2025-01-31 or 2025-01-31 10:15:00.
   */
  public static String csv(Table table) {
    return CsvWriter.text(table);
  }

  /**
   * Writes a table as CSV in UTF-8 with a byte order mark, for Excel; whole or not at all, readable
   * by its owner only.
   *
   * @throws UncheckedIOException if it cannot be written; then the file is as it was before
   */
  public static void writeCsv(Table table, Path file) {
    Json.save(BYTE_ORDER_MARK + csv(table), file);
  }

  /**
   * Writes tables as the sheets of a workbook; whole or not at all, readable by its owner only.
   * Equal tables are equal bytes. A table without a sheet name becomes Sheet1, Sheet2 and so on.
   *
   * @throws InvalidInputException if a workbook cannot hold them: a name of a sheet that Excel does
   *     not allow, a text of over 32,767 characters, too many rows or columns
   * @throws UncheckedIOException if it cannot be written; then the file is as it was before
   */
  public static void writeWorkbook(List<Table> tables, Path file) {
    Json.save(WorkbookWriter.bytes(tables), file);
  }
}
