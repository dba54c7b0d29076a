package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/**
 * Texts that every JSON reader has to accept, and texts that it may, from a well-known suite: read
 * as JSON, or refused for a reason of a known class; as files of each format refused, for none of
 * them is one.
 */
class OthersFilesTest {
  private static final Path SUITE = Path.of("../../shared/data/json");
  private static final String SURROGATE =
      "A text here holds half of a surrogate pair; correct the character.";
  private static final String TWICE =
      "A field of this name stands here twice; leave one of the two.";
  private static final String NO_OBJECT = "The file must hold one JSON object in braces.";
  private static final String WIDE = "The file is in UTF-16 or UTF-32; save it as UTF-8.";

  /** Reasons to refuse what is JSON by the standard: a file is one object, and means one thing. */
  private static final Set<String> ACCEPTED = Set.of(NO_OBJECT, TWICE);

  private static List<Path> files(String folder) throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "The JSON suite lies beside the project, if at all.");
    try (Stream<Path> files = Files.list(SUITE.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The classes of reasons the tree reader gives; none if it reads the text. */
  private static Set<String> tree(Path file) {
    Problems problems = new Problems();
    Set<String> reasons = new TreeSet<>();
    try {
      new TreeReader(problems).read(InputFile.bytes(file));
      if (!problems.isEmpty()) {
        throw problems.thrown();
      }
    } catch (InvalidInputException e) {
      e.problems().stream().map(Problem::message).map(OthersFilesTest::kind).forEach(reasons::add);
    }
    return reasons;
  }

  /** A reason without the place in it. */
  private static String kind(String message) {
    return message.replaceAll(" at line \\d+(, column \\d+)?", "").replaceAll("limit: .*", "limit");
  }

  @Test
  void whatEveryReaderAcceptsIsReadOrRefusedForAStatedReason() throws IOException {
    TreeMap<String, Integer> counts = new TreeMap<>();
    List<Path> files = files("accept");
    for (Path file : files) {
      Set<String> reasons = tree(file);
      assertThat(ACCEPTED).as(file.toString()).containsAll(reasons);
      boolean object = Files.readString(file).strip().startsWith("{");
      assertThat(reasons.contains(NO_OBJECT)).as(file.toString()).isEqualTo(!object);
      assertThat(reasons.contains(TWICE))
          .as(file.toString())
          .isEqualTo(file.getFileName().toString().contains("duplicated_key"));
      counts.merge(reasons.isEmpty() ? "read" : reasons.toString(), 1, Integer::sum);
    }
    assertThat(files).hasSizeGreaterThan(90);
    assertThat(counts.keySet())
        .containsExactlyInAnyOrder("read", "[" + NO_OBJECT + "]", "[" + TWICE + "]");
  }

  @Test
  void whatAReaderMayAcceptIsSurvived() throws IOException {
    List<Path> files = files("either");
    for (Path file : files) {
      assertThat(tree(file)).as(file.toString()).isSubsetOf(either());
    }
    assertThat(files).hasSizeGreaterThan(30);
    assertThat(tree(SUITE.resolve("either/i_structure_UTF-8_BOM_empty_object.json"))).isEmpty();
  }

  private static Set<String> either() {
    return Set.of(
        NO_OBJECT,
        SURROGATE,
        WIDE,
        "The file is not valid UTF-8; save it as UTF-8.",
        "The file is not valid JSON; correct it there.",
        "The file exceeds a limit");
  }

  @Test
  void asAFileOfEachFormatEachIsRefusedWithProblemsAndNothingElse() throws IOException {
    Json json = Json.standard();
    List<Consumer<Path>> readers =
        List.of(json::readDataset, json::readPolicy, json::readPlan, json::readScenario);
    for (String folder : List.of("accept", "either")) {
      for (Path file : files(folder)) {
        for (Consumer<Path> reader : readers) {
          assertThat(problems(reader, file)).as(file.toString()).isNotEmpty();
        }
      }
    }
  }

  private static List<String> problems(Consumer<Path> reader, Path file) {
    try {
      reader.accept(file);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::message).toList();
    }
  }
}
