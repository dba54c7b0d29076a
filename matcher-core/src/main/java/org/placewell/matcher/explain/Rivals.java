package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placewell.matcher.explain.Situation.Obstacle;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.CapacityLimit;
import org.placewell.matcher.policy.GroupLimit;

/** Says of a place that would fit who has it, and why they came first. */
final class Rivals {
  private static final String CAPACITY = new CapacityLimit().name();

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

  /** Why a pair that no hard rule forbids was not chosen; at least one line. */
  List<Line> lines(int pair) {
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

  private String words(Obstacle obstacle, int pair) {
    if (!obstacle.rule().equals(CAPACITY)) {
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
    return "cannot be added: " + rule.words().getOrDefault("full", rule.asks());
  }

  private String who(Obstacle obstacle) {
    String others =
        obstacle.rows().stream()
            .map(row -> all.rows().get(row).id().value())
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : " (with " + others + ")";
  }

  private String rival(int row, int pair) {
    String who = all.rows().get(row).id().value();
    if (situation.stays(row)) {
      return "is still lived in: " + who + " has no other place in this plan";
    }
    if (graph.pinnedPair(row) >= 0) {
      return "is agreed for " + who;
    }
    return "goes to " + who + ", " + because(situation.chosen(row), pair);
  }

  /** The first goal in which the two pairs differ decides, if it speaks for the rival. */
  private String because(int theirs, int own) {
    for (int goal = 0; goal < graph.goals(); goal++) {
      long difference = graph.points(goal, theirs) - graph.points(goal, own);
      if (difference > 0) {
        return "who comes first on %s: %s against %s"
            .formatted(
                run.policy().scored().get(goal).name(), reasons(theirs, goal), reasons(own, goal));
      }
      if (difference < 0) {
        break;
      }
    }
    return "because that way the plan as a whole serves its goals better";
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
