package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Policy;

/**
 * Finds the group limits that alone keep somebody from a vacancy with a place left: if the limit
 * were laxer, the plan could have that pair besides all it has.
 */
final class LimitSearch {
  private final CandidateGraph graph;
  private final Eligibility all;
  private final int[] chosen;
  private final Filled filled;

  /** The rates that make a plan better. */
  private final BitSet worth;

  private final Map<Key, List<Integer>> missed = new LinkedHashMap<>();

  /** A sum or a conflict of the graph. */
  private record Key(boolean sum, int at) {
    static Key of(Stake stake) {
      return switch (stake) {
        case Stake.Adds adds -> new Key(true, adds.sum());
        case Stake.Stands on -> new Key(false, on.conflict());
      };
    }
  }

  LimitSearch(MatchRun run) {
    this.graph = run.graph();
    this.all = run.eligibility();
    this.chosen = Choice.of(run);
    this.filled = new Filled(graph);
    IntStream.of(chosen).filter(pair -> pair >= 0).forEach(filled::add);
    this.worth =
        IntStream.range(0, graph.rates())
            .filter(this::isWorthIt)
            .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  List<Bottlenecks.Limit> limits() {
    if (graph.limits() == 1) {
      return List.of(); // there is capacity alone
    }
    for (int row = 0; row < chosen.length; row++) {
      if (chosen[row] == graph.ownBedPair(row) && graph.pinnedPair(row) < 0) {
        ask(row);
      }
    }
    return missed.entrySet().stream()
        .map(entry -> limit(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whoever moves leaves what they had. */
  private void ask(int row) {
    IntStream has = IntStream.of(chosen[row]).filter(pair -> pair >= 0);
    int[] own = has.toArray();
    IntStream.of(own).forEach(filled::remove);
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      if (pair != graph.ownBedPair(row) && worth.get(graph.rate(pair))) {
        miss(pair);
      }
    }
    IntStream.of(own).forEach(filled::add);
  }

  /** Whether a plan with a pair of this rate besides would be better. */
  private boolean isWorthIt(int rate) {
    return IntStream.range(0, graph.goals())
            .mapToLong(goal -> graph.pointsOfRate(goal, rate))
            .filter(points -> points != 0)
            .findFirst()
            .orElse(0)
        > 0;
  }

  private void miss(int pair) {
    List<Key> keys = filled.broken(pair).stream().map(Key::of).distinct().toList();
    if (keys.size() == 1 && !rule(keys.getFirst()).equals(Policy.CAPACITY)) {
      missed.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>()).add(pair);
    }
  }

  private String rule(Key key) {
    return key.sum() ? graph.sums().get(key.at()).rule() : graph.conflicts().get(key.at()).rule();
  }

  private Bottlenecks.Limit limit(Key key, List<Integer> pairs) {
    String group =
        key.sum() ? graph.sums().get(key.at()).group() : graph.conflicts().get(key.at()).group();
    List<ReferralId> waiting = people(pairs.stream().map(graph::row));
    int first = pairs.getFirst();
    List<ReferralId> taken = people(taken(key, first));
    VacancyId vacancy = all.columns().get(graph.column(first)).vacancy().id();
    String words =
        BottleneckWords.limit(rule(rule(key)), key.sum(), group, waiting, taken, vacancy);
    return new Bottlenecks.Limit(
        rule(key), group, waiting, taken, waiting.getFirst(), vacancy, points(first), words);
  }

  private GroupLimit rule(String name) {
    return all.limits().stream().filter(of -> of.name().equals(name)).findFirst().orElseThrow();
  }

  private List<ReferralId> people(Stream<Integer> rows) {
    return rows.distinct().sorted().map(row -> all.rows().get(row).id()).toList();
  }

  /** Those whose pairs use up a sum, or stand on the side of a conflict against a pair. */
  private Stream<Integer> taken(Key key, int pair) {
    int asked = graph.row(pair);
    return pairs(key, pair)
        .filter(other -> chosen[graph.row(other)] == other && graph.row(other) != asked)
        .mapToObj(graph::row);
  }

  private IntStream pairs(Key key, int pair) {
    if (key.sum()) {
      Sum sum = graph.sums().get(key.at());
      return IntStream.range(0, sum.size()).filter(at -> sum.weight(at) > 0).map(sum::pair);
    }
    Conflict conflict = graph.conflicts().get(key.at());
    boolean isFirst =
        filled.broken(pair).stream().anyMatch(new Stake.Stands(key.at(), true)::equals);
    return isFirst
        ? IntStream.range(0, conflict.secondSize()).map(conflict::second)
        : IntStream.range(0, conflict.firstSize()).map(conflict::first);
  }

  private List<Line> points(int pair) {
    return IntStream.range(0, graph.goals())
        .filter(goal -> graph.points(goal, pair) != 0)
        .mapToObj(goal -> {
          String name = all.policy().scored().get(goal).name();
          long points = graph.points(goal, pair);
          return new Line(name, "adds", "adds to " + name, OptionalLong.of(points));
        })
        .toList();
  }
}
