package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;

/** Everyone whose placement in a run is another one than in an earlier plan. */
final class Turns {
  private final Plan before;
  private final MatchRun after;
  private final Map<ReferralId, Placement> old;
  private final Map<ReferralId, Placement> now;
  private final TurnWords words;

  Turns(Plan before, MatchRun after) {
    this.before = before;
    this.after = after;
    this.old = before.byReferral();
    this.now = after.plan().byReferral();
    this.words = new TurnWords(after, old, now);
    before.placements().stream()
        .filter(placement -> !hasStill(placement))
        .forEach(placement -> words.left(placement.referral(), placement.vacancy()));
  }

  private boolean hasStill(Placement placement) {
    return Optional.ofNullable(now.get(placement.referral()))
        .map(is -> is.vacancy().equals(placement.vacancy()))
        .orElse(false);
  }

  /** How many have a place before. */
  int before() {
    return old.size();
  }

  /** In this order, then in that of the plan before, then by the waiting list. */
  List<PersonChange> people(List<ReferralId> first) {
    Map<ReferralId, Turn> turns = turns(first);
    return people(turns, reasons(turns));
  }

  /** The same without reasons: for a plan that is as it is because something was asked for. */
  List<PersonChange> brief(List<ReferralId> first) {
    return people(turns(first), Map.of());
  }

  private Map<ReferralId, Turn> turns(List<ReferralId> first) {
    Map<ReferralId, Turn> turns = new LinkedHashMap<>();
    inOrder(first).forEach(id -> turn(id).ifPresent(turn -> turns.put(id, turn)));
    return turns;
  }

  private List<PersonChange> people(Map<ReferralId, Turn> turns, Map<ReferralId, List<Line>> why) {
    List<PersonChange> people = new ArrayList<>();
    turns.forEach((id, turn) -> people.add(change(id, turn, why.getOrDefault(id, List.of()))));
    return people;
  }

  private Set<ReferralId> inOrder(List<ReferralId> first) {
    Set<ReferralId> order = new LinkedHashSet<>(first);
    before.placements().forEach(placement -> order.add(placement.referral()));
    after.eligibility().rows().forEach(referral -> order.add(referral.id()));
    return order;
  }

  /** Why places are lost or left. */
  private Map<ReferralId, List<Line>> reasons(Map<ReferralId, Turn> turns) {
    List<Placement> left =
        turns.entrySet().stream()
            .filter(entry -> entry.getValue() == Turn.LOSES || entry.getValue() == Turn.MOVES)
            .flatMap(entry -> Stream.ofNullable(old.get(entry.getKey())))
            .toList();
    Map<ReferralId, List<Line>> why = new LinkedHashMap<>();
    if (!left.isEmpty()) {
      List<List<Line>> reasons = Explanation.of(after).against(left);
      for (int i = 0; i < left.size(); i++) {
        why.put(left.get(i).referral(), reasons.get(i));
      }
    }
    return why;
  }

  private Optional<Turn> turn(ReferralId id) {
    Placement was = old.get(id);
    Placement is = now.get(id);
    if (was == null || is == null) {
      return was == null
          ? Optional.ofNullable(is).map(gained -> Turn.GAINS)
          : Optional.of(Turn.LOSES);
    }
    if (!was.vacancy().equals(is.vacancy())) {
      return Optional.of(Turn.MOVES);
    }
    return was.equals(is) ? Optional.empty() : Optional.of(Turn.OTHER_TERMS);
  }

  private PersonChange change(ReferralId id, Turn turn, List<Line> why) {
    Optional<Placement> was = Optional.ofNullable(old.get(id));
    Optional<Placement> is = Optional.ofNullable(now.get(id));
    List<Line> lines = turn == Turn.MOVES ? TurnWords.ofMove(why) : why;
    return new PersonChange(id, turn, was, is, lines, words.of(id, turn, lines));
  }
}
