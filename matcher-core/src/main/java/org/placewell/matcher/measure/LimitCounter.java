package org.placewell.matcher.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.measure.GraphStatistics.LimitCount;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Policy;

/** Counts the rows of group limits, those that can bind, and those that a choice breaks. */
final class LimitCounter {
  private final CandidateGraph graph;
  private final Optional<BitSet> chosen;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  private static final class Count {
    int built;
    int full;
    int canBind;
    int broken;
  }

  private LimitCounter(CandidateGraph graph) {
    this.graph = graph;
    this.chosen = Separable.choice(graph).map(choice -> set(choice.pairs()));
  }

  private static BitSet set(List<Integer> pairs) {
    BitSet set = new BitSet();
    pairs.forEach(set::set);
    return set;
  }

  /** In the order in which the graph has them. */
  static List<LimitCount> count(CandidateGraph graph) {
    LimitCounter counter = new LimitCounter(graph);
    graph.sums().stream()
        .filter(sum -> !sum.rule().equals(Policy.CAPACITY))
        .forEach(sum ->
            counter.add(sum.rule(), sum.limit() == 0, counter.canBind(sum), counter.breaks(sum)));
    graph
        .conflicts()
        .forEach(conflict ->
            counter.add(
                conflict.rule(), false, counter.canBind(conflict), counter.breaks(conflict)));
    List<LimitCount> all = new ArrayList<>();
    counter.counts.forEach((rule, count) ->
        all.add(
            new LimitCount(
                rule,
                count.built,
                count.full,
                count.canBind,
                counter.chosen.map(some -> count.broken))));
    return all;
  }

  private void add(String rule, boolean full, boolean canBind, boolean broken) {
    Count count = counts.computeIfAbsent(rule, r -> new Count());
    count.built++;
    count.full += full ? 1 : 0;
    count.canBind += canBind ? 1 : 0;
    count.broken += broken ? 1 : 0;
  }

  private boolean canBind(Sum sum) {
    if (sum.limit() == 0) {
      return false;
    }
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    long most = 0;
    for (int at = 0; at < sum.size(); at++) {
      if (sum.weight(at) > 0) {
        rows.add(graph.row(sum.pair(at)));
        columns.add(graph.column(sum.pair(at)));
        most = Math.max(most, sum.weight(at));
      }
    }
    return most * Math.min(rows.size(), columns.size()) > sum.limit();
  }

  private boolean breaks(Sum sum) {
    long total = 0;
    for (int at = 0; at < sum.size(); at++) {
      total += isChosen(sum.pair(at)) ? sum.weight(at) : 0;
    }
    return total > sum.limit();
  }

  private boolean isChosen(int pair) {
    return chosen.map(pairs -> pairs.get(pair)).orElse(false);
  }

  /** One person on either side, in different vacancies. */
  private boolean canBind(Conflict conflict) {
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    for (int pair : pairs(conflict)) {
      rows.add(graph.row(pair));
      columns.add(graph.column(pair));
    }
    return rows.size() > 1 && columns.size() > 1;
  }

  private static int[] pairs(Conflict conflict) {
    int[] pairs = new int[conflict.firstSize() + conflict.secondSize()];
    for (int at = 0; at < pairs.length; at++) {
      int second = at - conflict.firstSize();
      pairs[at] = second < 0 ? conflict.first(at) : conflict.second(second);
    }
    return pairs;
  }

  private boolean breaks(Conflict conflict) {
    for (int a = 0; a < conflict.firstSize(); a++) {
      for (int b = 0; isChosen(conflict.first(a)) && b < conflict.secondSize(); b++) {
        boolean two = graph.row(conflict.first(a)) != graph.row(conflict.second(b));
        if (two && isChosen(conflict.second(b))) {
          return true;
        }
      }
    }
    return false;
  }
}
