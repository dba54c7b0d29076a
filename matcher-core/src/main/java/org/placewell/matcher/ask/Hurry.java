package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Favour.Outcome;
import org.placewell.matcher.ask.Favour.Wish;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.Reach.Step;
import org.placewell.matcher.ask.Urgent.Cost;
import org.placewell.matcher.ask.Urgent.Opener;
import org.placewell.matcher.ask.Urgent.Option;
import org.placewell.matcher.ask.Urgent.Way;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** Looks for places one person could safely have by a day. */
final class Hurry {
  private static final String FREE = "free";

  private final Questions questions;
  private final MatchRun run;
  private final CandidateGraph graph;
  private final Eligibility all;
  private final LocalDate by;

  Hurry(Questions questions, LocalDate by) {
    this.questions = questions;
    this.run = questions.run();
    this.graph = run.graph();
    this.all = run.eligibility();
    this.by = by;
    if (by.isBefore(run.dataset().on())) {
      throw new IllegalArgumentException(
          "The day must not be before the day of the run; name that day or a later one.");
    }
  }

  Urgent person(ReferralId id, int most) {
    Referral referral =
        run.dataset().referrals().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException("There is no referral with this id; correct the id."));
    Optional<Integer> row = all.row(id);
    if (row.isEmpty()) {
      return new Urgent(id, by, outside(referral), List.of(), List.of());
    }
    List<Found> found = found(row.get());
    List<Option> options = new ArrayList<>();
    int broken = 0;
    for (Found one : found) {
      Optional<Outcome> outcome =
          options.size() < most ? Optional.of(outcome(one.step().placement())) : Optional.empty();
      if (outcome.isPresent() && outcome.get().kept() == 0 && outcome.get().exact()) {
        broken++;
      } else {
        options.add(option(referral, row.get(), one, outcome.filter(had -> had.kept() > 0)));
      }
    }
    List<Opener> openers =
        options.isEmpty() ? new Openers(questions, referral, by, most).found() : List.of();
    return new Urgent(id, by, summary(id, options, broken, openers), options, openers);
  }

  private static String outside(Referral referral) {
    return referral.needsVacancy()
        ? referral.id() + " has an offer in flight; no other place is looked for meanwhile."
        : referral.id() + " needs no vacancy; see what the move waits for.";
  }

  /** A place and how it would be had. */
  private record Found(Step step, Way way) {}

  private List<Found> found(int row) {
    List<Step> steps =
        Reach.of(graph, new Room(graph), row).stream()
            .filter(step -> !step.placement().start().isAfter(by))
            .toList();
    List<Placement> places = steps.stream().map(Step::placement).toList();
    List<List<Line>> rivals = Explanation.of(run).against(places);
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new Found(steps.get(i), way(steps.get(i).placement(), rivals.get(i))))
        .sorted(
            Comparator.comparing((Found one) -> one.step().interim())
                .thenComparing(one -> one.way() == Way.CHAIN)
                .thenComparing(one -> one.step().placement().review())
                .thenComparing(Found::way)
                .thenComparing(one -> one.step().placement().start()))
        .toList();
  }

  private Way way(Placement place, List<Line> rivals) {
    boolean proposed =
        run.plan()
            .of(place.referral())
            .map(move -> move.vacancy().equals(place.vacancy()))
            .orElse(false);
    if (place.after().isPresent()) {
      return Way.CHAIN;
    }
    boolean free = rivals.stream().allMatch(line -> line.code().equals(FREE));
    return proposed ? Way.PROPOSED : free ? Way.FREE : Way.TAKEN;
  }

  /** The best plan in which the person has the place; it keeps nothing if limits forbid that. */
  private Outcome outcome(Placement placement) {
    List<Wish> wish = List.of(Wish.of(placement));
    return new Favour(questions, wish, "gives one person a certain place").best();
  }

  private Option option(Referral referral, int row, Found found, Optional<Outcome> outcome) {
    Placement placement = found.step().placement();
    List<Line> checks = checks(referral, row, placement);
    Optional<Cost> cost = outcome.map(one -> cost(row, found.step(), one));
    return new Option(
        placement,
        found.way(),
        found.step().interim(),
        checks,
        cost,
        UrgentWords.option(
            found.way(), placement, now(placement), found.step().interim(), checks, cost));
  }

  /** Who is proposed for the place of a placement. */
  private List<ReferralId> now(Placement place) {
    return run.plan().placements().stream()
        .filter(move -> move.vacancy().equals(place.vacancy()))
        .map(Placement::referral)
        .toList();
  }

  /** What a rule wants reviewed is about the place; what is outstanding about the person. */
  private List<Line> checks(Referral referral, int row, Placement placement) {
    int column = all.column(placement.vacancy()).orElseThrow();
    String vacancy = placement.vacancy().value();
    Stream<Line> reviews =
        all.findings(all.pair(row, column)).stream()
            .filter(asked -> asked.finding().answer() == Answer.NEEDS_REVIEW)
            .map(asked ->
                Line.of(vacancy, asked.rule().name(), asked.finding().words(asked.rule())));
    return Stream.concat(reviews, Explanation.of(run).outstanding(referral).stream()).toList();
  }

  private Cost cost(int row, Step step, Outcome outcome) {
    List<PersonChange> others =
        new Turns(run.plan(), outcome.run())
            .brief(all.rows().stream().map(Referral::id).toList()).stream()
                .filter(person -> !person.referral().equals(step.placement().referral()))
                .toList();
    return new Cost(
        outcome.exact(),
        KeepingWords.prices(outcome.run(), run),
        others,
        passedOver(row, graph.column(step.pair()), outcome.run()));
  }

  private List<ReferralId> passedOver(int row, int column, MatchRun then) {
    var placed = then.plan().byReferral();
    return IntStream.range(0, row)
        .filter(earlier -> graph.pair(earlier, column) >= 0)
        .filter(earlier -> graph.pair(earlier, column) != graph.ownBedPair(earlier))
        .mapToObj(earlier -> all.rows().get(earlier).id())
        .filter(id -> !placed.containsKey(id))
        .toList();
  }

  private String summary(ReferralId id, List<Option> options, int broken, List<Opener> openers) {
    String more =
        broken == 0
            ? ""
            : " %d more would fit alone, but not with who lives there or is agreed."
                .formatted(broken);
    if (!options.isEmpty()) {
      String count = options.size() == 1 ? "1 safe place" : options.size() + " safe places";
      return "%s for %s by %s.%s".formatted(count, id, by, more);
    }
    String none = "No safe place for %s by %s.%s".formatted(id, by, more);
    return openers.isEmpty()
        ? none + " No single fact that was tried would open one."
        : none
            + (openers.size() == 1 ? " One fact would open one:" : " Any of these would open one:");
  }
}
