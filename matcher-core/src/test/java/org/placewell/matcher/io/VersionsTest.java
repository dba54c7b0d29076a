package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.Policy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every version of every format is read, into the same value. */
class VersionsTest {
  private static final Json JSON = Json.standard();

  private static String name(FileFormat format, int version) {
    return format.kind() + "-" + version + ".json";
  }

  private static Record read(FileFormat format, String text) {
    return switch (format) {
      case DATASET -> JSON.readDataset(text);
      case POLICY -> JSON.readPolicy(text);
      case PLAN -> JSON.readPlan(text);
      case SCENARIO -> JSON.readScenario(text);
    };
  }

  private static List<String> problems(FileFormat format, String text) {
    try {
      read(format, text);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  @Test
  void oneFileOfEachVersionIsKept() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(KeptFiles.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(FileFormat.values())
                  .flatMap(format ->
                      IntStream.rangeClosed(1, format.version())
                          .mapToObj(version -> name(format, version)))
                  .toList());
    }
    assertThat(FileFormat.DATASET.version()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionIsReadIntoTheSameValue(FileFormat format) {
    Record newest = read(format, KeptFiles.text(name(format, format.version())));
    for (int version = 1; version <= format.version(); version++) {
      String text = KeptFiles.text(name(format, version));
      assertThat(text).contains("\"" + format.label(version) + "\"");
      assertThat(read(format, text)).isEqualTo(newest);
      assertThat(read(format, JSON.upgrade(text))).isEqualTo(newest);
      assertThat(JSON.upgrade(text)).contains("\"format\" : \"" + format.label() + "\"");
      assertThat(JSON.upgrade(JSON.upgrade(text))).isEqualTo(JSON.upgrade(text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionIsValidByItsOwnSchemaAndNoOther(FileFormat format) throws IOException {
    for (int version = 1; version <= format.version(); version++) {
      String text =
          Files.readString(SchemaFilesTest.FOLDER.resolve(SchemaFilesTest.name(format, version)));
      var schema = SchemaAgreesTest.schema((ObjectNode) JsonMapper.shared().readTree(text));
      for (int other = 1; other <= format.version(); other++) {
        ObjectNode tree = KeptFiles.tree(name(format, other));
        assertThat(schema.validate(tree).isEmpty()).isEqualTo(version == other);
        tree.remove("format");
        assertThat(schema.validate(tree).isEmpty()).isEqualTo(version == other);
      }
    }
  }

  @Test
  void aProblemPointsIntoTheFileAsItIs() {
    String old = KeptFiles.text("dataset-1.json");

    assertThat(
            problems(FileFormat.DATASET, old.replace("\"turnaround\": 5", "\"turnaround\": 1.5")))
        .singleElement()
        .asString()
        .startsWith("/stock/vacancies/0/dates/turnaround: This must be a whole number");
    assertThat(problems(FileFormat.DATASET, old.replace("\"days\": 14", "\"days\": \"x\"")))
        .singleElement()
        .asString()
        .startsWith("/referrals/0/stay/limit/extensions/0/days: This must be a whole number");
    assertThat(problems(FileFormat.DATASET, old.replace("\"nights\": 42", "\"nights\": []")))
        .singleElement()
        .asString()
        .startsWith("/referrals/0/stay/limit/nights: This must be a whole number");
    assertThat(problems(FileFormat.DATASET, old.replace("\"days\": 14, ", "")))
        .singleElement()
        .asString()
        .startsWith("/referrals/0/stay/limit/extensions/0/days: This field is missing");
  }

  @Test
  void anOlderVersionKnowsNoNewerName() {
    assertThat(
            problems(
                FileFormat.DATASET,
                KeptFiles.text("dataset-1.json")
                    .replace("\"turnaround\": 5", "\"turnaroundWorkingDays\": 5")))
        .containsExactly(
            "/stock/vacancies/0/dates/turnaroundWorkingDays: There is no such field in"
                + " placewell-dataset-1, where it is called turnaround; rename it, or name a newer"
                + " format.");
    assertThat(
            problems(
                FileFormat.DATASET,
                KeptFiles.text("dataset-2.json")
                    .replace("\"turnaroundWorkingDays\": 5", "\"turnaround\": 5")))
        .singleElement()
        .asString()
        .startsWith("/stock/vacancies/0/dates/turnaround: There is no such field here; known are:");
  }

  @Test
  void whatIsSpoiltWhereANameChangedIsAProblemAndNoMore() {
    String old = KeptFiles.text("dataset-1.json");
    for (String spoilt : List.of("7", "null", "[]", "[7]", "{}", "\"x\"", "[{\"dates\":[]}]")) {
      ObjectNode tree = KeptFiles.tree("dataset-1.json");
      ((ObjectNode) tree.get("stock")).set("vacancies", Mutants.parse(spoilt));
      assertThat(problems(FileFormat.DATASET, tree.toString())).isNotEmpty();
    }
    assertThat(problems(FileFormat.DATASET, old)).isEmpty();
  }

  @Test
  void aVersionThatIsNotKnownIsRefusedInOneSentence() {
    for (String version : List.of("3", "77", "999999")) {
      assertThat(problems(FileFormat.DATASET, "{\"format\":\"placewell-dataset-" + version + "\"}"))
          .containsExactly(
              "/format: This version is newer than the program, which reads placewell-dataset-1"
                  + " and placewell-dataset-2; use a newer program.");
    }
    for (String other : List.of("placewell-dataset-0", "placewell-dataset-", "dataset-1", "1")) {
      assertThat(problems(FileFormat.DATASET, "{\"format\":\"" + other + "\"}"))
          .containsExactly(
              "/format: The format must be placewell-dataset-2; is this the right file?");
    }
  }

  @Test
  void aFileThatNamesNoFormatIsTheNewest() {
    String text = KeptFiles.text("dataset-2.json");
    Dataset dataset = JSON.readDataset(text);
    assertThat(JSON.readDataset(text.replace("\"format\": \"placewell-dataset-2\",", "")))
        .isEqualTo(dataset);
    assertThat(problems(FileFormat.DATASET, "{}")).hasSize(2);
  }

  @Test
  void theKeptScenarioCanBeAppliedToTheKeptInputs() {
    Dataset dataset = JSON.readDataset(KeptFiles.text("dataset-1.json"));
    Policy policy = JSON.readPolicy(KeptFiles.text("policy-1.json"));
    Scenario scenario = JSON.readScenario(KeptFiles.text("scenario-1.json"));

    var after = scenario.apply(new org.placewell.matcher.ask.Inputs(dataset, policy));

    assertThat(after.dataset().stock().vacancies()).hasSize(2);
    assertThat(after.dataset().on()).isEqualTo("2024-05-14");
    assertThat(after.policy().soft().getFirst().weight()).isEqualTo(5);
    assertThat(dataset).isEqualTo(JSON.readDataset(KeptFiles.text("dataset-2.json")));
  }
}
