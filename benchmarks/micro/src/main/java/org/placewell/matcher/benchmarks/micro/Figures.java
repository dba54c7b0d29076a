package org.placewell.matcher.benchmarks.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.placewell.matcher.benchmarks.common.Marks;
import org.placewell.matcher.timefold.Contestants;
import org.placewell.matcher.timefold.Contestants.Contestant;

/**
 * The figures of the README, measured anew and written between its two marks.
 *
 * <p>Arguments: the file, the sizes of populations, how many moves the searches make, how many
 * rounds times are measured for.
 */
public final class Figures {
  private Figures() {}

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<String> sizes = List.of(args[1].split(",", -1));
    Files.writeString(
        file,
        Marks.replaced(
            text, "figures", table(sizes, Long.parseLong(args[2]), Integer.parseInt(args[3]))));
  }

  /** A table with a row for each size. */
  static String table(List<String> sizes, long moves, int rounds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "| population | referrals × vacancies, pairs | every rule ÷ graph | graph ÷ reading |"
                + " waiting list | solver, %,d moves | engine on Timefold, %,d moves |",
            moves,
            moves));
    lines.add("|---|---|---:|---:|---:|---:|---:|");
    sizes.forEach(size -> lines.add(line(Instance.of(size, 1), moves, rounds)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Instance instance, long moves, int rounds) {
    GraphComparison.Costs costs = GraphComparison.costs(instance, rounds);
    Contest contest = Contest.hold(instance, contestants(), List.of(moves));
    Stream<String> gaps = contest.searches().stream().map(name -> gap(contest, name, moves));
    return String.format(
        Locale.ROOT,
        "| %s | %,d × %,d, %,d | %.1f | %.0f | %s |",
        instance.dataset.id().value(),
        instance.graph.rows(),
        instance.graph.columns(),
        instance.graph.pairs(),
        costs.askedByGraph(),
        costs.graphByRead(),
        String.join(" | ", gaps.toList()));
  }

  private static String gap(Contest contest, String search, long moves) {
    return String.format(Locale.ROOT, "%.3f %%", contest.below(search, moves));
  }

  /** The waiting list, the solver out of the box that begins with it, and the engine. */
  private static List<Contestant> contestants() {
    return Contestants.all().stream()
        .filter(some ->
            some.name().equals("waiting list")
                || some.name().equals("out of the box, from the waiting list")
                || some.name().startsWith("the engine"))
        .toList();
  }
}
