package org.placewell.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;

/** The parts of the line one by one: graph, waiting list, check, explanation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineBenchmark {

  /** Asks every rule about every pair. */
  @Benchmark
  public CandidateGraph candidateGraph(Instance instance) {
    return CandidateGraph.of(Eligibility.of(instance.dataset, instance.policy));
  }

  /** Fills each vacancy from the waiting list. */
  @Benchmark
  public Chosen waitingList(Instance instance) {
    return Matcher.waitingList().match(instance.graph, Budget.ofSteps(0));
  }

  /** Checks a plan from dataset and policy. */
  @Benchmark
  public PlanCheck planCheck(Instance instance) {
    return PlanCheck.of(instance.dataset, instance.policy, instance.run.plan());
  }

  /** Explains everybody to a coordinator. */
  @Benchmark
  public View explanation(Instance instance) {
    return Explanation.of(instance.run).view(Audience.COORDINATOR);
  }
}
