package org.placewell.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick count of residence is the count day by day. */
class ResidenceCountTest {
  private static final LocalDate EPOCH = LocalDate.parse("2015-01-01");

  /** Counts every single day. */
  private record Naive(List<ResidencePeriod> periods, List<Residence> spells) {
    boolean isEnough(LocalDate day) {
      return periods.stream().anyMatch(period -> days(period, day) >= asked(period, day));
    }

    private static long asked(ResidencePeriod period, LocalDate day) {
      return ChronoUnit.DAYS.between(day.minusMonths(period.months()), day);
    }

    private long days(ResidencePeriod period, LocalDate day) {
      return day.minusMonths(period.within())
          .datesUntil(day)
          .filter(d -> spells.stream().anyMatch(spell -> spell.covers(d)))
          .count();
    }

    LocalDate since(LocalDate day) {
      return Stream.iterate(day, d -> d.minusDays(1))
          .takeWhile(this::isEnough)
          .reduce((one, next) -> next)
          .orElseThrow();
    }

    Optional<LocalDate> until(LocalDate day) {
      LocalDate far = EPOCH.plusYears(6);
      LocalDate last =
          Stream.iterate(day, d -> d.plusDays(1))
              .takeWhile(d -> !d.isAfter(far) && isEnough(d))
              .reduce((one, next) -> next)
              .orElseThrow();
      return last.equals(far) ? Optional.empty() : Optional.of(last);
    }

    Optional<LocalDate> from(LocalDate day) {
      boolean stays =
          spells.stream()
              .anyMatch(spell -> spell.until().map(last -> last.isAfter(day)).orElse(true));
      int months = periods.stream().mapToInt(ResidencePeriod::months).max().orElse(0);
      return Stream.iterate(day.plusDays(1), d -> d.plusDays(1))
          .takeWhile(d -> stays && !d.isAfter(day.plusMonths(months)))
          .filter(this::isEnough)
          .findFirst();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void sameAnswersAndSameDates(
      @ForAll("periods") List<ResidencePeriod> periods,
      @ForAll("spells") List<Residence> spells,
      @ForAll("days") LocalDate day) {
    ResidenceCount quick = new ResidenceCount(periods, spells);
    Naive naive = new Naive(periods, spells);

    assertThat(quick.isEnough(day)).isEqualTo(naive.isEnough(day));
    if (naive.isEnough(day)) {
      assertThat(quick.enoughSince(day)).isEqualTo(naive.since(day));
      assertThat(quick.enoughUntil(day)).isEqualTo(naive.until(day));
    } else {
      assertThat(quick.enoughFrom(day)).isEqualTo(naive.from(day));
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void theBoundsOnMonthsHold(
      @ForAll("periods") List<ResidencePeriod> periods, @ForAll("days") LocalDate day) {
    assertThat(periods)
        .allSatisfy(
            period -> assertThat(period.daysAsked(day)).isBetween(period.least(), period.most()));
  }

  @Provide
  Arbitrary<List<ResidencePeriod>> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 14), Arbitraries.integers().between(0, 12))
        .as((months, more) -> new ResidencePeriod(months, months + more))
        .list()
        .ofMaxSize(2);
  }

  @Provide
  Arbitrary<List<Residence>> spells() {
    Arbitrary<Optional<Integer>> lengths = Arbitraries.integers().between(0, 400).optional(0.8);
    return Combinators.combine(days(), lengths)
        .as((from, length) ->
            new Residence(new AreaCode("E1"), from, length.map(from::plusDays), Chosen.OF_CHOICE))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 900).map(EPOCH::plusDays);
  }
}
