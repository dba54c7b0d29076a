package org.placewell.matcher.cli;

import org.placewell.matcher.explain.Audience;
import picocli.CommandLine.Option;

/** Who will read the result. The least privileged is the default. */
final class AudienceOption {
  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "resident",
      description = "Who will read this: resident, provider or coordinator (default: resident).")
  private Audience audience = Audience.RESIDENT;

  Audience audience() {
    return audience;
  }
}
