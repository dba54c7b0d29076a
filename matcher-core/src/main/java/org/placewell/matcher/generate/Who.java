package org.placewell.matcher.generate;

import java.util.Optional;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;

/**
 * What everything else about a person follows from.
 *
 * @param level the agreed need; empty where nobody agrees
 * @param offer the vacancy that this person is agreed for or was offered, or holds
 */
record Who(
    int number,
    Sex sex,
    int home,
    Setting setting,
    Optional<SupportLevel> level,
    boolean flagged,
    Optional<Taken.How> how,
    Optional<Offer> offer) {

  /** Whether it is settled where the person will go. */
  boolean isSettled() {
    return how.map(taken -> taken != Taken.How.HELD).orElse(false);
  }

  boolean holdsBed() {
    return how.map(taken -> taken == Taken.How.HELD).orElse(false);
  }
}
