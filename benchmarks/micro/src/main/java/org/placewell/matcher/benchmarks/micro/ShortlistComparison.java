package org.placewell.matcher.benchmarks.micro;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Cost;
import org.placewell.matcher.solve.Costs;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.solve.Session;

/**
 * What a shortlist costs in a session that is open, beside a full solve of the same graph in the
 * same process: processor time of one thread. For vacancies, and for people, evenly over the list;
 * each asked twice, the second time measured.
 *
 * <p>Arguments: sizes of populations; how many lists of each kind; for how many steps a search may
 * go on. Prints two tables in Markdown, one without the limits that couple vacancies and one with
 * all.
 */
public final class ShortlistComparison {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;
  private static final int SOLVES = 5;

  private final CandidateGraph graph;
  private final Costs costs;
  private final double opening;
  private final double solve;

  private ShortlistComparison(CandidateGraph graph, Budget budget) {
    this.graph = graph;
    double[] solves = new double[SOLVES];
    for (int i = 0; i < solves.length; i++) {
      long start = now();
      Matcher.exact().match(graph, budget);
      solves[i] = (now() - start) / NANOS;
    }
    this.solve = median(solves);
    Session session = Session.on(graph, budget);
    long start = now();
    this.costs = session.costs(session.plan());
    this.opening = (now() - start) / NANOS;
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Measures what the arguments ask for. */
  public static void main(String[] args) {
    for (boolean coupled : new boolean[] {false, true}) {
      System.out.println(coupled ? "With all limits:\n" : "Without limits but capacity:\n");
      System.out.println(
          "| size | list | names | exact | median ms | p95 ms | full solve ms | median ÷ solve | once ms |");
      System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
      for (String size : args[0].split(",", -1)) {
        lines(size, coupled, Integer.parseInt(args[1]), Long.parseLong(args[2]))
            .forEach(System.out::println);
      }
      System.out.println();
    }
  }

  /** The rows of one size. */
  static List<String> lines(String size, boolean coupled, int lists, long steps) {
    Instance instance = Instance.of(size, 1);
    Policy policy = coupled ? instance.policy : SessionComparison.withoutLimits(instance.policy);
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(instance.dataset, policy));
    ShortlistComparison run = new ShortlistComparison(graph, Budget.ofSteps(steps));
    return List.of(
        run.line(size, "of a vacancy", run.vacancies(lists)),
        run.line(size, "of a person", run.people(lists)));
  }

  private List<Runnable> vacancies(int lists) {
    List<Runnable> asked = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      int column = (int) ((long) i * graph.columns() / lists);
      VacancyId id = graph.eligibility().columns().get(column).vacancy().id();
      asked.add(() -> count(costs.of(id)));
    }
    return asked;
  }

  private List<Runnable> people(int lists) {
    List<Runnable> asked = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      int row = (int) ((long) i * graph.rows() / lists);
      ReferralId id = graph.eligibility().rows().get(row).id();
      asked.add(() -> count(costs.of(id)));
    }
    return asked;
  }

  private long names;
  private long exact;

  private void count(List<Cost> list) {
    names += list.size();
    exact += list.stream().filter(c -> c.isExact() || c.kind() == Cost.Kind.NEVER).count();
  }

  private String line(String size, String what, List<Runnable> lists) {
    lists.forEach(Runnable::run);
    names = 0;
    exact = 0;
    double[] times = new double[lists.size()];
    for (int i = 0; i < times.length; i++) {
      long start = now();
      lists.get(i).run();
      times[i] = (now() - start) / NANOS;
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d %% | %.2f | %.2f | %.1f | %.3f | %.0f |",
        size,
        what,
        names / times.length,
        names == 0 ? 100 : 100 * exact / names,
        times[times.length / 2],
        times[Math.min(times.length - 1, times.length * 95 / 100)],
        solve,
        times[times.length / 2] / solve,
        opening);
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
