package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Pair;

/**
 * Single facts that could open a place to a person by a day, and that somebody could see to: what
 * the move waits for, arrangements, agreements, exemptions, casework, dates of places. What keeps a
 * person safe is never among them: no exclusion, no risk, no need is taken away.
 */
final class OpenerFacts {
  /** Of so many places it is tried whether an earlier date would open them. */
  private static final int MOST_PLACES = 5;

  private final MatchRun run;
  private final Referral referral;
  private final LocalDate by;

  OpenerFacts(MatchRun run, Referral referral, LocalDate by) {
    this.run = run;
    this.referral = referral;
    this.by = by;
  }

  /** A fact, and what it is in words, "if" left out. */
  record Wanted(Change change, String words) {}

  List<Wanted> all() {
    return Stream.concat(ofThePerson(), ofPlaces()).toList();
  }

  private Stream<Wanted> ofThePerson() {
    return Stream.of(causes(), arrangements(), interim(), agreements(), exemptions(), casework())
        .flatMap(facts -> facts);
  }

  /** What the move waits for, settled by the day. */
  private Stream<Wanted> causes() {
    return referral.progress().readiness().outstanding().stream()
        .filter(cause -> cause.expected().map(by::isBefore).orElse(true))
        .map(ReadinessCause::kind)
        .distinct()
        .map(kind ->
            new Wanted(
                new Fact.MoveCauseDate(referral.id(), kind, by), CauseWords.settled(kind, by)));
  }

  private Stream<Wanted> arrangements() {
    Readiness now = referral.progress().readiness();
    Stream<Wanted> worker =
        now.leadWorker() == Known.YES
            ? Stream.of()
            : Stream.of(
                new Wanted(
                    new PersonFact.NameLeadWorker(referral.id()),
                    referral.id() + " has a lead worker"));
    Stream<Wanted> plan =
        now.exitPlan() == Known.YES
            ? Stream.of()
            : Stream.of(
                new Wanted(
                    new PersonFact.MakeExitPlan(referral.id()),
                    "there is a plan for leaving an interim bed"));
    return Stream.concat(worker, plan);
  }

  /** Kinds of interim bed on offer to which the person has not agreed. */
  private Stream<Wanted> interim() {
    Set<PlaceKind> kinds = new TreeSet<>();
    run.eligibility().columns().stream()
        .map(place -> place.scheme().service().place())
        .filter(PlaceKind::isInterim)
        .filter(kind ->
            referral.wishes().destinations().stream().noneMatch(there -> there.isMetBy(kind)))
        .forEach(kinds::add);
    return kinds.stream()
        .map(kind ->
            new Wanted(
                new PersonFact.AddDestination(referral.id(), new Destination.Interim(kind)),
                "%s would go to a %s for the time being".formatted(referral.id(), Words.of(kind))));
  }

  private Stream<Wanted> agreements() {
    Stream<Wanted> team =
        referral.needs().team().stream()
            .map(one ->
                new Wanted(
                    new PersonFact.AgreeTeam(
                        referral.id(),
                        new TeamAgreement(Set.of(), run.dataset().on(), Optional.empty())),
                    "the care team agrees to go on wherever the place is"));
    boolean agreed =
        referral.needs().support() instanceof SupportNeed.Agreed
            || referral.needs().support() instanceof SupportNeed.SaidInNeeds;
    Stream<Wanted> support =
        agreed
            ? Stream.of()
            : Stream.of(SupportLevel.values())
                .map(level ->
                    new Wanted(
                        new PersonFact.AgreeSupport(referral.id(), level),
                        "the support level is agreed as " + Words.of(level)));
    return Stream.concat(team, support);
  }

  private Stream<Wanted> exemptions() {
    Set<Exemption> grounds = new TreeSet<>();
    run.dataset().stock().schemes().stream()
        .flatMap(scheme -> scheme.connection().stream())
        .forEach(rule -> grounds.addAll(rule.exemptions().keySet()));
    grounds.removeAll(referral.links().exemptions());
    return grounds.stream()
        .map(ground ->
            new Wanted(
                new PersonFact.Exempt(referral.id(), ground),
                "%s is shown to be exempt: %s".formatted(referral.id(), Words.of(ground))));
  }

  /** Holds, refusals and rejections that are about this person. */
  private Stream<Wanted> casework() {
    Stream<Wanted> holds =
        run.dataset().casework().holds().stream()
            .filter(hold -> hold.referral().equals(Optional.of(referral.id())))
            .map(hold ->
                new Wanted(
                    new Fact.LiftHolds(hold.referral(), hold.vacancy()), "the hold is lifted"));
    Stream<Wanted> refusals =
        run.dataset().casework().refusals().stream()
            .filter(refusal -> refusal.referral().equals(referral.id()))
            .map(refusal ->
                new Wanted(
                    new Fact.LiftRefusals(referral.id(), refusal.scheme()),
                    "%s takes back the refusal of %s".formatted(referral.id(), refusal.scheme())));
    Stream<Wanted> rejections =
        run.dataset().casework().rejections().stream()
            .filter(rejection -> rejection.referral().equals(referral.id()))
            .map(rejection ->
                new Wanted(
                    new Fact.LiftRejections(referral.id(), rejection.scheme()),
                    "%s takes back the rejection".formatted(rejection.scheme())));
    return Stream.of(holds, refusals, rejections).flatMap(facts -> facts).distinct();
  }

  /**
   * Places that fit but are ready too late, or at an unknown date: the few that are ready first.
   */
  private Stream<Wanted> ofPlaces() {
    Eligibility all = run.eligibility();
    int row = all.row(referral.id()).orElseThrow();
    return all.columns().stream()
        .filter(place -> isLate(all, row, place))
        .limit(MOST_PLACES)
        .map(place -> place.vacancy().id())
        .map(id ->
            new Wanted(
                new Fact.MoveVacancyDate(id, VacancyDate.READY, by),
                "%s is ready by %s".formatted(id, by)));
  }

  private boolean isLate(Eligibility all, int row, Place place) {
    int column = all.column(place.vacancy().id()).orElseThrow();
    Pair pair = all.pair(row, column);
    return all.ownColumn(row).map(own -> own != column).orElse(true)
        && pair.timing().placeReady().map(by::isBefore).orElse(true)
        && !pair.timing().personReady().isAfter(by)
        && run.graph().pair(row, column) >= 0;
  }
}
