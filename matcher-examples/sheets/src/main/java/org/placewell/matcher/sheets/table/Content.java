package org.placewell.matcher.sheets.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by its first bytes what a file is; its name may say what it likes. */
final class Content {
  private static final int HEAD = 1_024;
  private static final String SAVE = "; open it and save it as .xlsx or CSV UTF-8.";
  private static final String GIVE = "; give a workbook (.xlsx) or delimited text (.csv).";

  /** The first bytes, in Latin 1, and what they mean. */
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Content.OLE2),
          new Magic("%PDF", "The file is a PDF" + GIVE),
          new Magic("\u0089PNG", Content.IMAGE),
          new Magic("\u00FF\u00D8\u00FF", Content.IMAGE),
          new Magic("GIF8", Content.IMAGE),
          new Magic("\u001F\u008B", "The file is packed with gzip; unpack it first."),
          new Magic("BZh", "The file is packed with bzip2; unpack it first."),
          new Magic("\u00FD7zXZ", "The file is packed with xz; unpack it first."),
          new Magic("7z\u00BC\u00AF", "The file is a 7-Zip archive; unpack it first."),
          new Magic("Rar!", "The file is a RAR archive; unpack it first."),
          new Magic("{\\rtf", "The file is a Rich Text document" + SAVE),
          new Magic("PAR1", "The file is a Parquet table" + GIVE),
          new Magic("SQLite format 3", "The file is a SQLite database" + GIVE));

  private static final String OLE2 =
      "The file is a workbook of Excel 97–2003 (.xls) or one with a password; open it and save it"
          + " as Excel Workbook (.xlsx) without a password.";
  static final String BINARY = "The file is no text but binary" + Content.GIVE;
  private static final String IMAGE = "The file is an image" + GIVE;

  private record Magic(String head, String meaning) {}

  private Content() {}

  /** Whether it starts as a zip does, also one with nothing in it. */
  static boolean isZip(byte[] bytes) {
    String head = latin(bytes, 4);
    return head.equals("PK\3\4") || head.equals("PK\5\6") || head.equals("PK\7\b");
  }

  /** Why bytes are no table, if they are something else by their first ones. */
  static Optional<String> otherBytes(byte[] bytes) {
    String head = latin(bytes, HEAD);
    return MAGICS.stream()
        .filter(magic -> head.startsWith(magic.head))
        .map(Magic::meaning)
        .findFirst();
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** Why a text is no table, if it is a markup or JSON. */
  static Optional<String> otherText(String head) {
    String start = Blanks.trim(head).toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      return Optional.of("The file is XML" + SAVE);
    }
    if (start.startsWith("<!doctype html") || start.matches("(?s)<(html|head|body|table)\\b.*")) {
      return Optional.of("The file is a web page, whatever its name says" + SAVE);
    }
    return isJson(start) ? Optional.of("The file is JSON" + GIVE) : Optional.empty();
  }

  /** Whether a file that starts with this text, unquoted, would be taken for something else. */
  static boolean looksOther(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return otherText(head).isPresent()
        || otherBytes(head.getBytes(StandardCharsets.ISO_8859_1)).isPresent();
  }

  /** A heading may stand in brackets, so that the bracket alone does not tell. */
  private static boolean isJson(String start) {
    return start.matches("(?s)(\\{\\s*[\"}]|\\[\\s*([\\[{\"\\]]|-?\\d|true|false|null)).*");
  }

  /** More than one control character in a hundred is no text. */
  static boolean isBinary(String head) {
    long controls =
        head.chars()
            .filter(c -> Character.isISOControl(c) && "\t\n\u000B\f\r\u001B".indexOf(c) < 0)
            .count();
    return controls * 100 > head.length();
  }
}
