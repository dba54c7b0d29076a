package org.placewell.matcher.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Policy;

/** The code in the documentation does what is said of it. */
class SnippetsRunTest {
  private static final Path CASE = Path.of("../matcher-examples/data/lambeth-cases/dataset.json");

  @TempDir private Path folder;

  @Test
  void fiveLinesGiveAPlanAndAReasonForEverybody() {
    Path planFile = folder.resolve("plan.json");
    View reasons = ReadmeFiveLines.run(CASE, planFile);

    assertThat(reasons.notes()).hasSize(Json.standard().readDataset(CASE).referrals().size());
    assertThat(Json.standard().readPlan(planFile).placements()).isNotEmpty();
  }

  @Test
  void twentyLinesSayWhatIsWrongOrSaveAPlanWithItsInputs() throws IOException {
    Path policyFile = folder.resolve("policy.json");
    Path planFile = folder.resolve("plan.json");
    List<String> screen = new ArrayList<>();
    Files.writeString(policyFile, "{\"name\":7}");

    assertThatThrownBy(() -> ReadmeTwentyLines.run(CASE, policyFile, planFile, screen::add))
        .isInstanceOf(InvalidInputException.class);
    assertThat(screen)
        .containsExactly(
            "/name: This must be a text in quotes.", "/version: This field is missing; add it.");

    Json.save(Json.standard().write(Policy.englishCouncil()), policyFile);
    screen.clear();
    MatchRun run = ReadmeTwentyLines.run(CASE, policyFile, planFile, screen::add);
    assertThat(screen).hasSizeGreaterThanOrEqualTo(run.dataset().referrals().size());
    assertThat(Json.standard().readPlan(planFile)).isEqualTo(run.plan());
    assertThat(run.plan().origin().inputs())
        .containsExactly(Json.fingerprint(CASE))
        .first()
        .satisfies(input -> assertThat(input.name()).isEqualTo("dataset.json"))
        .satisfies(input -> assertThat(input.sha256()).matches("[0-9a-f]{64}"));
  }

  @Test
  void theRuleOfThePageKeepsPeopleFromStartingOnItsDays() throws IOException {
    Dataset dataset = Json.standard().readDataset(CASE);
    Matcher json =
        Pattern.compile("(?ms)^```json\\n(.*?)^```")
            .matcher(Files.readString(Path.of("docs/how-to/add-a-rule.md")));
    assertThat(json.find()).isTrue();
    MatchRun run = AddARule.run(dataset, json.group(1));

    assertThat(run.plan().placements()).isNotEmpty();
    assertThat(run.plan().placements())
        .extracting(Placement::start)
        .extracting(start -> start.getDayOfWeek())
        .doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(
            AddARule.run(dataset, json.group(1).replace("\"FRIDAY\", \"SATURDAY\"", allDays()))
                .plan()
                .placements())
        .as("where every day is ruled out, nobody is placed")
        .isEmpty();
  }

  private static String allDays() {
    return "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\"";
  }
}
