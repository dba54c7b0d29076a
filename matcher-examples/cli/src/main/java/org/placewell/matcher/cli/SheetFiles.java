package org.placewell.matcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.sheets.Mapping;
import org.placewell.matcher.sheets.table.Table;
import org.placewell.matcher.sheets.table.Tables;

/** Reads spreadsheets and what was settled about them. */
final class SheetFiles {
  private SheetFiles() {}

  /**
   * All tables of all files.
   *
   * @throws Fault with the problems of every file that cannot be read
   */
  static List<Table> read(List<String> files) {
    List<Table> tables = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String file : files) {
      try {
        tables.addAll(Tables.read(Source.path(file)));
      } catch (InvalidInputException e) {
        e.problems().forEach(problem -> problems.add(words(file, problem)));
      }
    }
    if (!problems.isEmpty()) {
      throw new Fault(Exit.INPUT, problems);
    }
    return tables;
  }

  private static String words(String file, Problem problem) {
    return problem.pointer().isEmpty() ? file + ": " + problem.message() : problem.toString();
  }

  /**
   * A mapping from a file, or a bundled one of that name.
   *
   * @throws Fault with every problem
   */
  static Mapping mapping(String name) {
    try {
      return Mapping.read(text(name));
    } catch (InvalidInputException e) {
      throw new Fault(Exit.INPUT, e.problems().stream().map(p -> Inputs.line(name, p)).toList());
    }
  }

  private static String text(String name) {
    Optional<String> bundled = Files.exists(Source.path(name)) ? Optional.empty() : bundled(name);
    return bundled.orElseGet(() -> Source.text(name));
  }

  private static Optional<String> bundled(String name) {
    if (!name.matches("[a-z-]{1,40}")) {
      return Optional.empty();
    }
    String path = "/data/mappings/" + name + ".json";
    try (InputStream stream = SheetFiles.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
