package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Pair;

/**
 * What could be done about a person's own case so that a place becomes possible: read off the facts
 * of the case. Whether any of it helps, the rules say.
 */
final class PersonSteps {
  private final Pair pair;
  private final Referral referral;
  private final ReferralId who;
  private final Predicate<Answer> enough;

  PersonSteps(Pair pair, Predicate<Answer> enough) {
    this.pair = pair;
    this.referral = pair.referral();
    this.who = referral.id();
    this.enough = enough;
  }

  List<Step> all() {
    return Stream.of(causes(), team(), wayOn(), support(), needs(), destination(), areas())
        .flatMap(List::stream)
        .toList();
  }

  /** What the move still waits for: settled, or by a date. */
  List<Step> causes() {
    List<Step> steps = new ArrayList<>();
    Optional<LocalDate> last = pair.place().vacancy().dates().fillBy();
    for (ReadinessCause cause : referral.progress().readiness().outstanding()) {
      steps.add(
          Step.of(
              Effort.SETTLE, new Fact.SettleCause(who, cause.kind()), CauseWords.settled(cause)));
      last.filter(day -> cause.expected().map(day::isBefore).orElse(true))
          .filter(day -> !day.isBefore(pair.today()))
          .map(day ->
              Step.of(
                  Effort.SETTLE,
                  new Fact.MoveCauseDate(who, cause.kind(), day),
                  CauseWords.settled(cause.kind(), day)))
          .ifPresent(steps::add);
    }
    return steps;
  }

  private List<Step> team() {
    AreaCode area = pair.place().site().borough();
    return referral.needs().team().stream()
        .filter(team -> !team.covers(pair.place().site()))
        .map(team ->
            Step.of(
                Effort.SETTLE,
                new PersonFact.AgreeTeam(
                    who, new TeamAgreement(Set.of(area), pair.today(), Optional.empty())),
                "the care team agrees to go on in " + area))
        .toList();
  }

  private List<Step> wayOn() {
    List<Change> changes = new ArrayList<>();
    Readiness readiness = referral.progress().readiness();
    if (pair.place().scheme().service().place().isInterim()) {
      if (readiness.leadWorker() != Known.YES) {
        changes.add(new PersonFact.NameLeadWorker(who));
      }
      if (readiness.exitPlan() != Known.YES) {
        changes.add(new PersonFact.MakeExitPlan(who));
      }
    }
    return changes.isEmpty()
        ? List.of()
        : List.of(
            new Step(
                Effort.SETTLE,
                changes,
                "a lead worker and a plan for leaving the interim bed are arranged"));
  }

  /** A level that is not agreed can be settled; one that is, only given up. */
  private List<Step> support() {
    SupportLevel given = pair.place().support();
    SupportNeed need = referral.needs().support();
    if (enough.test(need.metBy(given))) {
      return List.of();
    }
    Effort effort = need instanceof SupportNeed.Agreed ? Effort.RELAX : Effort.SETTLE;
    return List.of(
        Step.of(
            effort,
            new PersonFact.AgreeSupport(who, given),
            "it is agreed that " + Words.of(given) + " support is enough"));
  }

  private List<Step> needs() {
    Condition<Place> need = referral.needs().place();
    if (enough.test(need.ask(pair.place()))) {
      return List.of();
    }
    Pruning.Rest<Place> rest = new Pruning<>(pair.place(), enough).of(need);
    return List.of(
        Step.of(
            rest.settles() ? Effort.SETTLE : Effort.RELAX,
            new PersonFact.AgreeNeeds(who, rest.left()),
            "it is agreed that the place need not be " + String.join(" and ", rest.out())));
  }

  /**
   * A person who would go to a kind of place that is none of their destinations has changed one.
   */
  private List<Step> destination() {
    PlaceKind kind = pair.place().scheme().service().place();
    boolean named = referral.wishes().destinations().stream().anyMatch(to -> to.isMetBy(kind));
    Destination to = kind.isInterim() ? new Destination.Interim(kind) : new Destination.Supported();
    return named
        ? List.of()
        : List.of(
            Step.of(
                Effort.RELAX,
                new PersonFact.AddDestination(who, to),
                "the person would also go to " + Words.of(kind)));
  }

  /** Never for the sake of a match: an area opens again when whoever closed it says so. */
  private List<Step> areas() {
    return referral.risk().exclusions().stream()
        .filter(area -> pair.place().site().liesIn(area.area()))
        .map(area -> new PersonFact.LiftAreaExclusion(who, area.area()))
        .distinct()
        .map(change ->
            Step.of(
                Effort.UNPROTECT,
                change,
                "the area is found safe for the person again (never for the sake of a match)"))
        .toList();
  }
}
