package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;

class RowFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    RowFile file = new RowFile(List.of("date: a day", "command: some \"words\", more"), rows());
    Path path = folder.resolve("new/contest.csv");
    file.write(path);
    assertThat(RowFile.read(path)).isEqualTo(file);
  }

  @Test
  void aLineThatIsNoRowIsNamed() throws IOException {
    Path path = folder.resolve("contest.csv");
    new RowFile(List.of("date: a day"), rows()).write(path);
    Files.writeString(path, Files.readString(path).replace("PROVEN", "SURE"));
    assertThatThrownBy(() -> RowFile.read(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 3 is no row of a contest; take a file that the contest wrote.");
  }

  /** A claim is refuted by a better plan in the goals it is about, not in the others. */
  @Test
  void claimsAreJudgedByThePlansOfAll() {
    List<Row> judged =
        Heat.judged(
            List.of(
                row(Status.PROVEN, 2, 10, 4),
                row(Status.PROVEN, 1, 10, 3),
                row(Status.FEASIBLE, 2, 10, 5),
                row(Status.BROKEN, 2, 11, 9)));
    assertThat(judged)
        .extracting(Row::status)
        .containsExactly(Status.REFUTED, Status.PROVEN, Status.FEASIBLE, Status.BROKEN);
  }

  @Test
  void aTableHasARowForEachContestantAndSaysHowItEnded() {
    String table = new Tables(new RowFile(List.of(), rows())).of(Track.COUPLED);
    assertThat(table)
        .isEqualTo(
            """
            | | small-1, 12 pairs |
            |---|---:|
            | best, 10 s | 1.50 ms, 0.3 MiB, best of 2 goals |
            | worse | 2.00 ms, 6.0 MiB, −50.000 %, best of 1, goal 2 within 2 |
            | none | no plan: in the time there was |
            """);
  }

  @Test
  void whoFindsNothingIsInNoChart() {
    Charts charts = new Charts(new Tables(new RowFile(List.of(), rows())));
    assertThat(charts.quality()).contains(">best<", ">worse<").doesNotContain(">none<");
    assertThat(charts.quality()).isEqualTo(charts.quality());
  }

  static List<Row> rows() {
    Size size = new Size("small-1", 3, 4, 12);
    return List.of(
        new Row(
            Track.COUPLED,
            size,
            "best",
            Side.PEER,
            10,
            Status.PROVEN,
            3,
            new Costs(1, 1.25, 1.5, 0.5, 0.25, Double.NaN),
            true,
            2,
            List.of(10L, -4L),
            List.of(10L, -4L),
            "words, with \"quotes\""),
        new Row(
            Track.COUPLED,
            size,
            "worse",
            Side.OURS,
            0,
            Status.FEASIBLE,
            1,
            new Costs(1, 2, 3, 4, 5, 6),
            false,
            2,
            List.of(5L, 0L),
            List.of(5L, 2L),
            ""),
        new Row(
            Track.COUPLED,
            size,
            "none",
            Side.PEER,
            0,
            Status.NO_PLAN,
            0,
            Costs.none(),
            false,
            0,
            List.of(),
            List.of(),
            "no plan in the time there was"));
  }

  private static Row row(Status status, int goals, long... values) {
    return new Row(
        Track.COUPLED,
        new Size("small-1", 3, 4, 12),
        "somebody",
        Side.PEER,
        0,
        status,
        1,
        Costs.none(),
        false,
        goals,
        Arrays.stream(values).boxed().toList(),
        status == Status.PROVEN ? Arrays.stream(values).limit(goals).boxed().toList() : List.of(),
        "");
  }
}
