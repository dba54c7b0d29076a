package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** What is wrong with a file as a whole: its bytes, its JSON, its limits. */
class ReadingTextTest {
  private static final Path SUITE = Path.of("../../shared/data/json");

  @TempDir private Path folder;

  private List<String> problems(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("dataset.json"), bytes);
    try {
      Json.standard().readDataset(file);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  private List<String> problems(String text) throws IOException {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() throws IOException {
    assertThat(problems(SmallDataset.TEXT)).isEmpty();
    assertThat(problems("\uFEFF" + SmallDataset.TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsAreRefused(String name) throws IOException {
    assertThat(problems(SmallDataset.TEXT.getBytes(Charset.forName(name))))
        .containsExactly("/: The file is in UTF-16 or UTF-32; save it as UTF-8.");
  }

  @Test
  void brokenUtf8IsRefusedWithItsLine() throws IOException {
    byte[] latin = SmallDataset.with("Provider", "Café").getBytes(StandardCharsets.ISO_8859_1);
    byte[] overlong = SmallDataset.TEXT.getBytes(StandardCharsets.UTF_8);
    overlong[SmallDataset.TEXT.indexOf("small")] = (byte) 0xC0;
    overlong[SmallDataset.TEXT.indexOf("small") + 1] = (byte) 0xAF;

    assertThat(problems(latin))
        .containsExactly("/: The file is not valid UTF-8 at line 3; save it as UTF-8.");
    assertThat(problems(overlong))
        .containsExactly("/: The file is not valid UTF-8 at line 1; save it as UTF-8.");
  }

  @Test
  void halfASurrogatePairInATextGivenDirectlyIsRefused() {
    assertThat(SmallDataset.problems(SmallDataset.with("Provider", "\uD800")))
        .containsExactly("/: The text holds half of a surrogate pair; correct the character.");
  }

  @Test
  void whatIsNoFileOrHoldsNothing() throws IOException {
    assertThat(problems("")).containsExactly("/: The file is empty; it must hold one JSON object.");
    assertThat(problems(" \n ")).hasSize(1).first().asString().contains("is empty");
    assertThatThrownBy(() -> Json.standard().readDataset(folder))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/: This is a folder, not a file; name the file in it.");
    assertThatThrownBy(() -> Json.standard().readPolicy(folder.resolve("none.json")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/: There is no such file; check its name and folder.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "7", "\"text\"", "true"})
  void whatIsNoObject(String text) throws IOException {
    assertThat(problems(text)).containsExactly("/: The file must hold one JSON object in braces.");
  }

  @Test
  void whatIsNoJson() throws IOException {
    assertThat(problems("{\"id\":"))
        .containsExactly(
            "/: The file ends before its JSON object does at line 1, column 7; is this the whole"
                + " file?");
    assertThat(problems("{\n\"id\" \"secret\"}"))
        .containsExactly("/: The file is not valid JSON at line 2, column 6; correct it there.");
    assertThat(problems("{\"a\":NaN}")).hasSize(1).first().asString().contains("not valid JSON");
    assertThat(problems("{} {}"))
        .containsExactly(
            "/: Something follows the end of the JSON object at line 1, column 4; remove it.");
    assertThat(problems("{} x")).hasSize(1).first().asString().contains("not valid JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void pointsThatAreNoNumberAreOneProblemWithItsLine(String points) throws IOException {
    assertThat(problems(supplied(points)))
        .hasSize(1)
        .first()
        .asString()
        .matches("/: The file is not valid JSON at line 17, column \\d+; correct it there\\.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "0.5", "9999999999999999999", "\"7\""})
  void pointsThatAreNoWholeNumberAreOneProblemAtTheirPlace(String points) throws IOException {
    assertThat(problems(supplied(points)))
        .containsExactly("/supplied/0/points: This must be a whole number of at most 18 digits.");
  }

  @Test
  void pointsMayBeNegativeButNotOfAnySize() throws IOException {
    assertThat(problems(supplied("-2147483647"))).isEmpty();
    assertThat(problems(supplied("2147483648")))
        .containsExactly("/supplied/0/points: This number must lie within ±2147483647.");
  }

  private static String supplied(String points) {
    return SmallDataset.with(
        "]}\n",
        """
        ],
         "supplied":[{"referral":"R1","vacancy":"V","provenance":"panel","on":"2024-03-01",
          "points":%s}]}
        """
            .formatted(points));
  }

  @Test
  void whatExceedsALimit() throws IOException {
    String deep = "{\"a\":" + "[".repeat(100_000);
    String longText = "{\"id\":\"" + "x".repeat(10_001) + "\"}";
    String longName = "{\"" + "x".repeat(257) + "\":1}";
    String longNumber = "{\"id\":" + "1".repeat(101) + "}";
    for (String text : List.of(deep, longText, longName, longNumber)) {
      assertThat(problems(text))
          .hasSize(1)
          .first()
          .asString()
          .contains("exceeds a limit at line 1");
    }
  }

  @Test
  void aNestedConditionIsReadUpToTheLimitAndNoDeeperOneWritten() {
    String place = "{\"kind\":\"has\",\"feature\":\"WOMEN_ONLY\"}";
    String open = "{\"kind\":\"unsettled\",\"of\":";
    int levels = TreeReader.MOST_DEPTH - 5;
    String text = SmallDataset.with(place, open.repeat(levels) + place + "}".repeat(levels));
    Json json = Json.standard();

    assertThat(json.readDataset(json.write(json.readDataset(text))))
        .isEqualTo(json.readDataset(text));
    assertThat(
            SmallDataset.problems(
                SmallDataset.with(place, open.repeat(levels + 1) + place + "}".repeat(levels + 1))))
        .singleElement()
        .asString()
        .contains("exceeds a limit");
  }

  @Test
  void longNamesManyLevelsDeepTakeNoTimeInTheSquareOfTheSize() throws IOException {
    String name = "\"" + "x".repeat(250) + "\":";
    String text = ("{" + name).repeat(60) + "[" + "0,".repeat(2_000_000) + "0]" + "}".repeat(60);

    assertThat(problems(text)).allMatch(problem -> problem.length() < 200);
  }

  @Test
  void everyTextOfTheJsonSuiteEndsInAListOfProblems() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "The JSON suite lies beside the project, if at all.");
    try (Stream<Path> files = Files.walk(SUITE)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(texts).hasSizeGreaterThan(100);
      for (Path text : texts) {
        assertThatThrownBy(() -> Json.standard().readDataset(text))
            .as(text.toString())
            .isInstanceOfSatisfying(
                InvalidInputException.class, e -> assertThat(e.problems()).isNotEmpty());
      }
    }
  }
}
