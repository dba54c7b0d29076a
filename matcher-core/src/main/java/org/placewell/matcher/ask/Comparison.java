package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewell.matcher.ask.PlanDiff.GoalChange;
import org.placewell.matcher.ask.PlanDiff.Only;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.MatchRun;

/** Compares two runs. */
final class Comparison {
  private Comparison() {}

  static PlanDiff of(MatchRun before, MatchRun after) {
    Turns turns = new Turns(before.plan(), after);
    List<ReferralId> list =
        before.eligibility().rows().stream().map(Referral::id).toList();
    List<PersonChange> people = turns.people(list);
    List<GoalChange> goals = GoalWords.changes(before.plan(), after.plan());
    return new PlanDiff(
        summary(people, goals, turns.before()),
        goals,
        people,
        only(before.dataset(), after.dataset()),
        only(after.dataset(), before.dataset()));
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

  private static String summary(List<PersonChange> people, List<GoalChange> goals, int placed) {
    if (people.isEmpty()) {
      boolean same = goals.stream().allMatch(goal -> goal.difference().orElse(1) == 0);
      return same ? "Nothing changes." : "Everybody has what they had before.";
    }
    long changed = people.stream().filter(person -> person.before().isPresent()).count();
    return "%s; %d of %d placements stay as they are."
        .formatted(counts(people), placed - changed, placed);
  }

  /** How many people gain, lose and so on. */
  static String counts(List<PersonChange> people) {
    List<String> parts = new ArrayList<>();
    long gain = count(people, Turn.GAINS);
    GoalWords.count(parts, gain, "person gains a place", "people gain a place");
    String who = gain == 0 ? "person " : "";
    String whoMany = gain == 0 ? "people " : "";
    String one = gain == 0 ? "a place" : "one";
    long lose = count(people, Turn.LOSES);
    GoalWords.count(parts, lose, who + "loses " + one, whoMany + "lose " + one);
    GoalWords.count(
        parts, count(people, Turn.MOVES), "gets another place", "get another place");
    GoalWords.count(
        parts,
        count(people, Turn.OTHER_TERMS),
        "keeps a place on other terms",
        "keep a place on other terms");
    return GoalWords.list(parts);
  }

  private static long count(List<PersonChange> people, Turn turn) {
    return people.stream().filter(person -> person.turn() == turn).count();
  }
}
