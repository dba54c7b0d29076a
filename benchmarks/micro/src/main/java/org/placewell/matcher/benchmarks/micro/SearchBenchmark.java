package org.placewell.matcher.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.timefold.ChainMaker;
import org.placewell.matcher.timefold.TimefoldMatcher;

/** The Timefold solve loop, from the waiting list's choice. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class SearchBenchmark {
  private static final int MOVES = 10_000;

  private final TimefoldMatcher matcher = TimefoldMatcher.create();

  /** Ten thousand moves: making, scoring by constraint streams, taking back. */
  @Benchmark
  public Chosen solveLoop(Instance instance) {
    return matcher.match(instance.graph, Budget.ofSteps(MOVES));
  }

  /** No move: what setting up and the starting choice cost, to be taken off the loop's time. */
  @Benchmark
  public Chosen solveLoopSetUp(Instance instance) {
    return matcher.match(instance.graph, Budget.ofSteps(1));
  }

  /** One move of the loop, with its share of setting up. */
  @Benchmark
  @OperationsPerInvocation(MOVES)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Chosen move(Instance instance) {
    return solveLoop(instance);
  }

  /** Making one move and no more; what {@link #move} takes beyond it is scoring. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Object moveUnscored(Chains chains) {
    return chains.maker.next();
  }

  /** Makes moves without a solver. */
  @State(Scope.Benchmark)
  public static class Chains {
    ChainMaker maker;

    /** Begins with the waiting list. */
    @Setup
    public void make(Instance instance) {
      maker = ChainMaker.of(instance.graph);
    }
  }
}
