package org.placewell.matcher.measure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewell.matcher.measure.Measures.Amount;
import org.placewell.matcher.measure.Measures.Row;
import org.placewell.matcher.measure.Measures.Week;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;

/** Counts the standard measures of a run. */
final class StandardCount {
  private static final int SIX_WEEKS = 42;

  private final MatchRun run;
  private final LocalDate today;
  private final Map<ReferralId, Placement> moves;
  private final List<Referral> people;
  private final List<Referral> moving;
  private final List<Referral> staying;

  StandardCount(MatchRun run) {
    this.run = run;
    this.today = run.dataset().on();
    this.moves = run.plan().byReferral();
    this.people = run.dataset().referrals();
    this.moving = people.stream().filter(r -> moves.containsKey(r.id())).toList();
    this.staying = people.stream().filter(r -> !moves.containsKey(r.id())).toList();
  }

  List<Row> rows() {
    return Arrays.stream(StandardMeasure.values())
        .map(m -> new Row(m, m.title(), m.unit(), m.how(), today(m), proposed(m)))
        .toList();
  }

  /** Moves by the week in which they start. */
  static List<Week> starts(Plan plan) {
    Map<LocalDate, Integer> weeks = new TreeMap<>();
    for (Placement move : plan.placements()) {
      LocalDate monday = move.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.merge(monday, 1, Integer::sum);
    }
    return weeks.entrySet().stream().map(e -> new Week(e.getKey(), e.getValue())).toList();
  }

  private Optional<Amount> today(StandardMeasure measure) {
    return switch (measure) {
      case REFERRALS -> amount(people.size());
      case STEP_DOWN_REFERRALS -> count(people, StandardCount::mayStepDown);
      case ASSESSMENTS_OUTSTANDING -> count(people, StandardCount::waitsForAssessment);
      case DURATION_OF_STAGE, DURATION_OF_STAGE_MEDIAN ->
          Optional.of(duration(measure, people, r -> today));
      case OVERSTAYERS -> count(people, this::isOver);
      case OVERSTAYED_BEDS -> count(people, r -> isInStepDown(r) && isOver(r));
      case OVERSTAY_UNKNOWN -> count(people, StandardCount::isUnknown);
      case OVERSTAY_BILL -> Optional.of(Amount.of(overstay(r -> today).pounds()));
      case OVERSTAY_NOT_PRICED -> amount(overstay(r -> today).unpricedNights());
      case IN_MATCHING -> amount(run.eligibility().rows().size());
      default -> isOfPlanAlone(measure) ? Optional.empty() : cannotBeSaid(measure);
    };
  }

  private static boolean isOfPlanAlone(StandardMeasure measure) {
    return switch (measure) {
      case MOVES, MOVES_PROVISIONAL, MOVES_UNDER_REVIEW, MOVES_PER_PERSON, PLACED_WITHIN_LIMIT ->
          true;
      default -> false;
    };
  }

  private Optional<Amount> proposed(StandardMeasure measure) {
    return switch (measure) {
      case ASSESSMENTS_OUTSTANDING -> count(staying, StandardCount::waitsForAssessment);
      case DISCHARGES -> count(moving, StandardCount::isInStepDown);
      case DISCHARGES_WITHIN_LIMIT -> count(moving, this::isWithinSixWeeks);
      case DURATION_OF_STAGE, DURATION_OF_STAGE_MEDIAN ->
          Optional.of(duration(measure, moving, this::exit));
      case OVERSTAYERS -> count(staying, this::isOver);
      case OVERSTAYED_BEDS -> count(staying, r -> isInStepDown(r) && isOver(r));
      case DISCHARGED_HOME -> count(staying, r -> goesHome(r, false));
      case DISCHARGED_INDEPENDENT -> count(staying, r -> goesHome(r, true));
      case DISCHARGED_SUPPORTED -> count(moving, r -> !isInterim(move(r)));
      case MOVED_TO_INTERIM -> count(moving, r -> isInterim(move(r)));
      case OVERSTAY_BILL -> Optional.of(Amount.of(overstay(this::exit).pounds()));
      case OVERSTAY_NOT_PRICED -> amount(overstay(this::exit).unpricedNights());
      case IN_MATCHING -> count(run.eligibility().rows(), r -> !moves.containsKey(r.id()));
      case MOVES -> amount(moving.size());
      case MOVES_PROVISIONAL -> count(moving, r -> move(r).provisional());
      case MOVES_UNDER_REVIEW -> count(moving, r -> move(r).review());
      case MOVES_PER_PERSON -> Optional.of(movesPerPerson());
      case PLACED_WITHIN_LIMIT -> Optional.of(withinLimit());
      default -> Optional.empty();
    };
  }

