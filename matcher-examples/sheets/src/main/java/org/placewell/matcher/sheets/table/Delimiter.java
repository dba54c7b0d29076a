package org.placewell.matcher.sheets.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which character separates the cells of a text: the one by which the most rows fall into the same
 * number of cells, more than one; between equals the one that divides more rows at all, then the
 * rarer in plain writing, for commas stand in numbers and sentences. A text that no candidate
 * divides has one column.
 */
final class Delimiter {
  /** From the rarest in writing to the commonest. */
  private static final String CANDIDATES = "\t|;,";

  private static final String SIGN = "sep=";

  private Delimiter() {}

  /** What Excel's own first line names: sep=; and nothing else. */
  static Optional<Character> named(String head) {
    int at = SIGN.length();
    if (!startsLikeSign(head) || head.length() == at || isEnd(head.charAt(at))) {
      return Optional.empty();
    }
    boolean whole = head.length() == at + 1 || isEnd(head.charAt(at + 1));
    return whole && head.charAt(at) != '"' ? Optional.of(head.charAt(at)) : Optional.empty();
  }

  /** Whether a first cell would be taken for Excel's line. */
  static boolean startsLikeSign(String text) {
    return text.regionMatches(true, 0, SIGN, 0, SIGN.length());
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The likeliest by the start of a text. */
  static char sniff(String head) {
    char best = ',';
    long most = 0;
    for (int i = 0; i < CANDIDATES.length(); i++) {
      List<Integer> widths = widths(head, CANDIDATES.charAt(i));
      long divided = widths.stream().filter(width -> width > 1).count();
      long merit = ((long) alike(widths) << Integer.SIZE) + divided;
      if (merit > most) {
        most = merit;
        best = CANDIDATES.charAt(i);
      }
    }
    return best;
  }

  /** Rows of the commonest width above one. */
  private static int alike(List<Integer> widths) {
    Map<Integer, Integer> counts = new HashMap<>();
    widths.forEach(width -> counts.merge(width, 1, Integer::sum));
    counts.remove(1);
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * Cells per row; a delimiter or line end in quotes is none. Quotes open behind any candidate, or
   * a quoted cell would be divided by those that do not hold here.
   */
  private static List<Integer> widths(String head, char delimiter) {
    List<Integer> widths = new ArrayList<>();
    int width = 1;
    boolean quoted = false;
    boolean start = true;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '"' && (quoted || start)) {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        width++;
      } else if (!quoted && isEnd(c)) {
        widths.add(width);
        width = 1;
      }
      boolean divides = CANDIDATES.indexOf(c) >= 0 || isEnd(c) || c == '"';
      start = quoted ? start : divides || (start && c == ' ');
    }
    widths.add(width);
    return widths;
  }
}
