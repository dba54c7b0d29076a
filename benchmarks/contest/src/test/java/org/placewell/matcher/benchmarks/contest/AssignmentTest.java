package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.placewell.matcher.benchmarks.contest.AssignmentCommand.Outcome;
import org.placewell.matcher.benchmarks.contest.Row.Status;

class AssignmentTest {
  private static final Path SHARED = Path.of("../../../shared/data/assignment");

  static boolean hasShared() {
    return Files.isRegularFile(SHARED.resolve("assign100.txt"));
  }

  /** By hand: 1 + 0 + 1. */
  @Test
  void everybodyWhoClaimsTheBestHasTheLeastCost() {
    AssignmentFile file =
        AssignmentFile.parse("small", List.of(" 3", "4 1 2", "0", "3 4", "2 9 1"));
    List<Outcome> outcomes = AssignmentCommand.outcomes(file, exact(), 10);
    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(8);
    assertThat(outcomes)
        .allSatisfy(outcome -> {
          assertThat(outcome.row().status()).as(outcome.words()).isEqualTo(Status.PROVEN);
          assertThat(outcome.cost()).as(outcome.words()).isEqualTo(2);
        });
  }

  @Test
  @EnabledIf("hasShared")
  void thePublishedOptimumOfAHundredIsReached() throws IOException {
    AssignmentFile file = AssignmentFile.read(SHARED.resolve("assign100.txt"));
    List<Outcome> outcomes = AssignmentCommand.outcomes(file, exact(), 20);
    assertThat(file.published()).hasValue(305);
    assertThat(outcomes).noneMatch(Outcome::isWrong);
    assertThat(outcomes)
        .filteredOn(one -> one.row().status() == Status.PROVEN)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(one -> assertThat(one.cost()).isEqualTo(305));
  }

  private static List<Contestant> exact() {
    return Contestants.all().stream()
        .filter(one -> !one.name().contains("Timefold") && !one.name().equals("waiting list"))
        .toList();
  }

  @Test
  void aFileThatIsNoneSaysWhatIsWrongWhere() {
    refuses("f is empty; it must begin with the number of rows.");
    refuses("f must begin with the number of rows, from 1 to 2000.", "0");
    refuses("Line 2 of f must have whole numbers alone.", "2", "1 2 3 x");
    refuses("f ends after 3 of its 4 costs.", "2", "1 2 3");
    refuses("f has more than its 4 costs, from line 3 on.", "2", "1 2 3 4", "5");
  }

  private static void refuses(String words, String... lines) {
    assertThatThrownBy(() -> AssignmentFile.parse("f", List.of(lines)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(words);
  }
}
