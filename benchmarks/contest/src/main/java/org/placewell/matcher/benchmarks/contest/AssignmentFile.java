package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An assignment problem of the OR-Library: a number n, then n times n costs, row by row; the least
 * total cost is sought. J. E. Beasley, doi:10.1057/jors.1990.166.
 */
final class AssignmentFile {
  private static final int MOST = 2_000;

  /** What the library states for its own files, by name. */
  private static final Map<String, Long> PUBLISHED =
      Map.of(
          "assign100.txt", 305L,
          "assign200.txt", 475L,
          "assign300.txt", 626L,
          "assign400.txt", 804L,
          "assign500.txt", 991L,
          "assign600.txt", 1_176L,
          "assign700.txt", 1_362L,
          "assign800.txt", 1_552L);

  private final String name;
  private final int[][] costs;

  private AssignmentFile(String name, int[][] costs) {
    this.name = name;
    this.costs = costs;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is none of this form, saying what is wrong where
   */
  static AssignmentFile read(Path file) throws IOException {
    return parse(
        String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.US_ASCII));
  }

  static AssignmentFile parse(String name, List<String> lines) {
    Iterator<Token> tokens =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(line ->
                Stream.of(lines.get(line).trim().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> new Token(name, line + 1, word)))
            .iterator();
    int size = size(name, tokens);
    int[][] costs = new int[size][size];
    for (int at = 0; at < size * size; at++) {
      if (!tokens.hasNext()) {
        throw wrong("%s ends after %d of its %d costs.".formatted(name, at, size * size));
      }
      costs[at / size][at % size] = tokens.next().number();
    }
    if (tokens.hasNext()) {
      throw wrong(
          "%s has more than its %d costs, from line %d on."
              .formatted(name, size * size, tokens.next().line()));
    }
    return new AssignmentFile(name, costs);
  }

  private static int size(String name, Iterator<Token> tokens) {
    if (!tokens.hasNext()) {
      throw wrong(name + " is empty; it must begin with the number of rows.");
    }
    int size = tokens.next().number();
    if (size < 1 || size > MOST) {
      throw wrong("%s must begin with the number of rows, from 1 to %d.".formatted(name, MOST));
    }
    return size;
  }

  private static IllegalArgumentException wrong(String words) {
    return new IllegalArgumentException(words);
  }

  private record Token(String file, int line, String word) {
    int number() {
      try {
        return Integer.parseInt(word);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "Line %d of %s must have whole numbers alone.".formatted(line, file), e);
      }
    }
  }

  String name() {
    return name;
  }

  int size() {
    return costs.length;
  }

  int cost(int row, int column) {
    return costs[row][column];
  }

  /** The least total cost, if the library states it. */
  OptionalLong published() {
    Long cost = PUBLISHED.get(name);
    return cost == null ? OptionalLong.empty() : OptionalLong.of(cost);
  }

  @Override
  public String toString() {
    return "assignment file " + name;
  }
}
