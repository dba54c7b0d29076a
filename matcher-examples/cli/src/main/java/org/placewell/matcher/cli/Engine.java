package org.placewell.matcher.cli;

import java.util.Locale;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;

/** The matchers a user can choose by the name that plans record; a new one is one line here. */
enum Engine {
  TIMEFOLD,
  WAITING_LIST;

  Matcher matcher() {
    return switch (this) {
      case TIMEFOLD -> TimefoldMatcher.create();
      case WAITING_LIST -> Matcher.waitingList();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
