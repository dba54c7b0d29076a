package org.placewell.matcher.sheets;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Headings and values as people write them: case, punctuation and blanks say nothing. */
final class Names {
  private static final int SHORTEST_TYPO = 4;

  private Names() {}

  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** A heading within a sentence; abbreviations stay. */
  static String lower(String heading) {
    boolean plain = heading.length() > 1 && Character.isLowerCase(heading.charAt(1));
    return plain ? Character.toLowerCase(heading.charAt(0)) + heading.substring(1) : heading;
  }

  /** The one of several that a text may have been meant to be. */
  static Optional<String> near(String text, Collection<String> known) {
    String key = key(text);
    if (key.length() < SHORTEST_TYPO) {
      return Optional.empty();
    }
    int most = key.length() < 8 ? 1 : 2;
    return known.stream()
        .filter(name -> distance(key, key(name)) <= most)
        .min(Comparator.comparingInt(name -> distance(key, key(name))));
  }

  /** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int least(int[][] steps, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
