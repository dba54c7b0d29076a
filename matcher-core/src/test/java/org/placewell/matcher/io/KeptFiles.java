package org.placewell.matcher.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** One file of each version of each format, kept for good. Invented. */
final class KeptFiles {
  static final Path FOLDER = Path.of("src/test/resources/formats");

  private KeptFiles() {}

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode tree(String name) {
    return new TreeReader(new Problems()).read(InputFile.bytes(text(name)));
  }
}
