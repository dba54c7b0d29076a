package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.placewell.matcher.policy.Timing;
import org.placewell.matcher.policy.Timing.Link;

/** When somebody who holds a bed could move, counted while places come and go. Not thread-safe. */
final class Moves {
  /** How many moves could start on each day. */
  private final TreeMap<LocalDate, Integer> starts = new TreeMap<>();

  private int undated;

  /** Counts a move; who would swap is left out. */
  void count(Timing move, int by) {
    if (move.link() == Link.FREE || move.link() == Link.CHAIN) {
      starts.merge(move.start(), by, (some, more) -> some + more == 0 ? null : some + more);
      undated += move.placeReady().isEmpty() ? by : 0;
    }
  }

  /** The last day on which a move could start; empty if there is none. */
  Optional<LocalDate> last() {
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts.lastKey());
  }

  /** Whether it is known of each place when it is ready. */
  boolean isKnown() {
    return undated == 0;
  }
}
