package org.placewell.matcher.sheets.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.placewell.matcher.model.InvalidInputException;

/**
 * Stops XML before one tag, comment or the like grows beyond what a workbook needs: the parser
 * would hold it in memory as one. Text between tags it hands on in pieces, which {@link Part}
 * counts. Stops it at a document type too, which is where entities come from.
 */
final class MarkupGuard extends FilterReader {
  /** Excel allows 32,767 characters in anything that becomes an attribute. */
  private static final int MOST = 1 << 18;

  private enum Inside {
    TEXT(""),
    TAG(">"),
    SINGLE("'"),
    DOUBLE("\""),
    COMMENT("-->"),
    CDATA("]]>"),
    INSTRUCTION("?>");

    private final String end;

    Inside(String end) {
      this.end = end;
    }
  }

  private final char[] last = new char[3];
  private Inside inside = Inside.TEXT;
  private int length;

  MarkupGuard(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int offset, int count) throws IOException {
    int read = in.read(chars, offset, count);
    for (int i = offset; i < offset + read; i++) {
      see(chars[i]);
    }
    return read;
  }

  private void see(char c) {
    if (inside == Inside.TEXT) {
      if (c == '<') {
        inside = Inside.TAG;
        length = 0;
      }
      return;
    }
    last[0] = last[1];
    last[1] = last[2];
    last[2] = c;
    length++;
    if (length > MOST) {
      throw new Unreal("markup larger than any real one");
    }
    inside = inside == Inside.TAG ? inTag(c) : ends() ? after() : inside;
  }

  private Inside inTag(char c) {
    if (length == 1 && c == '?') {
      return Inside.INSTRUCTION;
    }
    if (length == 2 && last[1] == '!' && c == 'D') {
      throw new Unreal("a document type, as no real one does");
    }
    if (length == 3 && last[0] == '!' && last[1] == '-' && c == '-') {
      return Inside.COMMENT;
    }
    if (length == 2 && last[1] == '!' && c == '[') {
      return Inside.CDATA;
    }
    return switch (c) {
      case '>' -> Inside.TEXT;
      case '"' -> Inside.DOUBLE;
      case '\'' -> Inside.SINGLE;
      default -> Inside.TAG;
    };
  }

  private boolean ends() {
    String end = inside.end;
    for (int i = 0; i < end.length(); i++) {
      if (last[3 - end.length() + i] != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Inside after() {
    return inside == Inside.SINGLE || inside == Inside.DOUBLE ? Inside.TAG : Inside.TEXT;
  }

  /** Markup that no spreadsheet program writes. */
  static final class Unreal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    Unreal(String what) {
      this.what = what;
    }

    InvalidInputException at(String place) {
      return Refusal.of(
          place,
          "The workbook holds " + what + "; open it in a spreadsheet program and save it again.");
    }
  }
}
