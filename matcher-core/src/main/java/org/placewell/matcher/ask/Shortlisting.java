package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.ask.NextNames.Proposal;
import org.placewell.matcher.ask.Shortlist.Candidate;
import org.placewell.matcher.ask.Shortlist.Standing;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.solve.Cost;
import org.placewell.matcher.solve.Costs;

/** Puts facts and words around what placements cost. */
final class Shortlisting {
  private final MatchRun run;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final Costs costs;
  private final Map<ReferralId, Placement> placed;
  private final int[] goals;
  private final List<String> names;
  private final ShortlistWords words;
  private final Explanation explanation;

  Shortlisting(MatchRun run, Costs costs) {
    this.run = run;
    this.all = run.eligibility();
    this.graph = run.graph();
    this.costs = costs;
    this.placed = run.plan().byReferral();
    List<Goal> scored = run.policy().scored();
    this.goals =
        IntStream.range(0, scored.size())
            .filter(goal -> scored.get(goal).measure().isEmpty())
            .toArray();
    this.names = IntStream.of(goals).mapToObj(goal -> scored.get(goal).name()).toList();
    this.words = new ShortlistWords(run, names);
    this.explanation = Explanation.of(run);
  }

  Shortlist of(VacancyId vacancy, int most, boolean exact) {
    List<Cost> found = costs.of(vacancy);
    List<ReferralId> here =
        run.plan().placements().stream()
            .filter(placement -> placement.vacancy().equals(vacancy))
            .map(Placement::referral)
            .toList();
    return list(words.headline(vacancy, possible(found), here), found, most, exact);
  }

  Shortlist of(ReferralId referral, int most, boolean exact) {
    Referral person =
        run.dataset().referrals().stream()
            .filter(one -> one.id().equals(referral))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException("There is no referral with this id; correct the id."));
    if (all.row(referral).isEmpty()) {
      return new Shortlist(ShortlistWords.outside(person), names, 0, List.of(), List.of());
    }
    List<Cost> found = costs.of(referral);
    Optional<VacancyId> proposed = proposed(referral);
    return list(words.headline(referral, possible(found), proposed), found, most, exact);
  }

  NextNames next(int most) {
    List<Proposal> proposals = new ArrayList<>();
    List<Cost> told = new ArrayList<>();
    for (Placement placement : run.plan().placements()) {
      List<Cost> next =
          costs.of(placement.vacancy()).stream()
              .filter(cost -> !isHere(cost) && cost.kind() != Cost.Kind.NEVER)
              .limit(most)
              .toList();
      told.addAll(next);
      List<Candidate> candidates = next.stream().map(this::candidate).toList();
      proposals.add(new Proposal(placement, candidates, ShortlistWords.next(candidates)));
    }
    return new NextNames(names, proposals, notes(told, false));
  }

  private boolean isHere(Cost cost) {
    return proposed(cost.referral()).equals(Optional.of(cost.vacancy()));
  }

  private static int possible(List<Cost> found) {
    return (int) found.stream().filter(cost -> cost.kind() != Cost.Kind.NEVER).count();
  }

  private Shortlist list(String headline, List<Cost> found, int most, boolean exact) {
    List<Cost> shown = found.stream().limit(most).toList();
    boolean more = found.size() > shown.size() && shown.stream().anyMatch(cost -> !cost.isExact());
    if (exact) {
      shown = shown.stream().map(costs::exactly).sorted(Costs.CHEAPEST_FIRST).toList();
    }
    return new Shortlist(
        headline,
        names,
        possible(found),
        shown.stream().map(this::candidate).toList(),
        notes(shown, more));
  }

  private Candidate candidate(Cost cost) {
    int row = all.row(cost.referral()).orElseThrow();
    int column = all.column(cost.vacancy()).orElseThrow();
    int pair = graph.pair(row, column);
    Pair asked = all.pair(row, column);
    List<Line> then = words.then(cost);
    return new Candidate(
        cost.referral(),
        cost.vacancy(),
        standing(cost),
        proposed(cost.referral()),
        IntStream.of(goals).mapToObj(goal -> graph.points(goal, pair)).toList(),
        explanation.toCheck(all.rows().get(row), asked),
        cost,
        then,
        words.cost(cost, isHere(cost), then));
  }

  private boolean isOfHeldBed(Cost cost) {
    return all.row(cost.referral()).flatMap(all::ownColumn).isPresent()
        || all.column(cost.vacancy()).flatMap(all::holder).isPresent();
  }

  private Optional<VacancyId> proposed(ReferralId referral) {
    return Optional.ofNullable(placed.get(referral)).map(Placement::vacancy);
  }

  private Standing standing(Cost cost) {
    Optional<VacancyId> proposed = proposed(cost.referral());
    if (proposed.isEmpty()) {
      return Standing.NOWHERE;
    }
    return proposed.get().equals(cost.vacancy()) ? Standing.HERE : Standing.ELSEWHERE;
  }

  private List<String> notes(List<Cost> told, boolean more) {
    Set<String> notes = new LinkedHashSet<>();
    if (!costs.isOfPlan()) {
      notes.add(ShortlistWords.OTHER_PLAN);
    }
    if (!costs.isProven()) {
      notes.add(ShortlistWords.NOT_PROVEN);
    }
    run.policy().scored().stream()
        .filter(goal -> goal.measure().isPresent())
        .forEach(goal -> notes.add(ShortlistWords.measured(goal.name())));
    if (told.stream().anyMatch(cost -> !cost.isExact() && cost.kind() != Cost.Kind.NEVER)) {
      notes.add(ShortlistWords.BETWEEN);
    }
    if (told.stream().anyMatch(this::isOfHeldBed)) {
      notes.add(ShortlistWords.DATES);
    }
    if (more) {
      notes.add(ShortlistWords.MORE);
    }
    return List.copyOf(notes);
  }
}
