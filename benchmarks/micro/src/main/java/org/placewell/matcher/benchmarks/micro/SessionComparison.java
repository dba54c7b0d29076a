package org.placewell.matcher.benchmarks.micro;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewell.matcher.benchmarks.common.Reading;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Session;

/**
 * What one small change costs in a session, beside reading every pair once: processor time of one
 * thread, in one process. Each kind of change is as frequent as any other; whoever changes is drawn
 * at random, with a fixed seed.
 *
 * <p>Arguments: sizes of populations; how many changes; for how many steps each search may go on;
 * {@code free} or {@code limited} for one of the two tables alone. They are in Markdown, one
 * without the limits that couple vacancies and one with all. As many other changes are made before,
 * in a session of their own, to warm up.
 */
public final class SessionComparison {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;
  private static final int READINGS = 200;

  private final Session session;
  private final Map<RandomChange.Kind, List<Double>> times = new EnumMap<>(RandomChange.Kind.class);
  private int proven;

  private SessionComparison(Session session) {
    this.session = session;
  }

  /** Measures what the arguments ask for. */
  public static void main(String[] args) {
    for (boolean coupled : new boolean[] {false, true}) {
      if (args.length > 3 && !args[3].equals(coupled ? "limited" : "free")) {
        continue;
      }
      System.out.println(coupled ? "With all limits:\n" : "Without limits but capacity:\n");
      System.out.println(
          "| size | change | how many | median ms | p95 ms | p95 ÷ read | made anew | proven |");
      System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
      for (String size : args[0].split(",", -1)) {
        lines(size, coupled, Integer.parseInt(args[1]), Long.parseLong(args[2]))
            .forEach(System.out::println);
      }
      System.out.println();
    }
  }

  /** The rows of one size. */
  static List<String> lines(String size, boolean coupled, int changes, long steps) {
    Instance instance = Instance.of(size, 1);
    Policy policy = coupled ? instance.policy : withoutLimits(instance.policy);
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(instance.dataset, policy));
    double read = read(graph);
    Budget budget = Budget.ofSteps(steps);
    new SessionComparison(Session.on(graph, budget))
        .make(new RandomChange(instance.dataset, 6), changes);
    SessionComparison run = new SessionComparison(Session.on(graph, budget));
    run.make(new RandomChange(instance.dataset, 5), changes);
    List<String> lines = new ArrayList<>();
    run.times.forEach((kind, of) -> lines.add(line(size, kind.words(), of, read, "–", "–")));
    List<Double> all = run.times.values().stream().flatMap(List::stream).toList();
    String anew = String.valueOf(run.session.restarts());
    String proof = run.proven + " of " + all.size();
    lines.add(line(size, "**any**", all, read, anew, proof));
    return lines;
  }

  static Policy withoutLimits(Policy policy) {
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        policy.hard(),
        policy.soft(),
        List.of(),
        policy.goals(),
        policy.review());
  }

  private static double read(CandidateGraph graph) {
    double[] times = new double[READINGS];
    long sink = 0;
    for (int i = 0; i < READINGS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      sink += Reading.all(graph);
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }
    Arrays.sort(times);
    return sink == 0 ? 0 : times[READINGS / 2];
  }

  private void make(RandomChange random, int changes) {
    for (int i = 0; i < changes; i++) {
      RandomChange.Kind kind = random.next();
      long start = THREADS.getCurrentThreadCpuTime();
      random.make(session);
      double time = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
      times.computeIfAbsent(kind, k -> new ArrayList<>()).add(time);
      proven += session.value().isProvenBest() ? 1 : 0;
    }
  }

  private static String line(
      String size, String what, List<Double> times, double read, String anew, String proof) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double late = sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)];
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.2f | %.2f | %.1f | %s | %s |",
        size,
        what,
        sorted.length,
        sorted[sorted.length / 2],
        late,
        late / read,
        anew,
        proof);
  }
}
