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
import org.placewell.matcher.ask.Bottlenecks;
import org.placewell.matcher.ask.Pools;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Shortlist;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.ask.WhyNot;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.solve.Session;

/**
 * What questions about a run take, beside a full solve of the same graph: divide each by {@link
 * #fullSolve}. They are asked about one person or vacancy after another.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 2, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class QuestionBenchmark {
  private static final Budget BUDGET = Budget.ofSteps(MatchingEngine.DEFAULT_STEPS);
  private static final int NAMES = 10;

  /** Name of the size. */
  @Param({"borough", "london"})
  public String size = "borough";

  /** Whether limits couple vacancies. */
  @Param({"false", "true"})
  public boolean limits;

  private final MatchingEngine engine = MatchingEngine.create().within(BUDGET);
  private final List<ReferralId> waiting = new ArrayList<>();
  private MatchRun run;
  private Questions questions;
  private Session session;
  private int next;

  /** Matches once, and opens what questions are asked of. */
  @Setup(Level.Trial)
  public void make() {
    Instance instance = Instance.of(size, 1);
    Policy policy = limits ? instance.policy : SessionComparison.withoutLimits(instance.policy);
    run = engine.match(instance.dataset, policy);
    questions = Questions.about(run, engine::match, BUDGET);
    session = Session.on(run.graph(), BUDGET);
    CandidateGraph graph = run.graph();
    for (int row = 0; row < graph.rows(); row++) {
      Referral who = run.eligibility().rows().get(row);
      if (run.plan().of(who.id()).isEmpty() && graph.ownBedPair(row) < 0) {
        waiting.add(who.id());
      }
    }
  }

  /** A full solve, from the candidate graph to a plan with its proof. */
  @Benchmark
  public Chosen fullSolve() {
    return Matcher.exact().match(run.graph(), BUDGET);
  }

  /** The line: every rule asked, a full solve, the check. */
  @Benchmark
  public MatchRun wholeLine() {
    return engine.match(run.dataset(), run.policy());
  }

  /** The first names for a vacancy, and what each would cost the others. */
  @Benchmark
  public Shortlist shortlistOfVacancy() {
    return questions.shortlist(vacancy(), NAMES, false);
  }

  /** The same for a person. */
  @Benchmark
  public Shortlist shortlistOfPerson() {
    return questions.shortlist(person(), NAMES, false);
  }

  /** Another band for a person, and what the best plan is worth then. */
  @Benchmark
  public Session.Value oneChange() {
    List<Referral> people = run.eligibility().rows();
    Referral person = people.get(next / 2 % people.size());
    session.change(next++ % 2 == 0 ? urgent(person) : person);
    return session.value();
  }

  /** Why not, of somebody who waits and any vacancy: most do not fit. */
  @Benchmark
  public WhyNot whyNot() {
    return questions.whyNot(person(), vacancy());
  }

  /** Why nobody, of somebody who waits. */
  @Benchmark
  public WhyNobody whyNobody() {
    return questions.whyNobody(person());
  }

  /** Who competes for too few places. */
  @Benchmark
  public Bottlenecks bottlenecks() {
    return questions.bottlenecks();
  }

  /** Who and what is in no pool. */
  @Benchmark
  public Pools pools() {
    return questions.pools();
  }

  private ReferralId person() {
    next++;
    return waiting.get(next % waiting.size());
  }

  private VacancyId vacancy() {
    next++;
    return run.eligibility().columns().get(next % run.graph().columns()).vacancy().id();
  }

  private static Referral urgent(Referral r) {
    Progress p = r.progress();
    Progress first =
        new Progress(Band.A, p.clock(), p.source(), p.readiness(), p.disputes(), p.dissents());
    return new Referral(
        r.id(), r.person(), r.wishes(), r.needs(), r.risk(), r.links(), r.stay(), first);
  }
}
