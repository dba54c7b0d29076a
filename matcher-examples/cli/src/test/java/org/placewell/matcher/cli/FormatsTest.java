package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas, older versions and scenarios at the command line. */
class FormatsTest {
  private static final Path SCHEMAS = Path.of("../../matcher-core/docs/reference/schemas");
  private static final Path KEPT = Path.of("../../matcher-core/src/test/resources/formats");

  @TempDir private Path folder;

  @Test
  void theSchemaThatIsPrintedIsTheOnePublished() throws IOException {
    assertThat(Cli.run("schema", "dataset").out())
        .isEqualTo(Files.readString(SCHEMAS.resolve("dataset-2.schema.json")));
    assertThat(Cli.run("schema", "SCENARIO").out())
        .isEqualTo(Files.readString(SCHEMAS.resolve("scenario-1.schema.json")));
    assertThat(Cli.run("schema", "view").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void anOlderFileIsWrittenAnewAndTheOldOneStays() throws IOException {
    Path old = Files.copy(KEPT.resolve("dataset-1.json"), folder.resolve("old.json"));
    Path made = folder.resolve("new.json");

    Cli.Result result = Cli.run("upgrade", old.toString(), "--out", made.toString());

    assertThat(result.exit()).isEqualTo(Exit.OK);
    assertThat(Files.readString(made)).contains("placewell-dataset-2", "turnaroundWorkingDays");
    assertThat(old).hasSameTextualContentAs(KEPT.resolve("dataset-1.json"));
    assertThat(Cli.run("validate", made.toString()).out())
        .isEqualTo(Cli.run("validate", old.toString()).out().replace("old.json", "new.json"));
    assertThat(Cli.run("upgrade", old.toString(), "--out", old.toString()).exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void whatCannotBeUpgradedLeavesNoFile() throws IOException {
    Path made = folder.resolve("new.json");
    for (String text : new String[] {"{}", "{\"format\":\"placewell-view-1\"}", "[", ""}) {
      Path old = Files.writeString(folder.resolve("old.json"), text);
      Cli.Result result = Cli.run("upgrade", old.toString(), "--out", made.toString());
      assertThat(result.exit()).isEqualTo(Exit.INPUT);
      assertThat(result.err()).startsWith(old + ": ").hasLineCount(1);
      assertThat(made).doesNotExist();
    }
  }

  @Test
  void aScenarioThatDoesNotFitIsRefusedWithEveryChangeThatDoesNot() throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("if.json"),
            """
            {"name":"n","changes":[{"kind":"pin","referral":"Nobody","vacancy":"V1"},
             {"kind":"leave-out","rule":"nothing"}]}
            """);
    Path out = folder.resolve("plan.json");
    Cli.Result result =
        Cli.run("match", Cli.SMALL, "--scenario", scenario.toString(), "--out", out.toString());

    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err())
        .contains("if.json: /changes/0/referral: There is no referral with this id")
        .contains("if.json: /changes/1/rule: The policy has no rule of this name")
        .doesNotContain("Nobody")
        .hasLineCount(2);
    assertThat(out).doesNotExist();
    assertThat(
            Cli.run(
                    "match",
                    Cli.SMALL,
                    "--scenario",
                    scenario.toString(),
                    "--out",
                    scenario.toString())
                .exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aPlanMadeUnderAScenarioIsNotTakenForOneOfTheDataset() {
    String plan = folder.resolve("plan.json").toString();
    Cli.run("match", Cli.SMALL, "--scenario", "src/test/resources/scenario.json", "--out", plan);

    Cli.Result result = Cli.run("validate", Cli.SMALL, "--plan", plan);

    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err()).contains("a plan made under a scenario can only be made again");
  }
}
