package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.RuledOut;

/**
 * A run in numbers. For coordinators: confidential rules are counted like others.
 *
 * @param people how many people have each outcome
 * @param vacancies how many vacancies there are
 * @param nothingFits of those with no place, how many no vacancy fits
 * @param reasons what each hard rule rules out for those with no place, in the order of the policy
 */
public record Summary(
    Map<Outcome, Integer> people, int vacancies, int nothingFits, List<Reason> reasons) {
  public Summary {
    people = Collections.unmodifiableMap(new TreeMap<>(people));
    reasons = List.copyOf(reasons);
  }

  /**
   * What one rule rules out for all those with no place.
   *
   * @param pairs of a person and a vacancy that the rule rules out, with or without others
   * @param alone those of them that no other rule rules out
   * @param people for how many people it rules out a vacancy
   */
  public record Reason(String rule, long pairs, long alone, int people) {}

  static Summary of(MatchRun run) {
    Counter counter = new Counter(run);
    Map<Outcome, Integer> people = new EnumMap<>(Outcome.class);
    for (Referral referral : run.dataset().referrals()) {
      Outcome outcome = counter.outcome(referral);
      people.merge(outcome, 1, Integer::sum);
      if (outcome == Outcome.UNPLACED) {
        counter.count(run.eligibility().row(referral.id()).orElseThrow());
      }
    }
    return new Summary(people, run.graph().columns(), counter.nothingFits, counter.reasons());
  }

  /** How many people have an outcome. */
  public int people(Outcome outcome) {
    return people.entrySet().stream()
        .filter(entry -> entry.getKey() == outcome)
        .mapToInt(Entry::getValue)
        .sum();
  }

  @Override
  public String toString() {
    return "summary of " + people.values().stream().mapToInt(n -> n).sum() + " people";
  }

  /** Adds up the reasons of one person after another. */
  private static final class Counter {
    private final MatchRun run;
    private final Map<ReferralId, Placement> placed;
    private final RuledOut ruledOut;
    private final long[] pairs;
    private final long[] alone;
    private final int[] people;
    private int nothingFits;

    Counter(MatchRun run) {
      this.run = run;
      this.placed = run.plan().byReferral();
      this.ruledOut = RuledOut.of(run.eligibility());
      this.pairs = new long[ruledOut.rules().size()];
      this.alone = new long[pairs.length];
      this.people = new int[pairs.length];
    }

    Outcome outcome(Referral referral) {
      if (run.eligibility().row(referral.id()).isEmpty()) {
        return referral.needsVacancy() ? Outcome.OFFER_IN_FLIGHT : Outcome.NO_VACANCY_NEEDED;
      }
      return placed.containsKey(referral.id()) ? Outcome.PLACED : Outcome.UNPLACED;
    }

    void count(int row) {
      CandidateGraph graph = run.graph();
      int own = graph.ownBedPair(row) >= 0 ? 1 : 0;
      nothingFits += graph.rowEnd(row) - graph.rowStart(row) == own ? 1 : 0;
      RuledOut.Row reasons = ruledOut.of(row);
      for (int rule = 0; rule < pairs.length; rule++) {
        pairs[rule] += reasons.count(rule);
        alone[rule] += reasons.countAlone(rule);
        people[rule] += reasons.count(rule) > 0 ? 1 : 0;
      }
    }

    List<Reason> reasons() {
      List<Reason> reasons = new ArrayList<>();
      for (int rule = 0; rule < pairs.length; rule++) {
        String name = ruledOut.rules().get(rule).name();
        reasons.add(new Reason(name, pairs[rule], alone[rule], people[rule]));
      }
      return reasons.stream().filter(reason -> reason.pairs() > 0).toList();
    }
  }
}
