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
    List<ReferralId> list = before.eligibility().rows().stream().map(Referral::id).toList();
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
    return placed == 0 ? counts(people) + "." : counts(people) + "; " + stay(placed, changed);
  }

  private static String stay(int placed, long changed) {
    long same = placed - changed;
    String stay = same == 1 ? "stays as it is" : "stay as they are";
    return "%d of %d placements %s.".formatted(same, placed, stay);
  }

  /** How many people gain, lose and so on. */
  static String counts(List<PersonChange> people) {
    List<String> parts = new ArrayList<>();
    count(parts, count(people, Turn.GAINS), "gains a place", "gain a place");
    count(parts, count(people, Turn.LOSES), "loses their place", "lose their places");
    count(parts, count(people, Turn.MOVES), "gets another place", "get another place");
    String terms = " on other terms";
    count(
        parts,
        count(people, Turn.OTHER_TERMS),
        "keeps their place" + terms,
        "keep their places" + terms);
    return GoalWords.list(parts);
  }

  /** Says of the first part alone that people are counted. */
  private static void count(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      String noun = number == 1 ? "person " : "people ";
      parts.add(number + " " + (parts.isEmpty() ? noun : "") + (number == 1 ? one : many));
    }
  }

  private static long count(List<PersonChange> people, Turn turn) {
    return people.stream().filter(person -> person.turn() == turn).count();
  }
}
