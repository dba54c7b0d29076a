package org.placewell.matcher.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Fact;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.ask.WhatIf;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Chosen;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.solve.Session;

/**
 * What it costs to ask what one change would make: in a session, and by running the line again;
 * beside a full solve of the same graph, in the same run. The change is a person's band, of one
 * person after the other.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ChangeBenchmark {
  private static final Budget BUDGET = Budget.ofSteps(MatchingEngine.DEFAULT_STEPS);

  /** A full solve, from the candidate graph. */
  @Benchmark
  public Chosen fullSolve(Instance instance) {
    return Matcher.exact().match(instance.graph, BUDGET);
  }

  /** The whole line: every rule asked, a full solve, the check. */
  @Benchmark
  public MatchRun wholeLine(Instance instance) {
    return MatchingEngine.create().within(BUDGET).match(instance.dataset, instance.policy);
  }

  /** One change of a session and what the best plan is worth then. */
  @Benchmark
  public Session.Value oneChange(Changing changing) {
    return changing.next();
  }

  /** The same change as a scenario: the line from scratch, and everybody's difference. */
  @Benchmark
  public WhatIf whatIf(Changing changing) {
    return changing.ask();
  }

  /** Puts one person after the other into band A, and back. */
  @State(Scope.Benchmark)
  public static class Changing {
    private Session session;
    private Questions questions;
    private List<Referral> people = List.of();
    private int at;

    /** Opens the session on the population's graph. */
    @Setup(Level.Trial)
    public void make(Instance instance) {
      MatchingEngine engine = MatchingEngine.create().within(BUDGET);
      session = Session.on(instance.graph, BUDGET);
      questions =
          Questions.about(engine.match(instance.dataset, instance.policy), engine::match, BUDGET);
      people = instance.graph.eligibility().rows();
    }

    Session.Value next() {
      Referral person = people.get(at / 2 % people.size());
      session.change(at++ % 2 == 0 ? urgent(person) : person);
      return session.value();
    }

    WhatIf ask() {
      Referral person = people.get(at++ % people.size());
      return questions.whatIf(
          new Scenario("more urgent", List.of(new Fact.SetBand(person.id(), Band.A))));
    }

    private static Referral urgent(Referral r) {
      Progress p = r.progress();
      Progress first =
          new Progress(Band.A, p.clock(), p.source(), p.readiness(), p.disputes(), p.dissents());
      return new Referral(
          r.id(), r.person(), r.wishes(), r.needs(), r.risk(), r.links(), r.stay(), first);
    }
  }
}
