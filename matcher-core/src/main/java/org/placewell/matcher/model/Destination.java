package org.placewell.matcher.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a person may go, one alternative among those a referral names. Only some need a vacancy;
 * someone who needs none is outside the matching, but counts in occupancy, overstay and cost.
 */
public sealed interface Destination {

  /** Whether going there takes a vacancy. */
  default boolean needsVacancy() {
    return false;
  }

  /** Whether a place of the given kind is this destination. */
  default boolean isMetBy(PlaceKind kind) {
    return false;
  }

  /** The person's own home, with the dates of the move as far as they are agreed. */
  record OwnHome(
      @Default("AS_IT_IS") HomeState state,
      Optional<LocalDate> discharge,
      Optional<LocalDate> removals,
      Optional<LocalDate> supportFrom,
      @Default("false") boolean carePackage,
      @Default("false") boolean floatingSupport)
      implements Destination {

    /** Days between leaving and the first day of support; empty while a date is missing. */
    public OptionalInt daysWithoutSupport() {
      if (discharge.isEmpty() || supportFrom.isEmpty()) {
        return OptionalInt.empty();
      }
      long gap = ChronoUnit.DAYS.between(discharge.get(), supportFrom.get());
      return OptionalInt.of(Math.toIntExact(Math.max(0, gap)));
    }

    @Override
    public String toString() {
      return "own home";
    }
  }

  /** A home rented from a private landlord. */
  record PrivateRented() implements Destination {
    @Override
    public String toString() {
      return "private rented home";
    }
  }

  /** A vacancy in supported housing. */
  record Supported() implements Destination {
    @Override
    public boolean needsVacancy() {
      return true;
    }

    @Override
    public boolean isMetBy(PlaceKind kind) {
      return kind == PlaceKind.SUPPORTED_HOUSING;
    }

    @Override
    public String toString() {
      return "supported housing";
    }
  }

  /** An interim bed: one more move, to be followed by another. */
  record Interim(PlaceKind place) implements Destination {
    public Interim {
      Checks.that(place.isInterim(), "An interim place must not be supported housing.");
    }

    @Override
    public boolean needsVacancy() {
      return true;
    }

    @Override
    public boolean isMetBy(PlaceKind kind) {
      return kind == place;
    }

    @Override
    public String toString() {
      return "interim bed";
    }
  }
}
