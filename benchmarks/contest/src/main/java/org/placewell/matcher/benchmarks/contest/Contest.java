package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Heat.Entry;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;

/**
 * All contestants on all populations of all tracks, smallest first.
 *
 * @param limits for each side, seconds for those that stop by themselves; they run once with each
 * @param apart runs those who get a process of their own
 */
record Contest(
    List<Contestant> contestants,
    Function<Contestant.Side, List<Integer>> limits,
    Rules rules,
    Apart apart) {
  Contest {
    contestants = List.copyOf(contestants);
  }

  /** Runs a contestant elsewhere. */
  @FunctionalInterface
  interface Apart {
    Row run(Contestant contestant, Entry entry, int limit);
  }

  /** Told what is known, again and again. */
  interface Witness {
    /** A contestant is done; judged rows come in the result. */
    void done(Row row);

    /** All rows up to now; the last may be of one that is running, as if it had failed. */
    void known(List<Row> rows);
  }

  /**
   * Holds it.
   *
   * @param sizes names of populations
   * @param seeds how many of each name
   */
  List<Row> hold(List<Track> tracks, List<String> sizes, int seeds, Witness witness) {
    List<Row> rows = new ArrayList<>();
    Heat heat = new Heat(rules);
    for (Track track : tracks) {
      for (String size : sizes) {
        Populations.of(track, size, seeds)
            .forEach(population ->
                rows.addAll(heldOn(entry(track, population), heat, List.copyOf(rows), witness)));
      }
    }
    return rows;
  }

  static Entry entry(Track track, Population population) {
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(population.generate(), track.policy()));
    Size size = new Size(population.id(), graph.rows(), graph.columns(), graph.pairs());
    return new Entry(track, size, Problem.of(graph));
  }

  private List<Row> heldOn(Entry entry, Heat heat, List<Row> before, Witness witness) {
    List<Row> rows = new ArrayList<>();
    for (Contestant contestant : contestants) {
      for (int limit : limits(contestant)) {
        witness.known(joined(before, rows, Heat.lost(contestant, entry, limit)));
        Row row = row(contestant, entry, limit, heat);
        witness.done(row);
        rows.add(row);
      }
    }
    return Heat.judged(rows);
  }

  private Row row(Contestant contestant, Entry entry, int limit, Heat heat) {
    return contestant.has(Trait.APART)
        ? heat.leftOut(contestant, entry, limit)
            .orElseGet(() -> apart.run(contestant, entry, limit))
        : heat.run(contestant, entry, limit);
  }

  private List<Integer> limits(Contestant contestant) {
    return contestant.has(Trait.STOPS)
        ? limits.apply(contestant.side())
        : List.of(rules.patience());
  }

  private static List<Row> joined(List<Row> before, List<Row> rows, Row last) {
    return Stream.of(before.stream(), rows.stream(), Stream.of(last)).flatMap(r -> r).toList();
  }
}
