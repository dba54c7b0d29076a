package org.placewell.matcher.policy;

import org.placewell.matcher.model.Words;

/** Words for the codes of reasons. */
final class Reasons {
  private Reasons() {}

  static String of(Enum<?> reason) {
    return reason.name().equals("UNKNOWN") ? "no reason recorded" : Words.of(reason);
  }
}
