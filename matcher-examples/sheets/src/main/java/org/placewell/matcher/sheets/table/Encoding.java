package org.placewell.matcher.sheets.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text, decided in this order: a byte order mark; UTF-16 without one, if zero
 * bytes stand at even places only or at odd ones only, as in any table with delimiters and line
 * ends; UTF-8, if every byte fits; else code page 1252, if it looks like a western text.
 *
 * @param skip bytes of the byte order mark
 */
record Encoding(Charset charset, int skip) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Of the code units of a text in UTF-16, at least one in so many is a delimiter or line end. */
  private static final int UNITS_PER_DELIMITER = 50;

  /** Throws if it can be none of these. */
  static Encoding of(String file, byte[] bytes) {
    Encoding found = marked(bytes).or(() -> wide(file, bytes)).orElseGet(() -> narrow(file, bytes));
    if (found.charset.equals(StandardCharsets.UTF_8)) {
      checkUtf8(file, bytes, Utf8Scan.of(bytes, found.skip));
    }
    return found;
  }

  /** A text with some characters in UTF-8 and others not is broken UTF-8, never code page 1252. */
  private static void checkUtf8(String file, byte[] bytes, Utf8Scan scan) {
    if (scan.broken() > 0) {
      String before = new String(bytes, 0, scan.firstBroken(), StandardCharsets.ISO_8859_1);
      throw Refusal.of(
          file + ":" + Lines.at(before, before.length()),
          "A letter is damaged, for the file is in UTF-8 but not all of it; save it as CSV UTF-8.");
    }
  }

  private static Optional<Encoding> marked(byte[] bytes) {
    return mark(bytes, "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8)
        .or(() -> mark(bytes, "\u00FF\u00FE\0\0", UTF_32LE))
        .or(() -> mark(bytes, "\0\0\u00FE\u00FF", UTF_32BE))
        .or(() -> mark(bytes, "\u00FF\u00FE", StandardCharsets.UTF_16LE))
        .or(() -> mark(bytes, "\u00FE\u00FF", StandardCharsets.UTF_16BE));
  }

  private static Optional<Encoding> mark(byte[] bytes, String mark, Charset charset) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || bytes[i] != expected[i]) {
        return Optional.empty();
      }
    }
    return Optional.of(new Encoding(charset, expected.length));
  }

  private static Optional<Encoding> wide(String file, byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0) {
      return Optional.empty();
    }
    if (isNarrow(bytes, zeros[0] + zeros[1])) {
      throw Refusal.of(
          file, "The file holds zero bytes between its letters; save it again as CSV UTF-8.");
    }
    int most = Math.max(zeros[0], zeros[1]);
    int least = Math.min(zeros[0], zeros[1]);
    if (bytes.length % 2 != 0
        || most < 10 * least
        || most < bytes.length / 2 / UNITS_PER_DELIMITER) {
      throw Refusal.of(
          file,
          "The file is no text but binary; give a workbook (.xlsx) or delimited text (.csv).");
    }
    return Optional.of(
        new Encoding(
            zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0));
  }

  /** In UTF-16 every other byte of such letters would be zero, and bytes of other letters high. */
  private static boolean isNarrow(byte[] bytes, int zeros) {
    boolean high = false;
    for (byte unit : bytes) {
      high |= unit < 0;
    }
    return !high && zeros < bytes.length / 4;
  }

  private static Encoding narrow(String file, byte[] bytes) {
    Utf8Scan scan = Utf8Scan.of(bytes, 0);
    if (scan.broken() > 0 && scan.wide() < scan.broken()) {
      return windows(file, bytes);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  private static Encoding windows(String file, byte[] bytes) {
    String text = new String(bytes, WINDOWS);
    int bad = text.indexOf('\uFFFD');
    if (bad >= 0 || !Western.isPlausible(text)) {
      throw Refusal.of(
          bad < 0 ? file : file + ":" + Lines.at(text, bad),
          "The letters are neither in Unicode nor in the Western code page (Windows-1252); save the"
              + " file as CSV UTF-8.");
    }
    return new Encoding(WINDOWS, 0);
  }

  /** Reads the text after its mark; a byte that is no character is an error. */
  Reader reader(byte[] bytes) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, skip, bytes.length - skip),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
