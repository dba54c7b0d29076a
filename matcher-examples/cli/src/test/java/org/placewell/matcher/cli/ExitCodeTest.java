package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.RuleBook;

/** Each way to fail has its code and one clear sentence, and leaves no file behind. */
class ExitCodeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"validate", "match", "explain", "overstay"})
  void aMissingFileIsNamedWithWhatThereIs(String command) {
    Cli.Result result = Cli.run(command, "hammersmith-2023");
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("hammersmith-2023: There is no such file and no bundled case")
        .contains("hammersmith-fulham-2023 and lambeth-cases")
        .hasLineCount(1);
  }

  @Test
  void anEmptyFileABrokenOneAndAFolderAreInputProblems() throws IOException {
    for (String text : new String[] {"", "{", "[]"}) {
      String file = file("input.json", text);
      Cli.Result result = Cli.run("match", file);
      assertThat(result.exit()).isEqualTo(Exit.INPUT);
      assertThat(result.err()).startsWith(file + ": ").hasLineCount(1);
    }
    assertThat(Cli.run("match", folder.toString()).err()).contains("This is a folder");
  }

  @Test
  void allProblemsOfAllFilesComeAtOnceAndQuoteNoValue() {
    Cli.Result result = Cli.run("validate", Cli.BROKEN, "--policy", "nowhere.json");
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err())
        .contains(Cli.BROKEN + ": /on: ", Cli.BROKEN + ": /referrals/0/person/sex: ")
        .contains(Cli.BROKEN + ": /referral: ", "nowhere.json: There is no such file")
        .doesNotContain("MARKER");
  }

  @ParameterizedTest
  @CsvSource({
    "mtch, Did you mean: placewell match",
    "match x --polic y, --policy",
    "match, Missing required parameter: 'FILE'",
    "match x --engine chance, 'timefold, waiting-list'",
    "match lambeth-cases --steps=-1, --steps must be 0 or more",
    "match lambeth-cases --time 0, --time 1 or more",
    "match x --audience everyone, 'RESIDENT, PROVIDER, COORDINATOR'",
    "policy --rules --json, --rules stands alone",
    "explain x --plan y --seed 1, leave out --plan",
    "shortlist x --vacancy V --referral R, 'Name one of --vacancy and --referral'",
    "shortlist x --most 0, --most must be 1 or more",
    "shortlist x --exact, name --vacancy or --referral"
  })
  void aMisunderstoodCommandSaysWhatIsKnown(String line, String hint) {
    Cli.Result result = Cli.run(line.split(" "));
    assertThat(result.exit()).isEqualTo(Exit.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(hint)
        .contains("Try: placewell")
        .hasLineCount(
            result.err().contains("Did you mean") || result.err().contains("Possible") ? 3 : 2);
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String data = file("data.json", Files.readString(Path.of(Cli.SMALL)));
    String policy = file("policy.json", Files.readString(Path.of(Cli.POLICY)));
    String link = folder.resolve("link.json").toString();
    Files.createSymbolicLink(Path.of(link), Path.of(data));
    for (String out : new String[] {data, policy, link}) {
      Cli.Result result = Cli.run("match", data, "--policy", policy, "--out", out);
      assertThat(result.exit()).isEqualTo(Exit.USAGE);
      assertThat(result.err()).startsWith(out + ": This is an input");
    }
    assertThat(Path.of(data)).hasSameTextualContentAs(Path.of(Cli.SMALL));
    assertThat(Path.of(policy)).hasSameTextualContentAs(Path.of(Cli.POLICY));
  }

  @Test
  void aPlanThatCannotBeWrittenIsSaidBeforeTheSearch() {
    String nowhere = folder.resolve("missing/plan.json").toString();
    Cli.Result result = Cli.run("match", Cli.SMALL, "--out", nowhere);
    assertThat(result.exit()).isEqualTo(Exit.CANNOT_WRITE);
    assertThat(result.out()).isEmpty();
    assertThat(Cli.run("match", Cli.SMALL, "--out", folder.toString()).exit())
        .isEqualTo(Exit.CANNOT_WRITE);
  }

  @Test
  void aFailedMatchLeavesNoFile() {
    Path out = folder.resolve("plan.json");
    assertThat(Cli.run("match", Cli.BROKEN, "--out", out.toString()).exit()).isEqualTo(Exit.INPUT);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPlanFromAnotherFileIsRefusedUnlessTheUserSaysSo() throws IOException {
    String plan = Cli.smallPlan(folder);
    String changed =
        file("changed.json", Files.readString(Path.of(Cli.SMALL)).replace("Oak", "Ash"));
    String[] command = {"explain", changed, "--policy", Cli.POLICY, "--plan", plan};
    Cli.Result refused = Cli.run(command);
    assertThat(refused.exit()).isEqualTo(Exit.INPUT);
    assertThat(refused.err())
        .isEqualToNormalizingNewlines(
            plan
                + ": The plan was made from another version of changed.json; make the plan again, or"
                + " name the file it was made from.\n");
    Cli.Result judged =
        Cli.run("explain", changed, "--policy", Cli.POLICY, "--plan", plan, "--changed-inputs");
    assertThat(judged.exit()).isEqualTo(Exit.OK);
    assertThat(judged.err()).startsWith("Warning: " + plan);
  }

  @Test
  void aPlanUnderAnotherPolicyOrForAnotherDatasetIsRefused() {
    String plan = Cli.smallPlan(folder);
    assertThat(Cli.run("validate", Cli.SMALL, "--plan", plan).err())
        .contains("made under the policy small-council 3; name it by --policy");
    assertThat(Cli.run("validate", "lambeth-cases", "--policy", Cli.POLICY, "--plan", plan).err())
        .contains("another dataset");
  }

  @Test
  void aPlanThatBreaksARuleIsNotExplained() throws IOException {
    String plan = Cli.smallPlan(folder);
    String text = Files.readString(Path.of(plan));
    Files.writeString(Path.of(plan), text.replace("\"vacancy\" : \"V1\"", "\"vacancy\" : \"V2\""));
    for (String command : new String[] {"explain", "validate"}) {
      Cli.Result result = Cli.run(command, Cli.SMALL, "--policy", Cli.POLICY, "--plan", plan);
      assertThat(result.exit()).isEqualTo(Exit.RULE_BROKEN);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(plan + ": ").contains("(capacity: ");
    }
  }

  @Test
  void whatAnAgreedPlacementBreaksIsAWarning() throws IOException {
    String pinned =
        Files.readString(Path.of(Cli.SMALL))
            .replace(
                "\"referrals\": [",
                """
                "casework": {"commitments": [{"id": "C-1", "kind": "PINNED", "referral": "D",
                  "vacancy": "V1", "since": "2024-05-01"}]},
                "referrals": [\
                """);
    String file = file("pinned.json", pinned);
    Cli.Result all = Cli.run("match", file, "--policy", Cli.POLICY, "--audience=coordinator");
    assertThat(all.exit()).isEqualTo(Exit.OK);
    assertThat(all.err()).contains("agreed placements break rules").contains("D ", "(needs)");
    assertThat(all.out()).contains("Agreed already, although: is not what the person needs");
    Cli.Result limited = Cli.run("match", file, "--policy", Cli.POLICY);
    assertThat(limited.exit()).isEqualTo(Exit.OK);
    assertThat(limited.err()).hasLineCount(1).doesNotContain("needs)");
  }

  @Test
  void aMistakeInTheProgramQuotesNothing() throws IOException {
    RuleBook rules = RuleBook.standard().with(new Careless());
    String policy =
        file(
            "policy.json",
            Files.readString(Path.of(Cli.POLICY))
                .replace("{\"kind\": \"dates\"}", "{\"kind\": \"careless\"}"));
    Path out = folder.resolve("plan.json");
    String[] command = {"match", Cli.SMALL, "--policy", policy, "--out", out.toString()};
    Cli.Result result = Cli.run(rules, 100, command);
    assertThat(result.exit()).isEqualTo(Exit.INTERNAL);
    assertThat(result.err()).hasLineCount(1).contains("report").doesNotContain("MARKER");
    assertThat(out).doesNotExist();
    Cli.Result debug = Cli.run(rules, 100, "match", Cli.SMALL, "--policy", policy, "--debug");
    assertThat(debug.err()).contains("at ", "Careless.ask").doesNotContain("MARKER");
  }

  /** A rule with a mistake. */
  private record Careless() implements HardRule {
    @Override
    public String name() {
      return "careless";
    }

    @Override
    public String asks() {
      return "Is this rule written with care?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of();
    }

    @Override
    public Finding ask(Pair pair) {
      throw new IllegalStateException("MARKER");
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
