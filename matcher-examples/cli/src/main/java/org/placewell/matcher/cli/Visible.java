package org.placewell.matcher.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes characters visible that steer a terminal or hide in a text: control characters, those that
 * change the direction of writing, those of no width, line and paragraph separators, and halves of
 * characters stand as {@code <U+202E>}. All others stay as they are. Files hold every character.
 */
final class Visible {
  private static final int ASCII = 0x7F;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private Visible() {}

  /** A text that may have several lines of its own. */
  static String text(String text) {
    return Arrays.stream(text.split("\n", -1)).map(Visible::line).collect(Collectors.joining("\n"));
  }

  /** A text that must stay on one line. */
  static String line(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < ASCII)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (isHidden(points[i]) && !joins(points, i)) {
        visible.append(String.format(Locale.ROOT, "<U+%04X>", points[i]));
      } else {
        visible.appendCodePoint(points[i]);
      }
    }
    return visible.toString();
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isWritten(point);
      default -> (point & 0xFFFE) == 0xFFFE;
    };
  }

  /** Signs of Arabic, Syriac and Kaithi numbers: of the same class, but with a shape. */
  private static boolean isWritten(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6DD
        || point == 0x70F
        || point == 0x8E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  /** Persian and Indian names and many emoji are not written right without joiners. */
  private static boolean joins(int[] points, int at) {
    return (points[at] == JOINER || points[at] == NON_JOINER)
        && at > 0
        && at + 1 < points.length
        && points[at - 1] > ASCII
        && points[at + 1] > ASCII
        && !isHidden(points[at - 1])
        && !isHidden(points[at + 1]);
  }

  /** How many columns of a terminal a visible text takes up, as far as Unicode tells. */
  static int width(String text) {
    return text.codePoints().map(Visible::width).sum();
  }

  static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point > 0x10FF
        && (Character.isIdeographic(point)
            || Character.isEmojiPresentation(point)
            || isEastAsian(point));
  }

  private static boolean isEastAsian(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> point < 0xFF61 || point > 0xFFDC;
      default -> (point >= 0x3000 && point <= 0x303E) || (point >= 0xFF01 && point <= 0xFF60);
    };
  }
}
