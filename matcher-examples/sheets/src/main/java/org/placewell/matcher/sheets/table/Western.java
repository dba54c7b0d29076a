package org.placewell.matcher.sheets.table;

/**
 * Whether a text read as code page 1252 looks like one, or like bytes of another code page: Big5,
 * Shift-JIS, the Cyrillic or Central European ones, an old Macintosh. All bytes but five are some
 * character of 1252, so that only the company they keep can tell. In a western text letters with
 * accents stand alone or in pairs among plain ones, small ones after small ones, and signs such as
 * ¤ or ³ do not stand inside words. If more than one in ten breaks this, it is something else.
 *
 * <p>A single name with such a sign at its end still passes; no reader can know better.
 */
final class Western {
  /** Signs of 1252 that do stand between letters: quotes, dashes, the middle dot, soft hyphen. */
  private static final String INSIDE_WORDS = "’‘–—·•…°´`™®©\u00A0\u00AD£€&";

  private Western() {}

  static boolean isPlausible(String text) {
    int foreign = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        foreign++;
        odd += isOdd(text, i) ? 1 : 0;
      }
    }
    return odd * 10 <= foreign;
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (isForeignLetter(c)) {
      return (isForeignLetter(before) && isForeignLetter(after))
          || (Character.isUpperCase(c) && Character.isLowerCase(before));
    }
    return INSIDE_WORDS.indexOf(c) < 0 && Character.isLetter(before) && Character.isLetter(after);
  }

  private static boolean isForeignLetter(char c) {
    return c > 0x7F && Character.isLetter(c);
  }
}
