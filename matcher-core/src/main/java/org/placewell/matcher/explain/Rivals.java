package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewell.matcher.explain.Situation.Obstacle;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Policy;

/** Says of a place that would fit who has it, and why they came first. */
final class Rivals {
  private final MatchRun run;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final Situation situation;

  Rivals(MatchRun run) {
    this.run = run;
    this.all = run.eligibility();
    this.graph = run.graph();
    this.situation = new Situation(run);
  }

  /**
   * Why pairs that no hard rule forbids were not chosen, the nearest miss first.
   *
   * @param most of how many pairs at most
   */
  List<Line> lines(List<Integer> pairs, int most) {
    return pairs.stream()
        .map(pair -> new Miss(pair, lead(pair)))
        .sorted(Comparator.comparing(Miss::lead))
        .limit(most)
        .flatMap(miss -> lines(miss.pair()).stream())
        .toList();
  }

  private record Miss(int pair, Lead lead) {}

  /** How far ahead the nearest rival is; what is not decided by points counts as far. */
  private Lead lead(int pair) {
    List<Obstacle> obstacles = situation.obstacles(pair);
    if (obstacles.isEmpty()) {
      return Lead.NONE;
    }
    return obstacles.size() > 1 || !obstacles.getFirst().rule().equals(Policy.CAPACITY)
        ? Lead.FAR
        : obstacles.getFirst().rows().stream()
            .map(row -> lead(row, pair))
            .min(Comparator.naturalOrder())
            .orElse(Lead.FAR);
  }

  private Lead lead(int row, int pair) {
    boolean decided = situation.stays(row) || graph.pinnedPair(row) >= 0;
    int goal = decided ? graph.goals() : decisive(situation.chosen(row), pair);
    return goal == graph.goals()
        ? Lead.FAR
        : new Lead(-goal, graph.points(goal, situation.chosen(row)) - graph.points(goal, pair));
  }

  /** A lead in a later goal is a smaller one. */
  private record Lead(int minusGoal, long points) implements Comparable<Lead> {
    static final Lead NONE = new Lead(Integer.MIN_VALUE, 0);
    static final Lead FAR = new Lead(Integer.MAX_VALUE, 0);

    @Override
    public int compareTo(Lead other) {
      return Comparator.comparingInt(Lead::minusGoal)
          .thenComparingLong(Lead::points)
          .compare(this, other);
    }
  }

  private List<Line> lines(int pair) {
    String vacancy = all.columns().get(graph.column(pair)).vacancy().id().value();
    List<Obstacle> obstacles = situation.obstacles(pair);
    if (obstacles.isEmpty()) {
      return List.of(
          Line.of(vacancy, "free", "is still free: search longer, or propose it by hand"));
    }
    List<Line> lines = new ArrayList<>();
    for (Obstacle obstacle : obstacles) {
      lines.add(Line.of(vacancy, obstacle.rule(), words(obstacle, pair)));
    }
    return lines;
  }

  /** An obstacle to a pair, in words that follow the name of the place. */
  String words(Obstacle obstacle, int pair) {
    if (!obstacle.rule().equals(Policy.CAPACITY)) {
      return limit(obstacle) + who(obstacle);
    }
    if (obstacle.rows().isEmpty()) {
      return "has no place left: an offer is in flight, or too few places are offered";
    }
    return obstacle.rows().stream().map(row -> rival(row, pair)).collect(Collectors.joining("; "));
  }

  private String limit(Obstacle obstacle) {
    GroupLimit rule =
        all.limits().stream()
            .filter(limit -> limit.name().equals(obstacle.rule()))
            .findFirst()
            .orElseThrow();
    Map<String, String> words = rule.words();
    String conflict = words.getOrDefault("conflict", rule.asks());
    return "cannot be added: " + words.getOrDefault("full", conflict);
  }

  private String who(Obstacle obstacle) {
    String others =
        obstacle.rows().stream()
            .map(row -> all.rows().get(row).id().value())
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : " (with " + others + ")";
  }

  /** Who has the place of a pair, and why. */
  String rival(int row, int pair) {
    String who = all.rows().get(row).id().value();
    if (situation.stays(row)) {
      return "is still lived in: " + who + " has no other place in this plan";
    }
    if (graph.pinnedPair(row) >= 0) {
      return "is agreed for " + who;
    }
    return "goes to " + who + ", " + because(situation.chosen(row), pair);
  }

  private String because(int theirs, int own) {
    int goal = decisive(theirs, own);
    if (goal == graph.goals()) {
      return "because that way the plan as a whole serves its goals better";
    }
    return "who comes first on %s: %s against %s"
        .formatted(
            run.policy().scored().get(goal).name(), reasons(theirs, goal), reasons(own, goal));
  }

  /**
   * The first goal in which two pairs differ, if it speaks for the first; else how many there are.
   * Behind a measure of the whole plan no goal can be said to have decided between two pairs.
   */
  int decisive(int theirs, int own) {
    for (int goal = 0; goal < graph.goals() && !isMeasured(goal); goal++) {
      long difference = graph.points(goal, theirs) - graph.points(goal, own);
      if (difference != 0) {
        return difference > 0 ? goal : graph.goals();
      }
    }
    return graph.goals();
  }

  private boolean isMeasured(int goal) {
    return run.policy().scored().get(goal).measure().isPresent();
  }

  private String reasons(int pair, int goal) {
    String name = run.policy().scored().get(goal).name();
    String words =
        all.awards(all.pair(graph.row(pair), graph.column(pair))).stream()
            .filter(given -> given.feed().goal().equals(name) && given.weighted() != 0)
            .map(given -> given.points().words(given.feed().rule()))
            .collect(Collectors.joining(", "));
    return graph.points(goal, pair) + " points" + (words.isEmpty() ? "" : " (" + words + ")");
  }
}
