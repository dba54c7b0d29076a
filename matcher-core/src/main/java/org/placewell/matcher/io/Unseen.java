package org.placewell.matcher.io;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes characters that steer a terminal or hide in a text as {@code \}{@code uXXXX}: control
 * characters, those that change the direction of writing, those of no width, line and paragraph
 * separators. A JSON text is often read as it is, on a screen, and who reads it back gets the same
 * characters.
 */
final class Unseen extends CharacterEscapes {
  private static final long serialVersionUID = 1;

  private static final int ASCII = 0x7F;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ARABIC_LETTER_MARK = 0x61C;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** Characters of this class that stand below it are signs of numbers, with a shape. */
  private static final int FIRST_WITHOUT_SHAPE = 0x180E;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[ASCII] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int point) {
    return isUnseen(point) ? new SerializedString(code(point)) : null;
  }

  /** A whole JSON text with these escapes; only in texts and names may such characters stand. */
  static String escape(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean blank = c == '\n' || c == '\r' || c == '\t';
      escaped.append(blank || !isUnseen(c) ? String.valueOf(c) : code(c));
    }
    return escaped.toString();
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "\\u%04X", point);
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !isWritten(point);
      default -> false;
    };
  }

  /** Persian and Indian names and many emoji are not written right without joiners. */
  private static boolean isWritten(int point) {
    boolean joins = point == NON_JOINER || point == JOINER;
    boolean shaped =
        point < FIRST_WITHOUT_SHAPE && point != SOFT_HYPHEN && point != ARABIC_LETTER_MARK;
    return joins || shaped;
  }
}
