package org.placewell.matcher.sheets.table;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way of Office Open XML (ECMA-376 part 1, 22.9.2.19, ST_Xstring) to write a character that XML
 * cannot hold: _x0007_ is the bell, and a text that really reads so starts with _x005F_ for its
 * underscore. Used for delimited text as well, where it makes control characters visible.
 */
final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final char UNDERSCORE = '_';

  private Escapes() {}

  /** For XML, whose parsers turn every CR into LF. */
  static String encode(String text) {
    return encode(text, "\t\n");
  }

  /** For delimited text, where lines end in quotes as they did. */
  static String encodeHidden(String text) {
    return encode(text, "\t\r\n");
  }

  private static String encode(String text, String kept) {
    String plain = text.indexOf("_x") < 0 ? text : LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((isHidden(c) && kept.indexOf(c) < 0) || isHalf(plain, i)) {
        out.append("_x%04X_".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** As a workbook means it: any character may be written so. */
  static String decode(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPE.matcher(text).replaceAll(match -> quoted(character(match)));
  }

  /**
   * As {@link #encodeHidden} writes it: in delimited text of others _x0041_ is what it looks like.
   */
  static String decodeHidden(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(match -> quoted(isOurs(character(match)) ? character(match) : match));
  }

  private static Object character(MatchResult match) {
    return (char) Integer.parseInt(match.group(1), 16);
  }

  private static boolean isOurs(Object character) {
    char c = (char) character;
    return c == UNDERSCORE || isHidden(c) || Character.isSurrogate(c);
  }

  private static String quoted(Object found) {
    return Matcher.quoteReplacement(
        found instanceof MatchResult match ? match.group() : found.toString());
  }

  /** Control characters, and the two that XML leaves out. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c) || c >= 0xFFFE;
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
