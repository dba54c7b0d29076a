package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
 * @param limits seconds for those that stop by themselves; they run once with each
 */
record Contest(List<Contestant> contestants, List<Integer> limits, Rules rules) {
  Contest {
    contestants = List.copyOf(contestants);
    limits = List.copyOf(limits);
  }

  /**
   * Holds it.
   *
   * @param sizes names of populations
   * @param seeds how many of the frozen ones of each name
   * @param done told every row; judged rows come in the result
   */
  List<Row> hold(List<Track> tracks, List<String> sizes, int seeds, Consumer<Row> done) {
    List<Row> rows = new ArrayList<>();
    Heat heat = new Heat(rules);
    for (Track track : tracks) {
      for (String size : sizes) {
        populations(track, size).stream()
            .limit(seeds)
            .forEach(population -> rows.addAll(heldOn(entry(track, population), heat, done)));
      }
    }
    return rows;
  }

  /** None where there is no frozen population of this size for the track. */
  private static List<Population> populations(Track track, String size) {
    String name = track.population(size);
    return Population.contests().contains(name) ? Population.contest(name) : List.of();
  }

  static Entry entry(Track track, Population population) {
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(population.generate(), track.policy()));
    Size size = new Size(population.id(), graph.rows(), graph.columns(), graph.pairs());
    return new Entry(track, size, Problem.of(graph));
  }

  List<Row> heldOn(Entry entry, Heat heat, Consumer<Row> done) {
    List<Row> rows = new ArrayList<>();
    for (Contestant contestant : contestants) {
      if (entry.problem().separable() || !contestant.has(Trait.SEPARABLE_ONLY)) {
        List<Integer> own = contestant.has(Trait.STOPS) ? limits : List.of(rules.patience());
        for (int limit : own) {
          Row row = heat.run(contestant, entry, limit);
          done.accept(row);
          rows.add(row);
        }
      }
    }
    return Heat.judged(rows);
  }
}
