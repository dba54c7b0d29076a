package org.placewell.matcher.sheets.table;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param wide characters of more than one byte
 * @param broken bytes that belong to no character
 * @param firstBroken place of the first of these
 */
record Utf8Scan(int wide, int broken, int firstBroken) {

  static Utf8Scan of(byte[] bytes, int from) {
    int wide = 0;
    int broken = 0;
    int first = bytes.length;
    for (int i = from; i < bytes.length; ) {
      int length = length(bytes, i);
      wide += length > 1 ? 1 : 0;
      if (length == 0) {
        broken++;
        first = Math.min(first, i);
      }
      i += Math.max(1, length);
    }
    return new Utf8Scan(wide, broken, first);
  }

  /** Bytes of the character that starts here; 0 if none does. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Leaves out forms that are too long, surrogates and what is above U+10FFFF. */
  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
  }
}
