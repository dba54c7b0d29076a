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

  Dataset dataset;
  Policy policy;
  CandidateGraph graph;
  MatchRun run;

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
      case "tiny" -> Population.panel(1).sized(12, 4);
      case "panel" -> Population.panel(1);
      case "borough" -> Population.borough(1);
      case "london" -> Population.london(1);
      default -> throw new IllegalArgumentException("There is no population named " + size + ".");
    };
  }
}
