package org.placewell.matcher.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Pair;

/** What a graph says, whatever the order of its rows and columns. */
final class Content {
  private final CandidateGraph graph;
  private final Eligibility all;

  Content(CandidateGraph graph) {
    this.graph = graph;
    this.all = graph.eligibility();
  }

  /** Whether the sums and conflicts of the graph, and its pairs, allow an assignment. */
  boolean isFeasible(int[] assignment) {
    int[] chosen = new int[assignment.length];
    for (int row = 0; row < chosen.length; row++) {
      boolean stays = assignment[row] < 0;
      chosen[row] = stays ? graph.ownBedPair(row) : graph.pair(row, assignment[row]);
      boolean movesToOwn = !stays && chosen[row] == graph.ownBedPair(row);
      if (movesToOwn || (!stays && chosen[row] < 0)) {
        return false;
      }
    }
    return graph.sums().stream().allMatch(sum -> keeps(sum, chosen))
        && graph.conflicts().stream().allMatch(conflict -> keeps(conflict, chosen));
  }

  private boolean keeps(Sum sum, int[] chosen) {
    long total = 0;
    for (int i = 0; i < sum.size(); i++) {
      total += chosen[graph.row(sum.pair(i))] == sum.pair(i) ? sum.weight(i) : 0;
    }
    return total <= sum.limit() || total == 0;
  }

  private boolean keeps(Conflict conflict, int[] chosen) {
    for (int i = 0; i < conflict.firstSize(); i++) {
      for (int j = 0; j < conflict.secondSize(); j++) {
        int one = conflict.first(i);
        int other = conflict.second(j);
        boolean bothChosen = chosen[graph.row(one)] == one && chosen[graph.row(other)] == other;
        if (bothChosen && graph.row(one) != graph.row(other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** All pairs, sums and conflicts by the names of people and vacancies, in alphabetical order. */
  List<String> described(UnaryOperator<String> name) {
    List<String> lines = new ArrayList<>();
    for (int pair = 0; pair < graph.pairs(); pair++) {
      lines.add(describe(pair, name));
    }
    graph.sums().forEach(sum -> lines.add(describe(sum, name)));
    lines.addAll(conflicts(name));
    lines.sort(null);
    return lines;
  }

  private String describe(int pair, UnaryOperator<String> name) {
    int row = graph.row(pair);
    List<Long> points = new ArrayList<>();
    for (int goal = 0; goal < graph.goals(); goal++) {
      points.add(graph.points(goal, pair));
    }
    Pair facts = all.pair(row, graph.column(pair));
    return id(pair, name)
        + points
        + (graph.review(pair) ? " review" : "")
        + (graph.ownBedPair(row) == pair ? " own" : "")
        + (graph.pinnedPair(row) == pair ? " pinned" : "")
        + " "
        + facts.start()
        + " "
        + facts.timing().link()
        + facts.timing().after().map(who -> name.apply(who.value())).orElse("")
        + all.findings(facts).stream().map(asked -> asked.finding().code()).toList();
  }

  private String id(int pair, UnaryOperator<String> name) {
    String who = all.rows().get(graph.row(pair)).id().value();
    String where = all.columns().get(graph.column(pair)).vacancy().id().value();
    return name.apply(who) + ">" + name.apply(where);
  }

  private String describe(Sum sum, UnaryOperator<String> name) {
    Map<String, Long> weights = new TreeMap<>();
    for (int i = 0; i < sum.size(); i++) {
      weights.merge(id(sum.pair(i), name), sum.weight(i), Long::sum);
    }
    return sum.rule() + " " + sum.limit() + " " + weights;
  }

  private java.util.Set<String> conflicts(UnaryOperator<String> name) {
    java.util.Set<String> clashes = new TreeSet<>();
    for (Conflict conflict : graph.conflicts()) {
      for (int i = 0; i < conflict.firstSize(); i++) {
        for (int j = 0; j < conflict.secondSize(); j++) {
          String one = id(conflict.first(i), name);
          String other = id(conflict.second(j), name);
          String both = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
          clashes.add(conflict.rule() + " " + both);
        }
      }
    }
    return clashes;
  }
}
