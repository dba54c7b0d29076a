package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.ask.PlanDiff.GoalChange;
import org.placewell.matcher.ask.PlanDiff.Only;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** Compares two runs. */
final class Comparison {
  private final MatchRun before;
  private final MatchRun after;
  private final Map<ReferralId, Placement> old;
  private final Map<ReferralId, Placement> now;
  private final TurnWords words;

  Comparison(MatchRun before, MatchRun after) {
    this.before = before;
    this.after = after;
    this.old = before.plan().byReferral();
    this.now = after.plan().byReferral();
    this.words = new TurnWords(after, old, now);
    before.plan().placements().stream()
        .filter(placement -> !hasStill(placement))
        .forEach(placement -> words.left(placement.referral(), placement.vacancy()));
  }

  private boolean hasStill(Placement placement) {
    return Optional.ofNullable(now.get(placement.referral()))
        .map(is -> is.vacancy().equals(placement.vacancy()))
        .orElse(false);
  }

  PlanDiff difference() {
    Dataset one = before.dataset();
    Dataset other = after.dataset();
    List<PersonChange> people = people();
    List<GoalChange> goals = GoalWords.changes(before.plan(), after.plan());
    return new PlanDiff(summary(people, goals), goals, people, only(one, other), only(other, one));
  }

  private static Only only(Dataset here, Dataset there) {
    return new Only(
        missing(here.referrals(), there.referrals(), Referral::id),
        missing(here.stock().vacancies(), there.stock().vacancies(), Vacancy::id));
  }

  private static <T, I> List<I> missing(List<T> here, List<T> there, Function<T, I> id) {
    Set<I> known = there.stream().map(id).collect(Collectors.toSet());
    return here.stream().map(id).filter(one -> !known.contains(one)).toList();
  }

  private List<PersonChange> people() {
    Map<ReferralId, Turn> turns = new LinkedHashMap<>();
    inOrder().forEach(id -> turn(id).ifPresent(turn -> turns.put(id, turn)));
    List<Placement> left =
        turns.entrySet().stream()
            .filter(entry -> entry.getValue() == Turn.LOSES || entry.getValue() == Turn.MOVES)
            .flatMap(entry -> Stream.ofNullable(old.get(entry.getKey())))
            .toList();
    Map<ReferralId, List<Line>> why = new LinkedHashMap<>();
    List<List<Line>> reasons = left.isEmpty() ? List.of() : Explanation.of(after).against(left);
    for (int i = 0; i < left.size(); i++) {
      why.put(left.get(i).referral(), reasons.get(i));
    }
    List<PersonChange> people = new ArrayList<>();
    turns.forEach((id, turn) -> people.add(change(id, turn, why.getOrDefault(id, List.of()))));
    return people;
  }

  /** People by the waiting list before, then those it did not have. */
  private Set<ReferralId> inOrder() {
    Set<ReferralId> order = new LinkedHashSet<>();
    Stream.of(before, after)
        .flatMap(run -> run.eligibility().rows().stream())
        .forEach(referral -> order.add(referral.id()));
    return order;
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

  private String summary(List<PersonChange> people, List<GoalChange> goals) {
    List<String> parts = new ArrayList<>();
    GoalWords.count(
        parts, count(people, Turn.GAINS), "person gains a place", "people gain a place");
    GoalWords.count(parts, count(people, Turn.LOSES), "loses one", "lose one");
    GoalWords.count(parts, count(people, Turn.MOVES), "gets another place", "get another place");
    GoalWords.count(
        parts,
        count(people, Turn.OTHER_TERMS),
        "keeps a place on other terms",
        "keep a place on other terms");
    boolean same = goals.stream().allMatch(goal -> goal.difference().orElse(1) == 0);
    if (parts.isEmpty()) {
      return same ? "Nothing changes." : "Everybody has what they had before.";
    }
    long kept = old.size() - people.stream().filter(one -> one.before().isPresent()).count();
    return GoalWords.list(parts)
        + "; "
        + kept
        + " of "
        + old.size()
        + " placements stay as they are.";
  }

  private static long count(List<PersonChange> people, Turn turn) {
    return people.stream().filter(person -> person.turn() == turn).count();
  }
}
