package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lowers the bound of a relaxation by changing all amounts at once: what the choices met so far let
 * hope for is tried, in a box around the best amounts, which grows where it hinders and shrinks
 * where hopes are dashed. J. Linderoth, S. Wright, doi:10.1023/A:1021858008222.
 */
final class Blending {
  /** Rounds between two looks at what the mixture breaks. */
  private static final int WINDOW = 12;

  /** The part of the gap that a window must close to be worth while. */
  private static final double WORTH_WHILE = 0.003;

  /** Prices are dropped if less than this part of them is needed. */
  private static final double MOSTLY = 0.75;

  /** So many choices are kept from case to case, and two for each price. */
  private static final int KEPT = 60;

  private final Tightening tightening;
  private final Relaxation relaxed;
  private final Incumbent incumbent;
  private final Pace pace;
  private final Box box;
  private final Blend blend = new Blend();
  private final List<Sample> samples = new ArrayList<>();
  private int[] active = {};
  private long[] best = {};
  private long loss;
  private double[] mixture = {};

  /**
   * Works on the amounts of a tightening.
   *
   * @param unit by which two choices differ at least, if they do
   * @param reach how far amounts go at first
   */
  Blending(Tightening tightening, Incumbent incumbent, Pace pace, long unit, double reach) {
    this.tightening = tightening;
    this.relaxed = tightening.relaxed();
    this.incumbent = incumbent;
    this.pace = pace;
    this.box = new Box(unit, reach);
  }

  /** Goes on until no amounts promise more, or for long enough nothing came of it. */
  void run() {
    run(Integer.MAX_VALUE, 2);
  }

  /** Some rounds, as long as each window of them is worth while. */
  void run(int most) {
    run(most, 0);
  }

  private void run(int most, int patience) {
    begin();
    int slow = 0;
    boolean goesOn = true;
    for (int left = most; left > 0 && goesOn && !isDone(); left -= WINDOW) {
      long before = loss;
      double slight = WORTH_WHILE * (incumbent.cutoff() - before);
      boolean settled = rounds(slight / 4);
      boolean more = choose(overused());
      if (patience > 0 && loss > before) {
        dive();
      }
      slow = loss - before < slight ? slow + WINDOW : 0;
      goesOn = slow <= patience * active.length && (!settled || more);
    }
    relaxed.charge(best);
  }

  /** A better choice found early ends all that follows early. */
  private void dive() {
    relaxed.charge(best);
    new Diving(tightening, incumbent, pace).dive();
  }

  private boolean isDone() {
    return loss >= incumbent.cutoff() || pace.isOver();
  }

  /** Choices that are still open are known already; that of now comes first. */
  private void begin() {
    loss = tightening.loss();
    for (Standing.Broken one : tightening.broken()) {
      tightening.branching().prices(one).stream().limit(1).forEach(relaxed::number);
    }
    best = relaxed.amounts();
    samples.removeIf(sample -> !sample.isOpen(relaxed.choice()));
    samples.add(0, Sample.of(relaxed, -loss));
    if (samples.size() > KEPT + 2 * active.length) {
      samples.subList(KEPT + 2 * active.length, samples.size()).clear();
    }
    activate(new int[0]);
    mixture = mixture(new double[] {1});
    choose(new Overuse(relaxed, mixture));
  }

  /** For each pair its part in the mixture of choices that is best as far as known. */
  double[] mixture() {
    return mixture;
  }

  private Overuse overused() {
    mixture = mixture(blend.parts());
    Overuse overuse = new Overuse(relaxed, mixture);
    overuse.price();
    return overuse;
  }

  private double[] mixture(double[] parts) {
    double[] all = new double[relaxed.problem().pairs().size()];
    for (int k = 0; k < parts.length; k++) {
      if (parts[k] > 0) {
        samples.get(k).addTo(all, parts[k]);
      }
    }
    return all;
  }

  /** Takes up prices that the mixture breaks, and drops many that are needless; whether any new. */
  private boolean choose(Overuse overuse) {
    best = Arrays.copyOf(best, relaxed.prices().size());
    int[] needed =
        IntStream.range(0, best.length).filter(number -> takesPart(number, overuse)).toArray();
    boolean more = !Arrays.stream(needed).allMatch(this::isActive);
    if (needed.length < MOSTLY * active.length) {
      activate(needed);
    } else if (more) {
      activate(
          IntStream.concat(IntStream.of(active), IntStream.of(needed))
              .sorted()
              .distinct()
              .toArray());
    }
    return more;
  }

  private void activate(int[] numbers) {
    active = numbers;
    List<Price> prices = relaxed.prices();
    blend.begin(
        active.length, samples.stream().map(sample -> sample.left(active, prices)).toList());
  }

  /** What the mixture just keeps because it is charged for must go on taking part. */
  private boolean takesPart(int number, Overuse overuse) {
    Price price = relaxed.prices().get(number);
    return best[number] > 0
        || overuse.isOver(price)
        || (isActive(number) && overuse.isTight(price));
  }

  private boolean isActive(int number) {
    return Arrays.binarySearch(active, number) >= 0;
  }

  /** A window of rounds; whether no amounts promise more. */
  private boolean rounds(double slight) {
    for (int round = 0; round < WINDOW && !isDone(); round++) {
      double[] by = propose();
      double hope = -blend.worth(by);
      long[] trial = best.clone();
      for (int i = 0; i < by.length; i++) {
        trial[active[i]] += Math.round(by[i]);
      }
      boolean same = Arrays.equals(trial, best);
      if (box.isSettled(by, hope) || (same && !box.canGrow(by))) {
        return true;
      }
      if (!isSafe(trial)) {
        box.hit();
      } else if (same || box.isTooSmall(by, hope, slight)) {
        box.grow();
      } else {
        attempt(trial, by, hope);
      }
    }
    return false;
  }

  /** By how much to change the amounts that take part. */
  private double[] propose() {
    double[] worths = samples.stream().mapToDouble(sample -> sample.worth(best) + loss).toArray();
    double[] low = new double[active.length];
    double[] high = new double[active.length];
    for (int i = 0; i < active.length; i++) {
      long amount = best[active[i]];
      low[i] = Math.max(-(double) amount, -box.reach());
      high[i] = Math.min((double) relaxed.prices().get(active[i]).most() - amount, box.reach());
    }
    blend.solve(worths, low, high, box.tolerance());
    return blend.amounts();
  }

  /** Whether numbers hold all of it, should one pair be charged for everything. */
  private boolean isSafe(long[] trial) {
    double sum = 0;
    for (int number : active) {
      sum += (double) trial[number] / relaxed.prices().get(number).most();
    }
    return sum < 2;
  }

  private void attempt(long[] trial, double[] by, double hope) {
    pace.step();
    relaxed.charge(trial);
    long now = tightening.loss();
    Sample sample = Sample.of(relaxed, -now);
    samples.add(sample);
    blend.add(sample.left(active, relaxed.prices()));
    box.learn((double) now - loss, hope, by);
    if (now > loss) {
      loss = now;
      best = trial;
    }
  }
}
