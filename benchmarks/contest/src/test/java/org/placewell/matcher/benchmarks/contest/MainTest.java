package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;

class MainTest {
  @TempDir Path folder;

  /** From the command line to the page: only contestants that take no time. */
  @Test
  void oneCommandHoldsAContestAndAnotherWritesWhatItShows() throws IOException {
    Path csv = folder.resolve("contest.csv");
    Path page = Files.writeString(folder.resolve("page.md"), marked());
    Path readme = Files.writeString(folder.resolve("readme.md"), marked());
    int held =
        Main.run(
            "--populations=panel",
            "--tracks=separable,coupled",
            "--contestants=list,reading,MinCostFlow,JGraphT",
            "--without=then",
            "--repetitions=1",
            "--out=" + csv);
    assertThat(held).isZero();
    assertThat(RowFile.read(csv).rows())
        .extracting(Row::status)
        .containsExactly(
            Status.READ,
            Status.FEASIBLE,
            Status.PROVEN,
            Status.PROVEN,
            Status.PROVEN,
            Status.PROVEN,
            Status.READ,
            Status.FEASIBLE,
            Status.NOT_RUN,
            Status.NOT_RUN,
            Status.NOT_RUN,
            Status.NOT_RUN);
    assertThat(RowFile.read(csv).heading()).hasSize(5).noneMatch(line -> line.endsWith(": "));
    assertThat(Main.run("report", csv.toString(), "--page=" + page, "--readme=" + readme)).isZero();
    assertThat(page)
        .content()
        .contains("| JGraphT, from referrals | ")
        .contains("### coupled", "not run: knows neither sums nor conflicts", "| bar | aim |");
    assertThat(readme).content().contains("| waiting list | ").startsWith("before\n");
    assertThat(folder.resolve("contest-growth.svg")).content().startsWith("<svg ");
    assertThat(folder.resolve("contest-quality.svg")).content().contains("waiting list");
  }

  private static String marked() {
    return """
    before
    <!-- contest -->
    old
    <!-- end of contest -->
    after
    <!-- figures -->
    <!-- end of figures -->
    """;
  }

  @Test
  void wrongArgumentsAndFilesEndWithTwo() throws IOException {
    assertThat(Main.run("--tracks=fast")).isEqualTo(2);
    assertThat(Main.run("--contestants=nobody")).isEqualTo(2);
    Path none = Files.writeString(folder.resolve("none.txt"), "x");
    assertThat(Main.run("assignment", none.toString())).isEqualTo(2);
  }

  /** Whatever a contestant does becomes a row. */
  @Test
  void failuresBecomeRows() {
    assertThat(row(problem -> new Answer(new int[] {0, 1}, 1, true)).status())
        .isEqualTo(Status.BROKEN);
    assertThat(row(problem -> new Answer(new int[] {0, -1}, 1, true)).values()).hasSize(4);
    assertThat(
            row(
                    problem -> {
                      throw new OutOfMemoryError("invented");
                    })
                .status())
        .isEqualTo(Status.OUT_OF_MEMORY);
    assertThat(
            row(problem -> {
              throw new IllegalStateException("secret");
            }))
        .satisfies(row -> assertThat(row.status()).isEqualTo(Status.FAILED))
        .satisfies(row -> assertThat(row.note()).isEqualTo("threw IllegalStateException"));
    assertThat(
            row(
                    problem -> {
                      throw Refusal.overflow("too wide");
                    })
                .status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void whoDoesNotStopIsStopped() {
    Contestant slow =
        new Contestant(
            "slow",
            Side.PEER,
            Set.of(),
            0,
            (problem, packing, deadline) -> {
              while (!deadline.isCalled()) {
                Thread.onSpinWait();
              }
              return Answer.nothing(problem);
            });
    Row row = run(slow, new Rules(1, 1, 4));
    assertThat(row.status()).isEqualTo(Status.NO_PLAN);
    assertThat(row.note()).isEqualTo("no plan after 1 s");
  }

  @Test
  void whoWantsTooMuchMemoryIsLeftOut() {
    Contestant greedy = contestant(problem -> Answer.nothing(problem), 1L << 50);
    assertThat(run(greedy).status()).isEqualTo(Status.NOT_RUN);
  }

  /** A plan as the contest checks it is one that the check of plans passes too. */
  @Test
  void plansOfPeersPassTheCheckOfPlans() {
    Population population = Population.panel(3).sized(60, 15);
    Track track = Track.COUPLED;
    var dataset = population.generate();
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(dataset, track.policy()));
    Problem problem = Problem.of(graph);
    for (Contestant peer : Contestants.all()) {
      if (peer.name().equals("SCIP") || peer.name().equals("CP-SAT, by goal")) {
        Answer answer =
            peer.solver()
                .solve(
                    problem,
                    Packing.of(problem, problem.goals()).orElseThrow(),
                    Deadline.in(Duration.ofSeconds(20)));
        Origin origin = Origin.of(dataset, track.policy(), peer.name(), 0, 0, List.of());
        Plan plan = Plan.of(graph, answer.pairs(), origin);
        assertThat(PlanCheck.of(dataset, track.policy(), plan).passed()).isTrue();
        assertThat(plan.score().values())
            .extracting(value -> value.points())
            .isEqualTo(new Check(problem, answer.pairs()).values().boxed().toList());
      }
    }
  }

  private interface Deed {
    Answer of(Problem problem);
  }

  private static Contestant contestant(Deed deed, long bytesPerPair) {
    return new Contestant(
        "somebody",
        Side.PEER,
        Set.<Trait>of(),
        bytesPerPair,
        (problem, packing, deadline) -> deed.of(problem));
  }

  private static Row row(Deed deed) {
    return run(contestant(deed, 0));
  }

  /** Two people, one vacancy, four goals. */
  private static Row run(Contestant contestant) {
    return run(contestant, new Rules(1, 10, 4));
  }

  private static Row run(Contestant contestant, Rules rules) {
    var open = new BitSet();
    open.set(0, 2);
    Problem problem =
        new Problem(
            1,
            new int[] {0, 1, 2},
            pair -> 0,
            (goal, pair) -> 1,
            4,
            open,
            new BitSet(),
            true,
            List.of(),
            List.of(),
            Optional.empty());
    Size size = new Size("two-1", 2, 1, 2);
    return new Heat(rules).run(contestant, new Heat.Entry(Track.SEPARABLE, size, problem), 1);
  }
}