  private static Optional<Amount> cannotBeSaid(StandardMeasure measure) {
    return Optional.of(Amount.cannotBeSaid(measure.needs()));
  }

  private static Optional<Amount> amount(long number) {
    return Optional.of(Amount.of(BigDecimal.valueOf(number)));
  }

  private static Optional<Amount> count(List<Referral> of, Predicate<Referral> which) {
    return amount(of.stream().filter(which).count());
  }

  private Placement move(Referral referral) {
    return Optional.ofNullable(moves.get(referral.id())).orElseThrow();
  }

  /** The day a person leaves: that of the proposed move, or today. */
  private LocalDate exit(Referral referral) {
    return Optional.ofNullable(moves.get(referral.id())).map(Placement::start).orElse(today);
  }

  private OverstayTotal overstay(Function<Referral, LocalDate> exit) {
    return OverstayTotal.of(
        people.stream().flatMap(r -> OverstayRow.of(r, exit.apply(r)).stream()).toList());
  }

  private static boolean isInStepDown(Referral referral) {
    return referral.stay().setting() == Setting.STEP_DOWN;
  }

  private static boolean mayStepDown(Referral referral) {
    return referral.wishes().destinations().stream()
        .anyMatch(destination -> destination.isMetBy(PlaceKind.STEP_DOWN));
  }

  private static boolean waitsForAssessment(Referral referral) {
    return referral.progress().readiness().outstanding().stream()
        .anyMatch(cause -> cause.kind() == CauseKind.ASSESSMENT);
  }

  private boolean isOver(Referral referral) {
    return referral.stay().overstay(today).orElse(0) > 0;
  }

  private static boolean isUnknown(Referral referral) {
    return referral.stay().limit().isPresent() && referral.stay().since().isEmpty();
  }

  private boolean isWithinSixWeeks(Referral referral) {
    return isInStepDown(referral)
        && referral
            .stay()
            .since()
            .filter(since -> nights(since, exit(referral)) <= SIX_WEEKS)
            .isPresent();
  }

  private static int nights(LocalDate since, LocalDate until) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, until)));
  }

  private static Amount duration(
      StandardMeasure measure, List<Referral> of, Function<Referral, LocalDate> exit) {
    int[] nights =
        of.stream()
            .filter(StandardCount::isInStepDown)
            .filter(r -> r.stay().since().isPresent())
            .mapToInt(r -> nights(r.stay().since().orElseThrow(), exit.apply(r)))
            .toArray();
    if (nights.length == 0) {
      return Amount.cannotBeSaid(measure.needs());
    }
    return Amount.of(
        measure == StandardMeasure.DURATION_OF_STAGE
            ? Spreads.mean(nights)
            : Spreads.median(nights));
  }

  /** Whether someone who needs no vacancy has a day for moving home, to a new tenancy or not. */
  private static boolean goesHome(Referral referral, boolean newTenancy) {
    return !referral.needsVacancy()
        && referral.wishes().destinations().stream()
            .filter(Destination.OwnHome.class::isInstance)
            .map(Destination.OwnHome.class::cast)
            .filter(home -> home.discharge().isPresent())
            .limit(1)
            .anyMatch(home -> (home.state() == HomeState.NEW_TENANCY) == newTenancy);
  }

  private boolean isInterim(Placement move) {
    int column = run.eligibility().column(move.vacancy()).orElseThrow();
    return run.eligibility().columns().get(column).scheme().service().place().isInterim();
  }

  private Amount movesPerPerson() {
    if (moving.isEmpty()) {
      return Amount.cannotBeSaid(StandardMeasure.MOVES_PER_PERSON.needs());
    }
    long interim = moving.stream().filter(r -> isInterim(move(r))).count();
    return Amount.of(Spreads.part(moving.size() + interim, moving.size(), 2));
  }

  private Amount withinLimit() {
    List<Referral> known =
        moving.stream().filter(r -> r.stay().overstay(today).isPresent()).toList();
    if (known.isEmpty()) {
      return Amount.cannotBeSaid(StandardMeasure.PLACED_WITHIN_LIMIT.needs());
    }
    long within = known.stream().filter(r -> r.stay().overstay(exit(r)).orElse(0) == 0).count();
    return Amount.of(Spreads.part(100 * within, known.size(), 1));
  }
}
