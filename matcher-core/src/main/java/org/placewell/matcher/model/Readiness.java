package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the move still waits for, and whether the person has a lead worker and a plan for leaving an
 * interim bed.
 */
public record Readiness(List<ReadinessCause> outstanding, Known leadWorker, Known exitPlan) {
  public Readiness {
    outstanding = List.copyOf(outstanding);
  }

  /**
   * The latest expected date of all causes; empty where nothing is outstanding or no date known.
   */
  public Optional<LocalDate> readyOn() {
    return outstanding.stream()
        .flatMap(cause -> cause.expected().stream())
        .max(Comparator.naturalOrder());
  }

  /** Causes for which nobody has given a date. */
  public List<ReadinessCause> undated() {
    return outstanding.stream().filter(cause -> cause.expected().isEmpty()).toList();
  }

  /** Whether somebody has given a date for every cause. */
  public boolean isDated() {
    for (ReadinessCause cause : outstanding) {
      if (cause.expected().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "readiness";
  }
}
