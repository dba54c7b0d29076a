package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.ask.Favour.Outcome;
import org.placewell.matcher.ask.Favour.Wish;
import org.placewell.matcher.ask.LeastChange.Impossible;
import org.placewell.matcher.ask.LeastChange.Point;
import org.placewell.matcher.ask.LeastChange.Price;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;

/** Says what plans keep of what people were told, and what that costs. */
final class KeepingWords {
  private static final int MOST_NAMED = 8;

  private final MatchRun run;
  private final Plan told;
  private final Set<Wish> possible;
  private final int all;

  KeepingWords(MatchRun run, Plan told, List<Wish> possible) {
    this.run = run;
    this.told = told;
    this.possible = new HashSet<>(possible);
    this.all = told.byReferral().size();
  }

  LeastChange answer(List<Outcome> curve) {
    Outcome best = curve.getLast();
    List<Point> points = curve.stream().map(outcome -> point(outcome, best)).toList();
    return new LeastChange(summary(points), all, impossible(), points);
  }

  private String summary(List<Point> points) {
    if (all == 0) {
      return "Nobody was told of a place.";
    }
    String possibly =
        possible.size() == all ? "all still possible" : possible.size() + " still possible";
    Point most = points.getFirst();
    Point best = points.getLast();
    String start = "%d told of a place, %s. ".formatted(all, possibly);
    if (points.size() == 1) {
      return start + most.kept() + " can be kept, and that costs nothing.";
    }
    return start
        + "%d can be kept, at a price: %s. %d can be kept at no price."
            .formatted(most.kept(), prices(most.prices()), best.kept());
  }

  private List<Impossible> impossible() {
    List<Placement> gone =
        told.placements().stream()
            .filter(placement -> !possible.contains(Wish.of(placement)))
            .toList();
    List<List<Line>> reasons = Explanation.of(run).against(gone);
    List<Impossible> impossible = new ArrayList<>();
    for (int i = 0; i < gone.size(); i++) {
      impossible.add(impossible(gone.get(i), reasons.get(i)));
    }
    return impossible;
  }

  private static Impossible impossible(Placement was, List<Line> why) {
    String words =
        "%s was told of %s%s.".formatted(was.referral(), was.vacancy(), TurnWords.reasons(why));
    return new Impossible(was.referral(), was.vacancy(), why, words);
  }

  private Point point(Outcome outcome, Outcome best) {
    List<PersonChange> people = new Turns(told, outcome.run()).people(List.of());
    List<Price> prices = prices(outcome.run(), best.run());
    Plan plan = outcome.run().plan();
    return new Point(
        outcome.kept(), outcome.exact(), prices, people, plan, words(outcome, prices, people));
  }

  /** What each goal comes to beside another run. */
  static List<Price> prices(MatchRun run, MatchRun beside) {
    List<Price> prices = new ArrayList<>();
    for (int goal = 0; goal < run.plan().score().values().size(); goal++) {
      Score.Value value = run.plan().score().values().get(goal);
      long other = beside.plan().score().values().get(goal).points();
      prices.add(
          new Price(value.goal(), value.points(), Math.subtractExact(value.points(), other)));
    }
    return prices;
  }

  private String words(Outcome outcome, List<Price> prices, List<PersonChange> people) {
    String kept = "Keep %d of %d as told: %s.".formatted(outcome.kept(), all, prices(prices));
    List<String> who =
        people.stream()
            .filter(person -> person.turn() == Turn.LOSES || person.turn() == Turn.MOVES)
            .map(person -> person.referral().value())
            .toList();
    String proof = outcome.exact() ? "" : " Whether a better plan keeps as many is not proven.";
    return kept + (who.isEmpty() ? "" : " It changes for " + named(who) + ".") + proof;
  }

  /** Goals that lose, then those that gain, or that none loses. */
  static String prices(List<Price> prices) {
    String less = GoalWords.list(prices(prices, -1, "less"));
    String more = GoalWords.list(prices(prices, 1, "more"));
    if (less.isEmpty()) {
      return more.isEmpty() ? "no goal is worth less" : more;
    }
    return more.isEmpty() ? less : less + ", but " + more;
  }

  private static List<String> prices(List<Price> prices, int sign, String word) {
    return prices.stream()
        .filter(price -> Long.signum(price.difference()) == sign)
        .map(price -> "%s %d %s".formatted(price.goal(), Math.abs(price.difference()), word))
        .toList();
  }

  /** The first of many names, and how many more there are. */
  static String named(List<String> names) {
    int more = names.size() - MOST_NAMED;
    return more > 0
        ? String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more"
        : GoalWords.list(names);
  }
}
