package org.placewell.matcher.benchmarks.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;

/**
 * Lets contestants run, one after the other, each in a thread of its own, and makes a row of
 * whatever happens. Remembers how long those took that cannot be stopped.
 */
final class Heat {
  /** Larger problems take more than so many times longer for so many times the pairs. */
  private static final double GROWTH = 1.3;

  private final Rules rules;
  private final Map<String, Double> millisPerPair = new HashMap<>();
  private final List<String> stillRunning = new ArrayList<>();

  /**
   * How long, and how often.
   *
   * @param repetitions measured runs, after as many to warm up
   * @param patience seconds that a contestant may take which cannot be stopped, and beyond its
   *     limit one that can
   * @param goals how many goals, from the first, those are given at most that want one number
   */
  record Rules(int repetitions, int patience, int goals) {}

  /** A population in a track. */
  record Entry(Track track, Size size, Problem problem) {
    @Override
    public String toString() {
      return track + " " + size;
    }
  }

  Heat(Rules rules) {
    this.rules = rules;
  }

  /** What stands in the file if native code ends the whole process. */
  static Row lost(Contestant contestant, Entry entry, int limit) {
    Bout none = new Bout(contestant, entry.problem(), new Rules(1, 1, 1), limit);
    return row(contestant, entry, limit, none, Status.FAILED, "the process ended while it ran");
  }

  /** One contestant; the limit counts for those alone that stop by themselves. */
  Row run(Contestant contestant, Entry entry, int limit) {
    Bout bout = new Bout(contestant, entry.problem(), rules, limit);
    Optional<Row> left = leftOut(contestant, entry, limit);
    if (left.isPresent()) {
      return left.get();
    }
    String beside = stillRunning.isEmpty() ? "" : "beside " + String.join(", ", stillRunning);
    Optional<Throwable> failure = failure(bout);
    bout.costs().ifPresent(costs -> remember(contestant, entry.problem(), costs.wall()));
    return failure
        .map(thrown -> row(contestant, entry, limit, bout, status(thrown), words(thrown)))
        .orElseGet(() -> checked(contestant, entry, limit, bout, beside));
  }

  /** The row of somebody who is not run at all, if there is a reason. */
  Optional<Row> leftOut(Contestant contestant, Entry entry, int limit) {
    Bout none = new Bout(contestant, entry.problem(), rules, limit);
    return hindrance(contestant, entry.problem())
        .map(words -> row(contestant, entry, limit, none, Status.NOT_RUN, words));
  }

  /** What the contestant threw, if it did; waits no longer than the rules say. */
  private Optional<Throwable> failure(Bout bout) {
    Thread thread = new Thread(bout, bout.contestant().name());
    thread.setDaemon(true);
    thread.start();
    try {
      if (thread.join(bout.longest())) {
        return bout.thrown();
      }
      bout.stop();
      if (!thread.join(Duration.ofSeconds(5))) {
        stillRunning.add(bout.contestant().name());
      }
      return Optional.of(Refusal.because("no plan after " + bout.longest().toSeconds() + " s"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(e);
    }
  }

  private Optional<String> hindrance(Contestant contestant, Problem problem) {
    if (contestant.has(Trait.SEPARABLE_ONLY) && !problem.separable()) {
      return Optional.of("knows neither sums nor conflicts");
    }
    if (stillRunning.contains(contestant.name())) {
      return Optional.of("its last run could not be stopped and goes on");
    }
    double gigabytes = (double) contestant.bytesPerPair() * problem.pairs() / (1L << 30);
    if (gigabytes > Memory.free()) {
      return Optional.of("its model would take about %.0f GB".formatted(gigabytes));
    }
    double seconds =
        millisPerPair.getOrDefault(contestant.name(), 0.0) * problem.pairs() * GROWTH / 1_000;
    return seconds > rules.patience() && !contestant.has(Trait.STOPS)
        ? Optional.of("it cannot be stopped, and would take more than %.0f s".formatted(seconds))
        : Optional.empty();
  }

  private void remember(Contestant contestant, Problem problem, double millis) {
    millisPerPair.put(contestant.name(), millis / Math.max(1, problem.pairs()));
  }

  private static Status status(Throwable thrown) {
    return switch (thrown) {
      case Refusal refusal -> refusal.isOverflow() ? Status.FAILED : Status.NO_PLAN;
      case OutOfMemoryError memory -> Status.OUT_OF_MEMORY;
      default -> Status.FAILED;
    };
  }

  /** What somebody else's code says may hold anything, so its own words are left out. */
  private static String words(Throwable thrown) {
    return thrown instanceof Refusal
        ? String.valueOf(thrown.getMessage())
        : "threw " + thrown.getClass().getSimpleName();
  }

  private static Row checked(
      Contestant contestant, Entry entry, int limit, Bout bout, String beside) {
    Solver.Answer answer = bout.answer();
    if (contestant.side() == Contestant.Side.FLOOR) {
      return row(contestant, entry, limit, bout, Status.READ, beside);
    }
    Optional<String> fault = new Check(entry.problem(), answer.pairs()).fault();
    Status status = isProven(entry, answer) ? Status.PROVEN : Status.FEASIBLE;
    return fault
        .map(words -> row(contestant, entry, limit, bout, Status.BROKEN, words))
        .orElseGet(() -> row(contestant, entry, limit, bout, status, join(bout.note(), beside)));
  }

  private static boolean isProven(Entry entry, Solver.Answer answer) {
    return answer.proven() || answer.bounds().equals(values(entry.problem(), answer));
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
  }

  private static Row row(
      Contestant contestant, Entry entry, int limit, Bout bout, Status status, String note) {
    boolean hasPlan = status.hasPlan() || status == Status.BROKEN;
    List<Long> values = hasPlan ? values(entry.problem(), bout.answer()) : List.of();
    return new Row(
        entry.track(),
        entry.size(),
        contestant.name(),
        contestant.side(),
        contestant.has(Trait.STOPS) ? limit : 0,
        status,
        bout.runs(),
        bout.costs().orElseGet(Costs::none),
        contestant.has(Trait.THREADS),
        hasPlan ? bout.answer().goals() : 0,
        values,
        hasPlan ? bout.answer().claims(values) : List.of(),
        note);
  }

  private static List<Long> values(Problem problem, Solver.Answer answer) {
    return new Check(problem, answer.pairs()).values().boxed().toList();
  }

  /** The best value of every goal, goal by goal, of plans that break nothing. */
  static Optional<List<Long>> best(List<Row> rows) {
    return rows.stream().filter(row -> row.status().hasPlan()).map(Row::values).max(Heat::compare);
  }

  /** Refutes those whose claim somebody else's plan contradicts. */
  static List<Row> judged(List<Row> rows) {
    Optional<List<Long>> best = best(rows);
    return rows.stream()
        .map(row ->
            row.status().hasPlan() && best.isPresent() && isExceeded(row.bounds(), best.get())
                ? row.judged(Status.REFUTED)
                : row)
        .toList();
  }

  private static boolean isExceeded(List<Long> bounds, List<Long> best) {
    return compare(bounds, best.subList(0, bounds.size())) < 0;
  }

  static int compare(List<Long> one, List<Long> other) {
    return IntStream.range(0, one.size())
        .map(goal -> Long.compare(one.get(goal), other.get(goal)))
        .filter(difference -> difference != 0)
        .findFirst()
        .orElse(0);
  }
}
