package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
  private Wrap() {}

  /** Lines of at most {@code width} characters; only a longer word is broken. At least one line. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : clean(text).split("\n", -1)) {
      paragraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void paragraph(String text, int width, List<String> lines) {
    String rest = text.stripTrailing();
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }

  /** What comes out of a file must not steer the terminal. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isISOControl(clean.charAt(i)) && clean.charAt(i) != '\n') {
        clean.setCharAt(i, '?');
      }
    }
    return clean.toString();
  }
}
