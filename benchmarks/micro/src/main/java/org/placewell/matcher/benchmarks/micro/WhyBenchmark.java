package org.placewell.matcher.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Pools;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.ask.WhyNot;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;

/**
 * Why not and why nobody, beside the full solve of the same instance: the ratio to {@link
 * #fullSolve} is the figure. Questions are asked about one person after another.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class WhyBenchmark {

  /** The line with the exact matcher: graph, solve, check. */
  @Benchmark
  public MatchRun fullSolve(Asked asked) {
    return asked.solve();
  }

  /** Why nobody, of people whom rules keep from every vacancy. */
  @Benchmark
  public WhyNobody whyNobodyNothingFits(Asked asked) {
    return asked.questions.whyNobody(asked.next(asked.nothingFits));
  }

  /** Why nobody, of people whose possible vacancies all go to others. */
  @Benchmark
  public WhyNobody whyNobodyGoesToOthers(Asked asked) {
    return asked.questions.whyNobody(asked.next(asked.goesToOthers));
  }

  /** Why not, of pairs that rules rule out. */
  @Benchmark
  public WhyNot whyNotRuledOut(Asked asked) {
    return asked.questions.whyNot(asked.next(asked.nothingFits), asked.anyVacancy());
  }

  /** Why not, of pairs that are possible: the line runs again. */
  @Benchmark
  public WhyNot whyNotPossible(Asked asked) {
    ReferralId who = asked.next(asked.goesToOthers);
    return asked.questions.whyNot(who, asked.possible(who));
  }

  /** Who and what no matching can help. */
  @Benchmark
  public Pools pools(Asked asked) {
    return asked.questions.pools();
  }

  /** A run that is asked about. */
  @State(Scope.Benchmark)
  public static class Asked {
    private static final Budget BUDGET = Budget.ofSteps(2_000);

    /** Name of the size. */
    @Param({"borough", "london"})
    public String size = "borough";

    private final MatchingEngine engine = MatchingEngine.create().within(BUDGET);
    private final List<ReferralId> nothingFits = new ArrayList<>();
    private final List<ReferralId> goesToOthers = new ArrayList<>();
    private Instance instance;
    private MatchRun run;
    private Questions questions;
    private int next;

    /** Solves once and sorts the people without a place. */
    @Setup(Level.Trial)
    public void make() {
      instance = Instance.of(size, 1);
      run = solve();
      questions = Questions.about(run, engine::match, BUDGET);
      CandidateGraph graph = run.graph();
      for (int row = 0; row < graph.rows(); row++) {
        Referral who = run.eligibility().rows().get(row);
        if (run.plan().of(who.id()).isEmpty() && graph.ownBedPair(row) < 0) {
          boolean none = graph.rowEnd(row) == graph.rowStart(row);
          (none ? nothingFits : goesToOthers).add(who.id());
        }
      }
    }

    MatchRun solve() {
      return engine.match(instance.dataset, instance.policy);
    }

    ReferralId next(List<ReferralId> people) {
      next++;
      return people.get(next % people.size());
    }

    VacancyId anyVacancy() {
      return run.eligibility().columns().get(next % run.graph().columns()).vacancy().id();
    }

    VacancyId possible(ReferralId who) {
      int row = run.eligibility().row(who).orElseThrow();
      int column = run.graph().column(run.graph().rowStart(row));
      return run.eligibility().columns().get(column).vacancy().id();
    }
  }
}
