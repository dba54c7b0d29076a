package org.placewell.matcher.benchmarks.micro;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which search finds the best plan after equal numbers of moves.
 *
 * <p>Arguments: sizes of populations, numbers of moves, number of populations of each size. Prints
 * a table in Markdown for each size. The figures do not depend on the machine.
 *
 * <p>Of each search and number of moves: the mean gap in the first goal to the best result of all;
 * if there is none, by how many points it is behind in the second goal, in the mean.
 */
public final class SearchComparison {
  private final List<Long> budgets;
  private final List<Contest> contests;

  private SearchComparison(List<Long> budgets, List<Contest> contests) {
    this.budgets = budgets;
    this.contests = contests;
  }

  /** Runs what the arguments ask for. */
  public static void main(String[] args) {
    List<Long> budgets = Stream.of(args[1].split(",", -1)).map(Long::valueOf).toList();
    for (String size : args[0].split(",", -1)) {
      System.out.println(table(size, budgets, Integer.parseInt(args[2])));
    }
  }

  /** The table for one size. */
  static String table(String size, List<Long> budgets, int populations) {
    List<Contest> contests =
        IntStream.rangeClosed(1, populations)
            .mapToObj(seed -> Contest.hold(Instance.of(size, seed), budgets))
            .toList();
    return "**" + size + "**\n\n" + new SearchComparison(budgets, contests).markdown();
  }

  private String markdown() {
    Stream<String> facts = contests.stream().map(SearchComparison::facts);
    String head = "| search |" + each(moves -> String.format(Locale.ROOT, " after %,d |", moves));
    String line = "|---|" + each(moves -> "---:|");
    Stream<String> rows =
        contests.getFirst().searches().stream()
            .map(name -> "| " + name + " |" + each(moves -> cell(name, moves)));
    return Stream.of(facts, Stream.of("", head, line), rows)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String each(LongFunction<String> cells) {
    return budgets.stream().map(cells::apply).collect(Collectors.joining());
  }

  private static String facts(Contest contest) {
    return String.format(
        Locale.ROOT,
        "- seed %d: %s, %d sums, %d conflicts; best found %,d, then %,d; no plan is more than"
            + " %.3f %% better",
        contest.instance().seed,
        contest.instance().graph,
        contest.instance().graph.sums().size(),
        contest.instance().graph.conflicts().size(),
        contest.best().points(0),
        contest.best().points(1),
        contest.open());
  }

  private String cell(String search, long moves) {
    double gap = mean(contest -> contest.gap(search, moves));
    double then = mean(contest -> contest.behind(search, moves, 1));
    return gap > 0
        ? String.format(Locale.ROOT, " %.3f %% |", gap)
        : String.format(Locale.ROOT, " 0, then %.0f |", then);
  }

  private double mean(ToDoubleFunction<Contest> figure) {
    return contests.stream().mapToDouble(figure).average().orElseThrow();
  }
}
