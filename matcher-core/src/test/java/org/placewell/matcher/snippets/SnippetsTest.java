package org.placewell.matcher.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.house.Approved;

/**
 * The code in the documentation is code of the tests: a block under {@code <!-- snippet NAME -->}
 * is the region of that name, and one under {@code <!-- output FILE: A … B -->} a part of a file of
 * printed output.
 */
class SnippetsTest {
  private static final Path SOURCES = Path.of("src/test/java/org/placewell/matcher/snippets");
  private static final Path PRINTED = Path.of("../matcher-examples/cli/src/test/resources/golden");
  private static final Pattern OUTPUT =
      Pattern.compile("(?ms)^<!-- output (\\S+): (.+?) … (.+?) -->\\n```text\\n.*?^```");

  /** What stands for the end of the printed output. */
  private static final String END = "(end)";

  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// region ([a-z-]+)\\n(.*?)^ *// endregion");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^<!-- snippet ([a-z-]+) -->\\n```java\\n(.*?)^```");

  @Test
  void everyBlockIsItsRegion() throws IOException {
    List<MatchResult> regions = new ArrayList<>();
    for (Path source : files(SOURCES, ".java")) {
      REGION.matcher(Files.readString(source)).results().forEach(regions::add);
    }
    TreeSet<String> used = new TreeSet<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      BLOCK.matcher(text).results().forEach(block -> used.add(block.group(1)));
      Approved.check(page, BLOCK.matcher(text).replaceAll(block -> block(block, regions)));
    }
    assertThat(used).hasSize(regions.size()).hasSizeGreaterThan(3);
  }

  /**
   * What the command line prints in a documented place is what its own tests have seen it print.
   */
  @Test
  void everyOutputIsWhatTheCommandPrints() throws IOException {
    int outputs = 0;
    for (Path page : pages()) {
      String text = Files.readString(page);
      outputs += (int) OUTPUT.matcher(text).results().count();
      Approved.check(page, OUTPUT.matcher(text).replaceAll(SnippetsTest::output));
    }
    assertThat(outputs).isGreaterThan(2);
  }

  /** The lines from the first that begins with one text up to the next that begins with another. */
  private static String output(MatchResult block) {
    List<String> lines = printed(block.group(1));
    String lead = block.group(2);
    int from = first(lines, 0, lead);
    int to = block.group(3).equals(END) ? lines.size() : first(lines, from + 1, block.group(3));
    String marker = "<!-- output %s: %s … %s -->".formatted(block.group(1), lead, block.group(3));
    String part = String.join("\n", lines.subList(from, to)).stripTrailing();
    return Matcher.quoteReplacement(marker + "\n```text\n" + part + "\n```");
  }

  private static int first(List<String> lines, int from, String start) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("No line begins with " + start);
  }

  private static List<String> printed(String name) {
    try {
      return Files.readAllLines(PRINTED.resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String block(MatchResult block, List<MatchResult> regions) {
    String code =
        regions.stream()
            .filter(region -> region.group(1).equals(block.group(1)))
            .findFirst()
            .map(region -> region.group(2).stripTrailing().stripIndent().strip() + "\n")
            .orElseThrow(() -> new AssertionError("There is no region " + block.group(1)));
    return Matcher.quoteReplacement(
        "<!-- snippet " + block.group(1) + " -->\n```java\n" + code + "```");
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(files(Path.of("docs"), ".md"));
    pages.add(Path.of("../README.md"));
    return pages;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
