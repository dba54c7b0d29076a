package org.placewell.matcher.benchmarks.common;

/** A place in a page that a command writes, between two marks. */
public final class Marks {
  private Marks() {}

  /**
   * The text with other content between the marks of a name.
   *
   * @throws IllegalArgumentException if the text has no such marks
   */
  public static String replaced(String text, String name, String content) {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "The page has no place for "
              + name
              + "; put these two lines where it belongs:\n"
              + begin
              + end);
    }
    return text.substring(0, from + begin.length()) + content + text.substring(to);
  }
}
