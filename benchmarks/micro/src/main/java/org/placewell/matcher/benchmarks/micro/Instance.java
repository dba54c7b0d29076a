package org.placewell.matcher.benchmarks.micro;

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
      case "tiny" -> Population.panel(seed).sized(40, 8);
      case "small" -> Population.panel(seed).sized(100, 25);
      case "panel" -> Population.panel(seed);
      case "borough" -> Population.borough(seed);
      case "london" -> Population.london(seed);
      default -> throw new IllegalArgumentException("There is no population named " + size + ".");
    };
  }
}
