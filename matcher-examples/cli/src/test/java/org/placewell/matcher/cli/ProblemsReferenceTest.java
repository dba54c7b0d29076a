package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on problems says what the program says. */
class ProblemsReferenceTest {
  private static final Path PAGE = Path.of("../../matcher-core/docs/reference/problems.md");
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @Test
  void theExitCodesAreThoseOfTheProgram() throws IOException {
    String codes =
        Exit.meanings().entrySet().stream()
            .map(code -> "| " + code.getKey() + " | " + code.getValue() + " |\n")
            .collect(Collectors.joining());
    assertThat(Files.readString(PAGE)).contains("|---|---|\n" + codes + "\n");
  }

  @Test
  void theExamplesAreThoseOfBrokenFiles() throws IOException {
    List<String> examples =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("(datasets/)?[a-z-]+\\.(json|csv)[:,] .*"))
            .toList();
    String told = told();
    assertThat(examples).hasSize(3).allSatisfy(line -> assertThat(told).contains(line + "\n"));
  }

  private static String told() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(BROKEN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
