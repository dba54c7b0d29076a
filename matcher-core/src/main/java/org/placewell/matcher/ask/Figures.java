package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.placewell.matcher.ask.WhatIf.Figure;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** What a run comes to, in numbers that can stand beside those of another run. */
final class Figures {
  private final MatchRun run;
  private final List<Placement> placements;
  private final List<Figure> figures = new ArrayList<>();

  private Figures(MatchRun run) {
    this.run = run;
    this.placements = run.plan().placements();
  }

  static List<Figure> of(MatchRun run) {
    return new Figures(run).all();
  }

  private List<Figure> all() {
    add("people in the matching", run.eligibility().rows().size());
    add("vacancies", run.eligibility().columns().size());
    add("people placed", placements.size());
    add("of them provisional", count(Placement::provisional));
    add("of them to be reviewed", count(Placement::review));
    add("of them into interim beds", count(this::isInterim));
    add("of them after a move", count(placement -> placement.after().isPresent()));
    overstay();
    GoalWords.values(run.plan())
        .forEach(
            (goal, value) -> figures.add(new Figure(goal, value.points(), GoalWords.proof(value))));
    return figures;
  }

  private void add(String name, long value) {
    figures.add(new Figure(name, value, ""));
  }

  private long count(Predicate<Placement> which) {
    return placements.stream().filter(which).count();
  }

  private boolean isInterim(Placement placement) {
    return run.eligibility()
        .column(placement.vacancy())
        .map(column -> run.eligibility().columns().get(column))
        .map(place -> place.scheme().service().place().isInterim())
        .orElse(false);
  }

  /** Of those for whom no place is found: who has stayed too long already, and for how long. */
  private void overstay() {
    Map<ReferralId, Placement> placed = run.plan().byReferral();
    Set<ReferralId> helped = placed.keySet();
    List<Integer> nights =
        run.eligibility().rows().stream()
            .filter(referral -> !helped.contains(referral.id()))
            .map(this::nights)
            .filter(over -> over > 0)
            .toList();
    add("over their limit, no place", nights.size());
    add("their nights over it", nights.stream().mapToLong(Integer::longValue).sum());
  }

  private int nights(Referral referral) {
    return referral.stay().overstay(run.dataset().on()).orElse(0);
  }
}
