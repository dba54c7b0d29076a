package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Reach.Step;
import org.placewell.matcher.ask.UrgentBed.Mover;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Destination.OwnHome;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** Looks for people whose move could free a bed by a day. */
final class HurriedBed {
  private final MatchRun run;
  private final Eligibility all;
  private final LocalDate by;
  private final Map<ReferralId, Placement> planned;
  private final Room room;

  HurriedBed(Questions questions, LocalDate by) {
    this.run = questions.run();
    this.all = run.eligibility();
    this.by = by;
    this.planned = run.plan().byReferral();
    this.room = new Room(run.graph());
    if (by.isBefore(run.dataset().on())) {
      throw new IllegalArgumentException(
          "The day must not be before the day of the run; name that day or a later one.");
    }
  }

  UrgentBed of(Setting setting) {
    List<Mover> movers =
        Stream.concat(all.rows().stream(), others())
            .filter(referral -> referral.stay().setting() == setting)
            .map(this::mover)
            .sorted(Comparator.comparing(mover -> mover.leaves().orElse(LocalDate.MAX)))
            .toList();
    return new UrgentBed(setting, by, summary(setting, movers), movers);
  }

  /** Those who take no part in the matching. */
  private Stream<Referral> others() {
    return run.dataset().referrals().stream().filter(referral -> all.row(referral.id()).isEmpty());
  }

  private Mover mover(Referral referral) {
    Optional<Placement> soonest =
        all.row(referral.id()).flatMap(row -> soonest(row)).map(Step::placement);
    Optional<LocalDate> leaves =
        Stream.concat(soonest.map(Placement::start).stream(), home(referral))
            .min(Comparator.naturalOrder());
    Optional<Placement> proposed = Optional.ofNullable(planned.get(referral.id()));
    List<Line> waitsFor = Explanation.of(run).waitsFor(referral);
    return new Mover(
        referral.id(),
        leaves,
        soonest,
        proposed,
        waitsFor,
        words(referral, leaves, soonest, proposed, waitsFor));
  }

  /** The earliest place; of several a settled one first. */
  private Optional<Step> soonest(int row) {
    return Reach.of(run.graph(), room, row).stream()
        .min(
            Comparator.comparing((Step step) -> step.placement().start())
                .thenComparing(Step::interim)
                .thenComparing(step -> step.placement().after().isPresent())
                .thenComparing(step -> step.placement().review()));
  }

  /** The day of a move home, once all it waits for is settled, as far as both are known. */
  private Stream<LocalDate> home(Referral referral) {
    Readiness readiness = referral.progress().readiness();
    LocalDate ready = latest(readiness.readyOn().orElse(run.dataset().on()), run.dataset().on());
    return readiness.isDated()
        ? referral.wishes().destinations().stream()
            .filter(OwnHome.class::isInstance)
            .map(OwnHome.class::cast)
            .flatMap(home -> home.discharge().stream())
            .map(day -> latest(day, ready))
        : Stream.of();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private String words(
      Referral referral,
      Optional<LocalDate> leaves,
      Optional<Placement> soonest,
      Optional<Placement> proposed,
      List<Line> waitsFor) {
    String when =
        leaves
            .map(day -> "could leave on " + day + where(day, soonest))
            .orElseGet(() -> "has no date on which to leave" + why(referral));
    String plan = proposed.map(move -> "; the plan proposes " + place(move)).orElse("");
    String waits =
        waitsFor.isEmpty()
            ? ""
            : waitsFor.stream()
                .map(line -> line.about() + " " + line.words())
                .reduce((one, next) -> one + "; " + next)
                .map(text -> ". Still to settle: " + text)
                .orElse("");
    return referral.id() + " " + when + plan + waits + ".";
  }

  private static String where(LocalDate day, Optional<Placement> soonest) {
    return soonest
        .filter(move -> move.start().equals(day))
        .map(move -> ", to " + move.vacancy() + depends(move))
        .orElse(", home");
  }

  private static String depends(Placement move) {
    String review = move.review() ? ", to be reviewed first" : "";
    return review + move.after().map(who -> ", once " + who + " has moved").orElse("");
  }

  private String why(Referral referral) {
    if (!referral.progress().readiness().isDated()) {
      return ", for what the move waits for has none";
    }
    if (all.row(referral.id()).isPresent()) {
      return ", for no vacancy with a known date fits";
    }
    return referral.needsVacancy() ? ", for an offer is in flight" : ", for none is agreed";
  }

  private static String place(Placement move) {
    return move.vacancy() + " from " + move.start();
  }

  private String summary(Setting setting, List<Mover> movers) {
    String where = Words.of(setting);
    if (movers.isEmpty()) {
      return "Nobody on the list is there now (" + where + ").";
    }
    long inTime =
        movers.stream()
            .filter(mover -> mover.leaves().map(day -> !day.isAfter(by)).orElse(false))
            .count();
    String people = movers.size() == 1 ? "1 person is" : movers.size() + " people are";
    return "%s there now (%s); %s could leave by %s."
        .formatted(people, where, inTime == 0 ? "none" : String.valueOf(inTime), by);
  }
}
