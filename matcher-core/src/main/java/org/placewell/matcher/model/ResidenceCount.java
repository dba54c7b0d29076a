package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts days of residence and finds the days on which they are enough. Spells are merged, so that
 * a day counts once and gaps add nothing; a window's count is the sum of its overlaps.
 *
 * <p>Months differ in length, so neither the days asked for nor the days counted run evenly. Dates
 * are therefore found by asking day after day, but for the days of which the bounds on the length
 * of months already tell the answer.
 */
final class ResidenceCount {
  /** A look back over whole months can skip up to three days when it moves on by one. */
  private static final long SKIPPED = 3;

  private static final long OPEN = Long.MAX_VALUE / 4;

  private final List<ResidencePeriod> periods;
  private final List<Span> spans;

  /** Epoch days, the end exclusive. */
  private record Span(long from, long to) {
    long overlap(long start, long end) {
      return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
  }

  ResidenceCount(List<ResidencePeriod> periods, List<Residence> spells) {
    this.periods = periods;
    this.spans = merge(spells.stream().map(ResidenceCount::span).toList());
  }

  private static Span span(Residence spell) {
    return new Span(
        spell.from().toEpochDay(), spell.until().map(last -> last.toEpochDay() + 1).orElse(OPEN));
  }

  private static List<Span> merge(List<Span> spans) {
    if (spans.size() <= 1) {
      return spans;
    }
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
      if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** Whether there is enough residence before a day. */
  boolean isEnough(LocalDate day) {
    for (ResidencePeriod period : periods) {
      if (days(period, day) >= period.daysAsked(day)) {
        return true;
      }
    }
    return false;
  }

  private long days(ResidencePeriod period, LocalDate day) {
    long start = day.minusMonths(period.within()).toEpochDay();
    long end = day.toEpochDay();
    long days = 0;
    for (Span span : spans) {
      days += span.overlap(start, end);
    }
    return days;
  }

  /** The first of the days without a break, up to a given one, on which it was enough. */
  LocalDate enoughSince(LocalDate day) {
    LocalDate first = day;
    while (isEnough(first.minusDays(1))) {
      first = first.minusDays(1 + spare(first.minusDays(1)));
    }
    return first;
  }

  /** The last of the days without a break, from a given one, on which it is enough. */
  Optional<LocalDate> enoughUntil(LocalDate day) {
    LocalDate last = day;
    while (!isThereForGood(last) && isEnough(last.plusDays(1))) {
      last = last.plusDays(1 + spare(last.plusDays(1)));
    }
    return isThereForGood(last) ? Optional.empty() : Optional.of(last);
  }

  /** While the last spell goes on, each day that drops out of the window is made good. */
  private boolean isThereForGood(LocalDate day) {
    return spans.stream().anyMatch(span -> span.to() == OPEN && span.from() <= day.toEpochDay());
  }

  /** Days by which the count can be moved either way and is still enough for any month lengths. */
  private long spare(LocalDate day) {
    return periods.stream()
        .mapToLong(period -> days(period, day) - period.most() - SKIPPED)
        .reduce(0, Math::max);
  }

  /** The first later day on which it will be enough, if the spells go on as recorded. */
  Optional<LocalDate> enoughFrom(LocalDate day) {
    if (spans.stream().noneMatch(span -> span.to() > day.toEpochDay())) {
      return Optional.empty();
    }
    int months = periods.stream().mapToInt(ResidencePeriod::months).max().orElse(0);
    LocalDate end = day.plusMonths(months);
    LocalDate next = day.plusDays(1);
    while (!next.isAfter(end) && !isEnough(next)) {
      next = next.plusDays(Math.max(1, lacking(next)));
    }
    return next.isAfter(end) ? Optional.empty() : Optional.of(next);
  }

  /** Days that are missing at least, for any month lengths; each later day adds one at most. */
  private long lacking(LocalDate day) {
    return periods.stream()
        .mapToLong(period -> period.least() - days(period, day))
        .min()
        .orElse(Long.MAX_VALUE / 4);
  }
}
