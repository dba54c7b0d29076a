package org.placewell.matcher.io;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of a file or text; makes sure they are UTF-8 and not too many. */
final class InputFile {
  static final int MOST_MEBIBYTES = 512;
  private static final int MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;

  private InputFile() {}

  /**
   * The bytes of a file.
   *
   * @throws org.placewell.matcher.model.InvalidInputException if it cannot be read or is too large
   */
  static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw Problems.fault("This is a folder, not a file; name the file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Problems.fault(
            "The file is larger than " + MOST_MEBIBYTES + " MiB; split it into several.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw Problems.fault("There is no such file; check its name and folder.");
    } catch (AccessDeniedException e) {
      throw Problems.fault("The file may not be read by this user; check its permissions.");
    } catch (IOException e) {
      throw Problems.fault("The file cannot be read; check the disk or network it is on.");
    }
  }

  /** The bytes of a text. */
  static byte[] bytes(String text) {
    if (!isWhole(text)) {
      throw Problems.fault("The text holds half of a surrogate pair; correct the character.");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a text can be written as UTF-8: it holds no half of a surrogate pair. */
  static boolean isWhole(String text) {
    try {
      return Utf8.encodedLength(text) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** RFC 8259 asks for UTF-8. The parser would guess other encodings and let broken UTF-8 pass. */
  static void checkUtf8(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
      throw Problems.fault("The file is compressed by gzip; unpack it first.");
    }
    if (isWide(bytes)) {
      throw Problems.fault("The file is in UTF-16 or UTF-32; save it as UTF-8.");
    }
    if (!Utf8.isWellFormed(bytes)) {
      throw Problems.fault(
          "The file is not valid UTF-8 at line " + firstBadLine(bytes) + "; save it as UTF-8.");
    }
  }

  /** A spreadsheet, a web page or a workbook is not JSON with a mistake in its first letter. */
  static void checkBrace(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.UTF_8);
    String text = start.startsWith("\uFEFF") ? start.substring(1).strip() : start.strip();
    if (!text.isEmpty() && !"{[\"-0123456789tfn".contains(text.substring(0, 1))) {
      throw Problems.fault(
          "The file is not JSON, for it does not begin with a brace; name a JSON file, or import a"
              + " spreadsheet first.");
    }
  }

  /** A byte order mark of two bytes, or a zero among the first bytes: no text in UTF-8. */
  private static boolean isWide(byte[] bytes) {
    boolean zero = false;
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      zero |= bytes[i] == 0;
    }
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return zero || mark == 0xFEFF || mark == 0xFFFE;
  }

  private static long firstBadLine(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out, true);
      out.clear();
    }
    long line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
