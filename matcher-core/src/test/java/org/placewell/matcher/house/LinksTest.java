package org.placewell.matcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between pages of the documentation lead somewhere. */
class LinksTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void everyLinkToAFileLeadsToOne() throws IOException {
    Set<String> broken = new TreeSet<>();
    int links = 0;
    for (Path page : pages()) {
      for (String target : targets(page)) {
        links++;
        if (!Files.exists(page.resolveSibling(target))) {
          broken.add(PROJECT.relativize(page) + " → " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(20);
  }

  @Test
  void everyDecisionIsInTheirList() throws IOException {
    Path folder = Path.of("docs/decisions");
    Set<String> listed = targets(folder.resolve("README.md"));
    try (Stream<Path> records = Files.list(folder)) {
      assertThat(records.map(record -> record.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  private static Set<String> targets(Path page) throws IOException {
    Set<String> targets = new TreeSet<>();
    LINK.matcher(Files.readString(page))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains("://"))
        .forEach(targets::add);
    return targets;
  }

  private static Set<Path> pages() throws IOException {
    Set<Path> pages = new TreeSet<>();
    for (String folder : new String[] {"matcher-core/docs", "matcher-examples/data", ".github"}) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    pages.add(PROJECT.resolve("README.md"));
    return pages;
  }
}
