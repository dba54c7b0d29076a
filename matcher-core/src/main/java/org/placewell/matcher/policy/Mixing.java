package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.RiskFlag;

/**
 * Two kinds of people who may not share a household, by their current flags. A flag that is past
 * its review date or unclear counts: until somebody has looked, the mix stays on the safe side.
 */
record Mixing(Set<FlagKind> first, Set<FlagKind> second) {
  Mixing {
    first = Codes.inOrder(first);
    second = Codes.inOrder(second);
  }

  /** All that matters of some flags: which side they stand on, and for sure. */
  List<Boolean> standing(List<RiskFlag> flags, LocalDate day) {
    return List.of(
        carries(first, flags),
        carries(second, flags),
        carriesForSure(first, flags, day),
        carriesForSure(second, flags, day));
  }

  static boolean carries(Set<FlagKind> kinds, List<RiskFlag> flags) {
    for (RiskFlag flag : flags) {
      if (flag.currency() != Currency.HISTORIC && kinds.contains(flag.kind())) {
        return true;
      }
    }
    return false;
  }

  static boolean carriesForSure(Set<FlagKind> kinds, List<RiskFlag> flags, LocalDate day) {
    for (RiskFlag flag : flags) {
      if (kinds.contains(flag.kind()) && Flags.stands(flag, day)) {
        return true;
      }
    }
    return false;
  }
}
