package org.placewell.matcher.benchmarks.micro;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.placewell.matcher.benchmarks.common.Reading;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;

/**
 * What building the candidate graph costs, beside asking every rule about every pair and reading
 * every pair once: processor time of one thread, all in one process, medians of several rounds
 * after as many to warm up.
 *
 * <p>Arguments: sizes of populations, and how many rounds. Prints a table in Markdown. Whoever asks
 * every rule stops at the first that fails and takes answers without facts; they get no points and
 * no limits for it, which the graph has.
 */
public final class GraphComparison {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  private final Instance instance;
  private final int rounds;
  private long sink;

  private GraphComparison(Instance instance, int rounds) {
    this.instance = instance;
    this.rounds = rounds;
  }

  /** Measures what the arguments ask for. */
  public static void main(String[] args) {
    System.out.println(
        "| size | pairs | looked up | graph | every rule | read | every rule ÷ graph | graph ÷ read |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (String size : args[0].split(",", -1)) {
      System.out.println(line(Instance.of(size, 1), Integer.parseInt(args[1])));
    }
  }

  /**
   * Processor times in milliseconds.
   *
   * @param lookedUp looking everything up, which both ways of finding the pairs begin with
   * @param asked asking every rule about every pair, to the first that fails
   */
  record Costs(double lookedUp, double built, double asked, double read) {
    double askedByGraph() {
      return (lookedUp + asked) / (lookedUp + built);
    }

    double graphByRead() {
      return built / read;
    }
  }

  /** Measures one instance. */
  static Costs costs(Instance instance, int rounds) {
    return new GraphComparison(instance, rounds).costs();
  }

  /** One row of the table; times in milliseconds. */
  static String line(Instance instance, int rounds) {
    Costs costs = costs(instance, rounds);
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.1f | %.3f | %.1f | %.0f |",
        instance.size,
        instance.graph.pairs(),
        costs.lookedUp(),
        costs.built(),
        costs.asked(),
        costs.read(),
        costs.askedByGraph(),
        costs.graphByRead());
  }

  private Costs costs() {
    Policy policy = instance.policy;
    Eligibility all = Eligibility.of(instance.dataset, policy);
    CandidateGraph graph = CandidateGraph.of(all);
    return new Costs(
        median(() -> keep(Eligibility.of(instance.dataset, policy).rows().size())),
        median(() -> keep(CandidateGraph.of(all).pairs())),
        median(() -> keep(askAll(all))),
        median(() -> keep(Reading.all(graph))));
  }

  /** Results are used, or they need not be worked out. */
  private void keep(long result) {
    sink += result;
  }

  private double median(Runnable work) {
    double[] times =
        DoubleStream.generate(() -> time(work)).limit(2L * rounds).skip(rounds).sorted().toArray();
    return times[times.length / 2];
  }

  private static double time(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
  }

  private static long askAll(Eligibility all) {
    long allowed = 0;
    for (int row = 0; row < all.rows().size(); row++) {
      for (int column = 0; column < all.columns().size(); column++) {
        allowed += all.answer(all.pair(row, column)) == Answer.FAILED ? 0 : 1;
      }
    }
    return allowed;
  }

  @Override
  public String toString() {
    return "comparison " + sink;
  }
}
