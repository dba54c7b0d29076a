package org.placewell.matcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote beside this class. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        return new String[] {"placewell, version not known"};
      }
      String version = new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"placewell " + version};
    }
  }
}
