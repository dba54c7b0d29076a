package org.placewell.matcher.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.plan.Origin;

/** A file, or a bundled case, read once. */
final class Source {
  private final String name;
  private final byte[] bytes;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** A file of this name, or else the bundled case of this name. */
  static Source dataset(String name) {
    Path file = path(name);
    if (!Files.exists(file) || Files.isDirectory(file)) {
      Optional<byte[]> bundled = Bundled.bytes(name);
      if (bundled.isPresent()) {
        return new Source(name, bundled.get());
      }
    }
    if (!Files.exists(file)) {
      throw problem(
          "There is no such file and no bundled case of this name; the bundled cases are "
              + String.join(" and ", Bundled.NAMES)
              + ".");
    }
    return new Source(name, Json.bytes(file));
  }

  /** A file of this name. */
  static Source file(String name) {
    return new Source(name, Json.bytes(path(name)));
  }

  /**
   * The text of a file of this name.
   *
   * @throws InvalidInputException if it cannot be read or is not UTF-8
   */
  static String text(String name) {
    return Json.load(path(name));
  }

  /** What is in it. */
  <T> T read(Function<byte[], T> reader) {
    return reader.apply(bytes);
  }

  /** What a plan records of it: the name without its folder, and the SHA-256 of its bytes. */
  Origin.Input fingerprint() {
    return Json.fingerprint(String.valueOf(path(name).getFileName()), bytes);
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw problem("This cannot be the name of a file.");
    }
  }

  private static InvalidInputException problem(String message) {
    return new InvalidInputException(List.of(new Problem("", message)));
  }

  @Override
  public String toString() {
    return "source";
  }
}
