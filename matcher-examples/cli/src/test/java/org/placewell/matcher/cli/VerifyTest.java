package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.policy.RuleBook;

/** A plan beside the files it was made from, sound and spoilt in every way, word for word. */
class VerifyTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String HF = "hammersmith-fulham-2023";

  @TempDir private Path folder;
  private String plan = "";

  @BeforeEach
  void copy() throws IOException {
    for (String file : new String[] {Cli.SMALL, Cli.POLICY, "src/test/resources/scenario.json"}) {
      Files.copy(Path.of(file), folder.resolve(Path.of(file).getFileName()));
    }
    plan = Cli.smallPlan(folder);
  }

  @Test
  void aPlanBesideItsFiles() throws IOException {
    golden("verify-small", Exit.OK, plan);
    golden("verify-small-json", Exit.OK, plan, "--json");
  }

  @Test
  void aPlanOfABundledCase() throws IOException {
    match(HF);
    golden("verify-bundled", Exit.OK, plan);
  }

  @Test
  void aPlanThatWasStoppedEarly() throws IOException {
    String panel = at("panel.json");
    run("generate", "panel", "--seed=3", "--out", panel);
    match(panel, "--steps=3");
    golden("verify-stopped", Exit.OK, plan);
  }

  @Test
  void aPlanUnderAScenario() throws IOException {
    match(at("small.json"), "--policy", at("policy.json"), "--scenario", at("scenario.json"));
    golden("verify-scenario", Exit.OK, plan);
    match(at("small.json"), "--scenario", at("scenario.json"));
    assertThat(run("verify", plan).exit()).isEqualTo(Exit.OK);
    Files.move(folder.resolve("scenario.json"), folder.resolve("if.json"));
    assertThat(run("verify", plan).err()).contains("scenario.json", "--scenario");
    assertThat(run("verify", plan, "--scenario", at("if.json")).exit()).isEqualTo(Exit.OK);
  }

  @Test
  void filesThatThePlanDoesNotRecord() throws IOException {
    String policy = at("policy.json");
    String scenario = at("scenario.json");
    assertThat(run("verify", plan, "--policy", policy, "--scenario", scenario).err())
        .contains("records 1 file besides its dataset; leave out --policy or --scenario");
    match(HF);
    assertThat(run("verify", plan, "--scenario", scenario).err())
        .contains("records 0 files besides its dataset; leave out --policy and --scenario");
  }

  @Test
  void aNegativeNumberOfSteps() throws IOException {
    spoil("\"steps\" : ", "\"steps\" : -1");
    assertThat(run("verify", plan).err()).contains("/origin", "must be 0 or more");
  }

  @Test
  void filesThatTheUserNames() throws IOException {
    String[] given = {"--dataset", Cli.SMALL, "--policy", Cli.POLICY};
    Files.delete(folder.resolve("small.json"));
    Files.delete(folder.resolve("policy.json"));
    golden("verify-missing", Exit.INPUT, plan);
    assertThat(run("verify", plan, given[0], given[1], given[2], given[3]).exit()).isZero();
    golden("verify-wrong-dataset", Exit.INPUT, plan, "--dataset", "lambeth-cases");
    spoil("\"name\" : \"small.json\"", "\"name\" : \"../small.json\"");
    assertThat(run("verify", plan).err()).contains("neither in its folder");
  }

  @Test
  void aPlanThatRecordsNoFiles() throws IOException {
    String text = Files.readString(Path.of(plan));
    Files.writeString(
        Path.of(plan), text.replaceAll("(?s)\"inputs\" : \\[.*?\\],?", "\"inputs\":[]"));
    assertThat(run("verify", plan).err()).contains("name the dataset by --dataset");
    String[] given = {"--dataset", Cli.SMALL, "--policy", Cli.POLICY};
    assertThat(run("verify", plan, given[0], given[1], given[2], given[3]).exit()).isZero();
    assertThat(run("verify", plan, given[0], given[1]).err()).contains("name it by --policy");
  }

  @Test
  void noCertificate() throws IOException {
    match(at("small.json"), "--policy", at("policy.json"), "--engine=waiting-list");
    golden("verify-no-certificate", Exit.NOT_PROVEN, plan);
    golden("verify-no-certificate-json", Exit.NOT_PROVEN, plan, "--json");
  }

  @Test
  void aChangedDataset() throws IOException {
    Path small = folder.resolve("small.json");
    Files.writeString(small, Files.readString(small).replace("Oak", "Ash"));
    golden("verify-changed-dataset", Exit.INPUT, plan);
  }

  @Test
  void aMutatedScore() throws IOException {
    spoil("\"points\" : ", "\"points\" : 1");
    golden("verify-mutated-score", Exit.NOT_PROVEN, plan);
  }

  @Test
  void aMutatedPrice() throws IOException {
    spoil("\"amount\" : ", "\"amount\" : 1");
    golden("verify-mutated-price", Exit.NOT_PROVEN, plan);
  }

  @Test
  void aPlanThatIsCutOff() throws IOException {
    String text = Files.readString(Path.of(plan));
    Files.writeString(Path.of(plan), text.substring(0, text.indexOf("\"placements\"")));
    golden("verify-cut-off", Exit.INPUT, plan);
  }

  @Test
  void aCertificateOfSomethingElse() throws IOException {
    spoil(
        "\"prices\" : [ {\n        \"vacancy\" : \"V",
        "\"prices\" : [ {\n        \"vacancy\" : \"W");
    golden("verify-unknown-vacancy", Exit.NOT_PROVEN, plan);
  }

  @Test
  void aPolicyThatIsNotThere() throws IOException {
    golden("verify-no-policy", Exit.INPUT, plan, "--policy", "none.json");
    Files.delete(folder.resolve("policy.json"));
    assertThat(run("verify", plan).err())
        .contains(
            "policy.json, which is neither in its folder", "name it by --policy, or --scenario");
  }

  @Test
  void aFileWithoutAName() throws IOException {
    spoil("\"name\" : \"small.json\"", "\"name\" : \" \"");
    assertThat(run("verify", plan).err()).contains("by a name that no file can have");
  }

  @Test
  void aCertificateThatIsNoneIsAnInputProblem() throws IOException {
    spoil("\"leaves\" : [", "\"leafs\" : [");
    Cli.Result result = run("verify", plan);
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err()).contains("/certificate/leafs");
  }

  private void match(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "match";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--out";
    all[all.length - 1] = plan;
    Cli.Result result = run(all);
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private void spoil(String what, String by) throws IOException {
    String text = Files.readString(Path.of(plan));
    assertThat(text).contains(what);
    Files.writeString(Path.of(plan), text.replaceFirst(java.util.regex.Pattern.quote(what), by));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void golden(String name, int exit, String... arguments) throws IOException {
    String[] all = new String[arguments.length + 1];
    all[0] = "verify";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Cli.Result result = run(all);
    String text = GoldenTest.transcript(result, all).replace(folder + "/", "");
    GoldenTest.check(FOLDER.resolve(name + ".txt"), text);
    assertThat(result.exit()).isEqualTo(exit);
  }

  private static Cli.Result run(String... arguments) {
    return Cli.run(RuleBook.standard(), 1_000, arguments);
  }
}
