package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.policy.RuleBook;

/**
 * Every file under {@code broken} is refused with all its problems, as the text beside it says, and
 * leaves no output behind. After a wanted change: {@code -Dplacewell.write=true} writes the texts
 * anew; read the difference.
 */
class BrokenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken");
  private static final String BEFORE = "what was there before";
  private static final String WITH = "--policy=" + Cli.POLICY;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyOneIsRefused() throws IOException {
    return broken().map(file -> DynamicTest.dynamicTest(name(file), () -> refused(file)));
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(broken()).hasSizeGreaterThan(100);
  }

  /** What any command says of a dataset is what all of them say. */
  @TestFactory
  Stream<DynamicTest> everyCommandSaysTheSameOfADataset() throws IOException {
    return broken()
        .filter(file -> file.getParent().endsWith("datasets"))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> sameEverywhere(file)));
  }

  private void sameEverywhere(Path file) throws IOException {
    Path own = Files.createTempDirectory(folder, "own");
    String expected = run(command(file, own)).err();
    String out = own.resolve("tables").toString();
    for (List<String> command :
        List.of(
            List.of("validate", file + ""),
            List.of("explain", file + ""),
            List.of("overstay", file + ""),
            List.of("statistics", file + ""),
            List.of("export", file + "", "--out", out),
            List.of("import", "--since", file + "", "--out", out, "--on=2026-04-03", "a.csv"))) {
      assertThat(run(command).err()).isEqualTo(expected);
    }
    assertThat(own).isEmptyDirectory();
  }

  private void refused(Path file) throws IOException {
    Path own = Files.createTempDirectory(folder, "own");
    List<String> command = command(file, own);
    Cli.Result result = run(command);
    String text = GoldenTest.transcript(result, command.toArray(String[]::new));
    GoldenTest.check(
        file.resolveSibling(file.getFileName() + ".txt"),
        text.replace(own + "/", "").replace(FOLDER + "/", ""));
    assertThat(result.exit()).isIn(Exit.INPUT, Exit.RULE_BROKEN);
    assertThat(result.err().lines()).isNotEmpty().allSatisfy(BrokenFilesTest::isOneSentence);
    assertThat(own).isEmptyDirectory();
    Path out = Files.writeString(own.resolve("out.json"), BEFORE);
    assertThat(run(command)).isEqualTo(result);
    assertThat(out).hasContent(BEFORE);
  }

  private static void isOneSentence(String line) {
    assertThat(line).matches(".*: [A-Z].*[.?]").doesNotContainPattern("[.?!] ");
  }

  private List<String> command(Path file, Path own) {
    String out = "--out=" + own.resolve("out.json");
    return switch (file.getParent().getFileName().toString()) {
      case "datasets" -> List.of("match", file + "", out);
      case "policies" -> List.of("match", Cli.SMALL, "--policy=" + file, out);
      case "scenarios" -> List.of("match", Cli.SMALL, WITH, "--scenario=" + file, out);
      case "plans" -> List.of("explain", Cli.SMALL, WITH, "--plan=" + file);
      case "sheets" -> List.of("import", file + "", "--on=2026-04-03", out);
      case "mappings" ->
          List.of(
              "import",
              "../data/spreadsheets/people.csv",
              "--mapping=" + file,
              "--on=2026-04-03",
              out);
      default -> throw new IllegalStateException("A folder of another kind: " + file);
    };
  }

  private static Cli.Result run(List<String> command) {
    return Cli.run(RuleBook.standard(), 100, command.toArray(String[]::new));
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }

  private static Stream<Path> broken() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(FOLDER)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".txt"))
          .sorted()
          .forEach(files::add);
    }
    return files.stream();
  }
}
