package org.placewell.matcher.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be matched, and by which policy. */
final class CaseOptions {
  @Parameters(paramLabel = "FILE", description = "A dataset, or the name of a bundled case.")
  private String file = "";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The council's policy (default: the one that 'placewell policy' prints).")
  private Optional<String> policy = Optional.empty();

  String file() {
    return file;
  }

  Optional<String> policy() {
    return policy;
  }
}
