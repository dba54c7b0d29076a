package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows under headers, aligned, without boxes. Too wide a table wraps its widest columns. */
final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<String> headers;
  private final Set<Integer> right = new HashSet<>();
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... headers) {
    this.headers = List.of(headers);
  }

  /** Aligns columns of numbers to the right, counted from 0. */
  Table right(Integer... columns) {
    right.addAll(List.of(columns));
    return this;
  }

  /** Adds a row; a cell may hold several lines. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines of the table; headers that are all empty are left out. */
  List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    if (headers.stream().anyMatch(header -> !header.isEmpty())) {
      lines.addAll(row(headers, widths));
      lines.addAll(row(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
    }
    rows.forEach(row -> lines.addAll(row(row, widths)));
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = IntStream.range(0, headers.size()).map(this::natural).toArray();
    int room = width - GAP * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int natural(int column) {
    return IntStream.concat(
            IntStream.of(Visible.width(headers.get(column))),
            rows.stream()
                .flatMapToInt(
                    row -> Visible.text(row.get(column)).lines().mapToInt(Visible::width)))
        .max()
        .orElse(0);
  }

  /** The last one of several, for there the explanations stand. */
  private static int widest(int[] widths) {
    int widest = 0;
    for (int column = 1; column < widths.length; column++) {
      widest = widths[column] >= widths[widest] ? column : widest;
    }
    return widest;
  }

  private List<String> row(List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(column -> Wrap.lines(cells.get(column), Math.max(1, widths[column])))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, line, widths)).toList();
  }

  private String line(List<List<String>> cells, int line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = line < cells.get(column).size() ? cells.get(column).get(line) : "";
      String padding = " ".repeat(Math.max(0, widths[column] - Visible.width(cell)));
      text.append(right.contains(column) ? padding + cell : cell + padding);
      text.append(" ".repeat(GAP));
    }
    return text.toString().stripTrailing();
  }
}
