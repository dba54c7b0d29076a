package org.placewell.matcher.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that somebody may have meant who wrote another. */
final class Near {
  private static final int FURTHEST = 2;

  private Near() {}

  /** A question that names the nearest of some names, to be put into a sentence; or nothing. */
  static String hint(String name, Collection<String> known) {
    return known.stream()
        .filter(other -> distance(name, other) <= Math.min(FURTHEST, other.length() / 3))
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .map(other -> " (did you mean " + other + "?)")
        .orElse("");
  }

  /** How many letters have to be changed, added or taken away, capitals or not. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      before = next(before, a.charAt(i - 1), b, i);
    }
    return before[b.length()];
  }

  private static int[] next(int[] before, char letter, String b, int row) {
    int[] now = new int[b.length() + 1];
    now[0] = row;
    for (int j = 1; j <= b.length(); j++) {
      int changed = before[j - 1] + (b.charAt(j - 1) == letter ? 0 : 1);
      now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
    }
    return now;
  }
}
