package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most {@code width} columns; only a longer word is broken. At least one line. What
   * comes out of a file does not steer the terminal.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : Visible.text(text).split("\n", -1)) {
      paragraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void paragraph(String text, int width, List<String> lines) {
    String rest = text.stripTrailing();
    while (Visible.width(rest) > width) {
      int most = fitting(rest, width);
      int space = rest.lastIndexOf(' ', most);
      int end = space > 0 ? space : most;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }

  /** The length of the longest beginning that is not too wide; at least one character. */
  private static int fitting(String text, int width) {
    int end = 0;
    int columns = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      columns += Visible.width(point);
      if (columns > width && end > 0) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
