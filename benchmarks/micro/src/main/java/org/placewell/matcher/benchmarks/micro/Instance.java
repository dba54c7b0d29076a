package org.placewell.matcher.benchmarks.micro;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;

/** An invented population of one size, with everything a benchmark may begin from, made before. */
@State(Scope.Benchmark)
public class Instance {
  /** Name of the size. */
  @Param({"panel", "borough"})
  public String size = "panel";

  int seed = 1;
  Dataset dataset;
  Policy policy;
  CandidateGraph graph;
  MatchRun run;

  /** An instance outside a benchmark. */
  static Instance of(String size, int seed) {
    Instance instance = new Instance();
    instance.size = size;
    instance.seed = seed;
    instance.make();
    return instance;
  }

  /** Makes the population and matches it by waiting list. */
  @Setup(Level.Trial)
  public void make() {
    dataset = population().generate();
    policy = Policy.englishCouncil();
    graph = CandidateGraph.of(Eligibility.of(dataset, policy));
    run = MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  private Population population() {
    return switch (size) {
      case "tiny" -> numbered("panel").sized(40, 8);
      case "small" -> numbered("panel").sized(100, 25);
      case "panel", "borough", "london" -> numbered(size);
      default -> throw new IllegalArgumentException("There is no population named " + size + ".");
    };
  }

  /** Of the frozen populations the first is 1; numbers beyond them are others, to try things on. */
  private Population numbered(String name) {
    List<Population> frozen = Population.contest(name);
    return seed <= frozen.size()
        ? frozen.get(seed - 1)
        : Population.named(name, 1_000L + seed).orElseThrow();
  }
}
