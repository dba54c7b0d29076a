package org.placewell.matcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;

/**
 * Where a result goes.
 *
 * @param name as the user typed it
 */
record OutFile(String name, Path path) {

  /**
   * A file in a folder that exists, so that no long search ends with nowhere to go.
   *
   * @throws Fault if there can be no such file
   */
  static OutFile named(String name) {
    try {
      Path path = Source.path(name);
      Path folder = path.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
        throw new Fault(
            Exit.CANNOT_WRITE, name + ": There is no such folder, or this is one; name a file.");
      }
      return new OutFile(name, path);
    } catch (InvalidInputException e) {
      throw new Fault(Exit.CANNOT_WRITE, name + ": " + e.problems().getFirst().message());
    }
  }

  /**
   * Refuses to overwrite what is about to be read.
   *
   * @throws Fault if one of the inputs is this file
   */
  void mustDifferFrom(String input, List<Optional<String>> others) {
    boolean same = others.stream().flatMap(Optional::stream).anyMatch(this::isSame);
    if (isSame(input) || same) {
      throw new Fault(
          Exit.USAGE, name + ": This is an input of the command; give --out another name.");
    }
  }

  private boolean isSame(String input) {
    try {
      return Files.exists(path) && Files.isSameFile(path, Path.of(input));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Writes, whole or not at all.
   *
   * @throws Fault if it cannot be written
   */
  void save(String text) {
    try {
      Json.save(text, path);
    } catch (UncheckedIOException e) {
      throw new Fault(Exit.CANNOT_WRITE, name + ": " + e.getMessage());
    }
  }
}
