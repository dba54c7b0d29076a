package org.placewell.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Bottlenecks;
import org.placewell.matcher.ask.NextBeds;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;

/**
 * Who competes for too few places, and what one more bed of each kind can add at most by prices,
 * beside the full line in the same run: divide the first two by the last.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@State(Scope.Benchmark)
public class BottleneckBenchmark {
  private static final Budget BUDGET = Budget.ofSteps(MatchingEngine.DEFAULT_STEPS);

  /** Name of the size. */
  @Param({"borough", "london"})
  public String size = "borough";

  private final MatchingEngine engine =
      MatchingEngine.create().using(Matcher.exact()).within(BUDGET);
  private Instance instance;
  private MatchRun run;

  /** Makes the population and its plan. */
  @Setup
  public void make() {
    instance = Instance.of(size, 1);
    run = fullSolve();
  }

  /** The proofs, the limits that bind and the places that stay empty. */
  @Benchmark
  public Bottlenecks bottlenecks() {
    return questions().bottlenecks();
  }

  /** What prices say of one more bed of each kind; none is tried. */
  @Benchmark
  public NextBeds nextBedsByPrice() {
    return questions().nextBeds(false, 0);
  }

  /** The line from dataset and policy to a checked plan. */
  @Benchmark
  public MatchRun fullSolve() {
    return engine.match(instance.dataset, instance.policy);
  }

  private Questions questions() {
    return Questions.about(run, engine::match, BUDGET);
  }
}
