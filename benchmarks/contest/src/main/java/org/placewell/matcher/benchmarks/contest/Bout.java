package org.placewell.matcher.benchmarks.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;

/**
 * All runs of one contestant on one problem, in one thread: some to warm up, as many that count.
 * One that takes long, or all the time it has, runs once and that counts.
 */
final class Bout implements Runnable {
  /** Milliseconds of processor time after which nothing is to be gained by warming up. */
  private static final double LONG = 5_000;

  /** Seconds that those who stop by themselves may be late, if not as many as their limit. */
  private static final int LATE = 30;

  /** Nanoseconds of warming up at least: by then code that runs often is compiled for good. */
  private static final long WARM = 1_000_000_000;

  /** Nanoseconds of runs that count at least: the median of a few short ones is mere chance. */
  private static final long MEASURED = 300_000_000;

  private final Contestant contestant;
  private final Problem problem;
  private final Rules rules;
  private final int limit;
  private final long start = System.nanoTime();
  private final List<Costs> costs = new CopyOnWriteArrayList<>();
  private volatile @Nullable Throwable thrown;
  private volatile @Nullable Answer answer;
  private volatile @Nullable Deadline deadline;
  private volatile String note = "";

  Bout(Contestant contestant, Problem problem, Rules rules, int limit) {
    this.contestant = contestant;
    this.problem = problem;
    this.rules = rules;
    this.limit = limit;
  }

  Contestant contestant() {
    return contestant;
  }

  /** Whatever is thrown, also for lack of memory, becomes a row of the table. */
  @Override
  public void run() {
    try {
      System.gc(); // what others left behind is none of its memory
      runAll(widest(problem.goals()));
    } catch (Throwable any) {
      thrown = any;
    }
  }

  /** With as many goals as its numbers hold; if it says itself that they do not, with fewer. */
  private void runAll(Packing packing) {
    try {
      note = packing.goals() < problem.goals() ? tells(packing) : "";
      repeat(packing);
    } catch (Refusal refusal) {
      if (!refusal.isOverflow() || packing.goals() <= 1) {
        throw refusal;
      }
      costs.clear();
      runAll(widest(packing.goals() - 1));
    }
  }

  private String tells(Packing packing) {
    return "solved for the first %d of %d goals".formatted(packing.goals(), problem.goals());
  }

  private Packing widest(int goals) {
    if (!contestant.solver().packs()) {
      return Packing.none(goals);
    }
    for (int some = Math.min(goals, rules.goals()); some > 0; some--) {
      Optional<Packing> packing = Packing.of(problem, some);
      if (packing.isPresent() && contestant.solver().takes(packing.get())) {
        return packing.get();
      }
    }
    throw Refusal.overflow("its numbers do not hold the first goal");
  }

  private void repeat(Packing packing) {
    Costs first = once(packing);
    costs.add(first);
    if (isLong(first)) {
      return;
    }
    for (int warm = 1; (warm < rules.repetitions() || !isWarm()) && hasTime(); warm++) {
      once(packing);
    }
    Costs measured = once(packing);
    costs.clear();
    costs.add(measured);
    long begin = System.nanoTime();
    while ((costs.size() < rules.repetitions() || System.nanoTime() - begin < MEASURED)
        && hasTime()) {
      costs.add(once(packing));
    }
  }

  /** Nobody is given up for being run too often. */
  private boolean hasTime() {
    return System.nanoTime() - start < Duration.ofSeconds(rules.patience()).toNanos() / 2;
  }

  /** Code that runs for a short time is compiled only after many runs. */
  private boolean isWarm() {
    return System.nanoTime() - start > WARM;
  }

  private boolean isLong(Costs first) {
    return first.counted(contestant.has(Trait.THREADS)) > LONG
        || (contestant.has(Trait.STOPS) && first.wall() >= 800.0 * limit);
  }

  /** What a run took counts also where it found nothing. */
  private Costs once(Packing packing) {
    List<Refusal> refusals = new ArrayList<>();
    Costs taken = Costs.of(() -> refused(packing).ifPresent(refusals::add));
    for (Refusal refusal : refusals) {
      costs.clear();
      costs.add(taken);
      throw refusal;
    }
    return taken;
  }

  private Optional<Refusal> refused(Packing packing) {
    Deadline own = Deadline.in(Duration.ofSeconds(limit));
    deadline = own;
    try {
      answer = contestant.solver().solve(problem, packing, own);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /** Asks the run to stop. */
  void stop() {
    Deadline own = deadline;
    if (own != null) {
      own.call();
    }
  }

  /** How long to wait for all runs together. */
  Duration longest() {
    int own = Math.min(rules.patience(), Math.max(LATE, limit));
    return Duration.ofSeconds(contestant.has(Trait.STOPS) ? limit + own : rules.patience());
  }

  Optional<Throwable> thrown() {
    return Optional.ofNullable(thrown);
  }

  /** How many runs counted. */
  int runs() {
    return costs.size();
  }

  Optional<Costs> costs() {
    return costs.isEmpty() ? Optional.empty() : Optional.of(Costs.median(costs));
  }

  Answer answer() {
    Answer last = answer;
    return last == null ? Answer.nothing(problem) : last;
  }

  String note() {
    return note;
  }
}
