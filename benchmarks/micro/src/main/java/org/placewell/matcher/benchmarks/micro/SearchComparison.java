package org.placewell.matcher.benchmarks.micro;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.timefold.Contestants;
import org.placewell.matcher.timefold.Contestants.Contestant;

/**
 * Which search finds the best plan after equal numbers of moves.
 *
 * <p>Arguments: sizes of populations, numbers of moves, which populations of each size ({@code 3}
 * is the first three, {@code 11-30} those from the eleventh to the thirtieth), and, if not all
 * searches are to run, words in the names of those that are, with commas between. Prints a table in
 * Markdown for each size. The figures do not depend on the machine.
 *
 * <p>Of each search and number of moves: the mean gap in the first goal to the best result of all,
 * and the mean gap to the bound; where there is no gap in the first goal, by how many points it is
 * behind in the second, in the mean. Of each population: the best result, and what no plan exceeds.
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
    List<Contestant> contestants = contestants(args.length > 3 ? args[3] : "");
    for (String size : args[0].split(",", -1)) {
      System.out.println(table(size, contestants, budgets, seeds(args[2])));
    }
  }

  /** The waiting list, and the searches with one of some words in their name. */
  static List<Contestant> contestants(String words) {
    return Contestants.all().stream()
        .filter(some ->
            some.name().equals("waiting list")
                || Stream.of(words.split(",", -1)).anyMatch(some.name()::contains))
        .toList();
  }

  /** The first so many, or those from one to another: {@code 3} or {@code 11-30}. */
  static IntStream seeds(String range) {
    List<Integer> ends = Stream.of(range.split("-", -1)).map(Integer::valueOf).toList();
    return IntStream.rangeClosed(ends.size() == 1 ? 1 : ends.getFirst(), ends.getLast());
  }

  /** The table for one size. */
  static String table(
      String size, List<Contestant> contestants, List<Long> budgets, IntStream seeds) {
    List<Contest> contests =
        seeds
            .mapToObj(seed -> Contest.hold(Instance.of(size, seed), contestants, budgets))
            .toList();
    return "**" + size + "**\n\n" + new SearchComparison(budgets, contests).markdown();
  }

  private String markdown() {
    Stream<String> facts = contests.stream().map(SearchComparison::facts);
    String head =
        "| search |"
            + each(moves -> String.format(Locale.ROOT, " after %,d | to the bound |", moves));
    String line = "|---|" + each(moves -> "---:|---:|");
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
    CandidateGraph graph = contest.instance().graph;
    Contest.Result best = contest.best();
    String first =
        String.format(
            Locale.ROOT,
            "- population %d: %s, %d sums, %d conflicts; best found %,d of at most %,d, then %,d",
            contest.instance().seed,
            graph,
            graph.sums().size(),
            graph.conflicts().size(),
            best.points(0),
            contest.bound().first(),
            best.points(1));
    return first + boundOfSecond(contest);
  }

  /** The bound of the second goal holds for plans that reach that of the first. */
  private static String boundOfSecond(Contest contest) {
    return contest.best().points(0) == contest.bound().first()
        ? String.format(Locale.ROOT, " of at most %,d", contest.bound().second())
        : "";
  }

  private String cell(String search, long moves) {
    long broken = contests.stream().filter(some -> !some.of(search, moves).passed()).count();
    if (broken > 0) {
      return " breaks limits in " + broken + " | – |";
    }
    return gap(
            mean(contest -> contest.gap(search, moves)),
            mean(contest -> contest.behind(search, moves, 1)))
        + gap(
            mean(contest -> contest.below(search, moves)),
            mean(contest -> contest.belowInSecond(search, moves)));
  }

  private static String gap(double first, double then) {
    return first > 0
        ? String.format(Locale.ROOT, " %.3f %% |", first)
        : String.format(Locale.ROOT, " 0, then %.0f |", then);
  }

  private double mean(ToDoubleFunction<Contest> figure) {
    return contests.stream().mapToDouble(figure).average().orElseThrow();
  }
}
