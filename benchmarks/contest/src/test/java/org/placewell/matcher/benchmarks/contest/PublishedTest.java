package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import picocli.CommandLine;

class PublishedTest {
  @TempDir Path folder;

  /** Every command that is published parses, and names tracks, populations and contestants. */
  @Test
  void whatIsPublishedIsAboutEveryTrackAndSize() {
    Set<String> tracks = new TreeSet<>();
    Set<String> sizes = new TreeSet<>();
    for (PublishedCommand.Part part : PublishedCommand.parts()) {
      var parsed = new CommandLine(new Main()).parseArgs(part.arguments().split(" ", -1));
      tracks.addAll(values(parsed, "--tracks"));
      sizes.addAll(values(parsed, "--populations"));
      assertThat(parsed.unmatched()).isEmpty();
      assertThat(values(parsed, "--contestants"))
          .allMatch(word -> Contestants.all().stream().anyMatch(one -> one.name().contains(word)));
      assertThat(values(parsed, "--without"))
          .allMatch(word -> Contestants.all().stream().anyMatch(one -> one.name().contains(word)));
    }
    assertThat(tracks)
        .isEqualTo(Arrays.stream(Track.values()).map(Track::word).collect(Collectors.toSet()));
    assertThat(sizes).isEqualTo(Set.copyOf(Population.names()));
    assertThat(Main.run("published", "--list", "--folder=" + folder)).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> values(CommandLine.ParseResult parsed, String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  /** A frozen one first; then others, by their seeds, without one twice. */
  @Test
  void populationsBeyondTheFrozenOnesAreOfTheLowestOtherSeeds() {
    assertThat(Populations.of(Track.COUPLED, "london", 10))
        .extracting(Population::id)
        .startsWith("london-1", "london-3", "london-4", "london-2", "london-5")
        .hasSize(10)
        .doesNotHaveDuplicates();
    assertThat(Populations.of(Track.STRESS, "national", 1))
        .extracting(Population::id)
        .containsExactly("national-stress-1");
    assertThat(Populations.of(Track.STRESS, "london-2", 5))
        .extracting(Population::id)
        .containsExactly("london-stress-2");
    assertThat(Populations.isFrozen("london-3")).isTrue();
    assertThat(Populations.isFrozen("london-2")).isFalse();
    assertThatThrownBy(() -> Populations.of(Track.COUPLED, "moon", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What such a process writes comes back; what ends it becomes a row that says so. */
  @Test
  void whoMayEndTheProcessHasOneOfItsOwn() {
    OwnProcess apart = new OwnProcess(new Rules(1, 30, 4));
    Heat.Entry entry =
        Contest.entry(Track.COUPLED, Populations.of(Track.COUPLED, "panel-15", 1).getFirst());
    Contestant scip = contestant("SCIP");
    Row row = apart.run(scip, entry, 20);
    assertThat(row.contestant()).isEqualTo("SCIP");
    assertThat(row.size()).isEqualTo(entry.size());
    assertThat(row.status()).isEqualTo(Status.PROVEN);
    Contestant nobody = new Contestant("nobody", Side.PEER, Set.of(), 0, scip.solver());
    assertThat(apart.run(nobody, entry, 1).status()).isEqualTo(Status.FAILED);
  }

  private static Contestant contestant(String name) {
    return Contestants.all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Each way of reading works as a process, and takes something. */
  @Test
  void processesAreMeasuredFromTheirStartToTheirEnd() throws IOException, InterruptedException {
    Path file = folder.resolve("dataset.json");
    Files.writeString(file, Json.standard().write(Population.panel(1).generate()));
    for (String how : List.of("nothing", "tree", "maps", "records")) {
      List<String> command = new ArrayList<>(OwnProcess.Virtual.machine());
      command.addAll(List.of(ReadingProcess.class.getName(), how, file.toString()));
      Spent spent = Spent.on(command, Map.of(), folder.resolve("errors").toFile());
      assertThat(spent.wall()).isPositive();
      assertThat(spent.cpu()).isNotNegative();
    }
    List<String> wrong = new ArrayList<>(OwnProcess.Virtual.machine());
    wrong.addAll(List.of(ReadingProcess.class.getName(), "backwards", file.toString()));
    assertThatThrownBy(() -> Spent.on(wrong, Map.of(), folder.resolve("errors").toFile()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("A process ended with 1");
  }

  @Test
  void withoutTheJarOfTheCommandLineNothingIsMeasured() {
    assertThat(Main.run("process", "--program=" + folder.resolve("none"))).isEqualTo(2);
  }

  /** Ratios by hand: 40 to 2, 2 to 1, and a plan as good after 2 of 60 ms. */
  @Test
  void figuresSayWhatWasReached() {
    Row.Size size = new Row.Size("london-1", 10, 10, 100);
    List<Row> rows =
        List.of(
            row(Track.SEPARABLE, size, "reading", Side.FLOOR, Status.READ, 1),
            row(Track.SEPARABLE, size, "exact engine", Side.OURS, Status.PROVEN, 2),
            row(Track.SEPARABLE, size, "MinCostFlow, from referrals", Side.PEER, Status.PROVEN, 40),
            row(Track.SEPARABLE, size, "MinCostFlow, from vacancies", Side.PEER, Status.PROVEN, 50),
            row(Track.COUPLED, size, "exact engine", Side.OURS, Status.PROVEN, 2),
            row(Track.COUPLED, size, "CP-SAT, packed", Side.PEER, Status.FEASIBLE, 60));
    assertThat(new FigureTable(new RowFile(List.of(), rows)).text())
        .contains(
            "| MinCostFlow against us, separable, london | 25 × slower | 60 × | 20 ×, for 1 of 1")
        .contains("| us against reading every pair once, london |")
        .contains("| 2.0 × |")
        .contains("| coupled, london | ")
        .contains("proven 1 of 1, median 2.00 ms by the clock")
        .contains("| 30 × (2.00 ms, not 60.0 ms) |");
  }

  private static Row row(
      Track track, Row.Size size, String name, Side side, Status status, double millis) {
    List<Long> values = status == Status.READ ? List.of() : List.of(7L);
    return new Row(
        track,
        size,
        name,
        side,
        0,
        status,
        1,
        new Costs(millis, millis, millis, 1, 1, 1),
        false,
        values.size(),
        values,
        status == Status.PROVEN ? values : List.of(),
        "");
  }
}
