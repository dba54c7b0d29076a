package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed and written, whoever reads it and wherever it goes. */
class OutputTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void withoutArgumentsTheBundledCaseRunsWithItsBill() {
    Cli.Result result = Cli.run();
    assertThat(result.exit()).isEqualTo(Exit.OK);
    assertThat(result.out())
        .contains("match hammersmith-fulham-2023 --audience coordinator")
        .contains("605 priced nights: £79,738.13", "49 nights not priced");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    for (List<String> command :
        List.of(
            List.<String>of(),
            List.of("explain", "hammersmith-fulham-2023", "--audience=coordinator"),
            List.of("policy"),
            List.of("validate", "hammersmith-fulham-2023"))) {
      Cli.Result result = Cli.run(RuleBook.standard(), width, command.toArray(String[]::new));
      assertThat(result.out().lines()).allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void nothingPrintedSteersATerminal() {
    String out =
        Cli.run().out() + Cli.run("--help").out() + Cli.run("--version").out() + Cli.run("x").err();
    assertThat(out).doesNotContain("\u001b", "\r");
    assertThat(Wrap.lines("Oak\u001b[31m House\r", 80))
        .containsExactly("Oak<U+001B>[31m House<U+000D>");
  }

  @Test
  void jsonIsOneDocumentWithPlanAndView() {
    Cli.Result result =
        Cli.run("match", Cli.SMALL, "--policy", Cli.POLICY, "--audience=coordinator", "--json");
    JsonNode document = JSON.readTree(result.out());
    assertThat(document.at("/format").asString()).isEqualTo("placewell-match-1");
    assertThat(document.at("/plan/placements").size()).isEqualTo(3);
    assertThat(document.at("/view/notes").size()).isEqualTo(6);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void onlyCoordinatorsGetThePlanItself() {
    for (String audience : List.of("resident", "provider")) {
      JsonNode document =
          JSON.readTree(Cli.run("match", Cli.SMALL, "--audience", audience, "--json").out());
      assertThat(document.has("plan")).isFalse();
      assertThat(document.at("/view/notes").isEmpty()).isFalse();
    }
  }

  @Test
  void limitedAudiencesReadNoSchemeNoPointsAndNobodyElse() {
    for (String command : List.of("match", "explain")) {
      assertThat(Cli.run(command, Cli.SMALL, "--policy", Cli.POLICY).out())
          .contains("--audience coordinator")
          .doesNotContain("Oak House", "goes to", "points", "has to move first");
    }
  }

  @Test
  void otherJsonParses() {
    for (List<String> command :
        List.of(
            List.of("explain", Cli.SMALL, "--json"),
            List.of("overstay", Cli.SMALL, "--json"),
            List.of("policy", "--json"))) {
      String out = Cli.run(command.toArray(String[]::new)).out();
      assertThat(JSON.readTree(out).at("/format").asString()).startsWith("placewell-");
    }
  }

  @Test
  void thePlanFileNamesItsInputsAndIsExplainedAgain() throws IOException {
    String file = Cli.smallPlan(folder);
    Plan plan = Json.standard().readPlan(Path.of(file));
    assertThat(plan.origin().inputs())
        .containsExactly(
            Json.fingerprint(Path.of(Cli.SMALL)), Json.fingerprint(Path.of(Cli.POLICY)));
    assertThat(plan.origin().inputs()).extracting(Origin.Input::name).contains("small.json");
    String[] common = {"--policy=" + Cli.POLICY, "--audience=coordinator"};
    assertThat(Cli.run("explain", Cli.SMALL, "--plan", file, common[0], common[1]))
        .isEqualTo(Cli.run("explain", Cli.SMALL, common[0], common[1]));
  }

  @Test
  void thePlanOfABundledCaseNamesTheCase() throws IOException {
    String file = folder.resolve("plan.json").toString();
    Cli.run("match", "lambeth-cases", "--out", file);
    assertThat(Json.standard().readPlan(Path.of(file)).origin().inputs())
        .containsExactly(
            new Origin.Input(
                "lambeth-cases",
                Json.fingerprint(Path.of("../data/lambeth-cases/dataset.json")).sha256()));
  }

  @Test
  void theBundledNamesAreTheFoldersOfData() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../data"))) {
      assertThat(
              folders
                  .filter(f -> Files.exists(f.resolve("dataset.json")))
                  .map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Bundled.NAMES);
    }
  }

  @Test
  void enginesAreCalledAsPlansRecordThem() {
    String[] match = {"match", Cli.SMALL, "--policy", Cli.POLICY, "--engine"};
    for (Engine engine : Engine.values()) {
      String expected =
          engine == Engine.AUTO
              ? "Matcher: exact, because every goal adds up over placements."
              : "Matcher: " + engine + ", as asked for.";
      assertThat(Cli.run(match[0], match[1], match[2], match[3], match[4], engine.toString()).out())
          .contains(expected);
    }
  }

  @Test
  void aPoundSignSurvivesATerminalThatKnowsNone() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintWriter out = Terminal.writer(bytes, StandardCharsets.US_ASCII)) {
      out.print("£1");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("£1");
    bytes.reset();
    try (PrintWriter out = Terminal.writer(bytes, StandardCharsets.ISO_8859_1)) {
      out.print("£1");
    }
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).isEqualTo("£1");
  }

  @Test
  void aFullDiskIsToldAndAClosedPipeIsNot() {
    assertThat(execute("No space left on device")).isEqualTo(Exit.CANNOT_WRITE);
    assertThat(execute("Broken pipe")).isEqualTo(Exit.OK);
  }

  private static int execute(String trouble) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException(trouble);
          }
        };
    return Placewell.commandLine(RuleBook.standard())
        .setOut(Terminal.writer(new Outlet(broken), StandardCharsets.UTF_8))
        .setErr(new PrintWriter(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
        .execute("policy");
  }
}
