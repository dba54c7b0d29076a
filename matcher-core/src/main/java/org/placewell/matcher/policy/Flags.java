package org.placewell.matcher.policy;

import java.time.LocalDate;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.RiskFlag;

/** Reads risk flags. */
final class Flags {
  private Flags() {}

  static boolean stands(RiskFlag flag, LocalDate day) {
    return flag.standsOn(day) == Answer.MET;
  }
}
