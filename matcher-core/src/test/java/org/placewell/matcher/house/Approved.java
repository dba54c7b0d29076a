package org.placewell.matcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that code writes and a person approves by committing them. */
public final class Approved {
  private Approved() {}

  /** Demands that a file holds a text; writes it instead under {@code -Dplacewell.write=true}. */
  public static void check(Path file, String text) throws IOException {
    if (Boolean.getBoolean("placewell.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("%s: if the change is meant, write it anew with -Dplacewell.write=true", file)
        .isEqualTo(text);
  }
}
