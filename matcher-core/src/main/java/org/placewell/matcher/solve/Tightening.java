package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A relaxation whose amounts are raised and lowered until its bound is low. */
final class Tightening {
  private final Relaxation relaxed;
  private final Standing standing;
  private final Branching branching;
  private final Incumbent incumbent;
  private final Pace pace;

  Tightening(Relaxation relaxed, Incumbent incumbent, Pace pace) {
    this.relaxed = relaxed;
    this.standing = new Standing(relaxed.problem());
    this.branching = new Branching(relaxed.problem());
    this.incumbent = incumbent;
    this.pace = pace;
  }

  /** One case of a broken limit, what the bound loses in it, and the proof of that. */
  record Child(Cut cut, long loss, Proof proof) {}

  /** Cases, one of which every choice that is left lies in. */
  record Cases(List<Child> children) {
    /** The case that loses least. */
    Child best() {
      return children.stream().min(Comparator.comparingLong(Child::loss)).orElseThrow();
    }

    /** Whether its best case loses more, or else all of them together. */
    boolean isHarderThan(Cases other) {
      long more = best().loss() - other.best().loss();
      return more > 0 || (more == 0 && mean() > other.mean());
    }

    private double mean() {
      return children.stream().mapToLong(Child::loss).average().orElseThrow();
    }
  }

  Relaxation relaxed() {
    return relaxed;
  }

  Branching branching() {
    return branching;
  }

  Incumbent incumbent() {
    return incumbent;
  }

  Problem problem() {
    return relaxed.problem();
  }

  /** What the bound loses against the first; less than nothing if too much is charged. */
  long loss() {
    return incumbent.loss(relaxed.bound(), relaxed.about());
  }

  /** Charges these, unless to charge nothing is better. */
  void charge(Charges charges) {
    charges.charge(relaxed);
    if (loss() < 0) {
      relaxed.charge(new long[0]);
    }
  }

  /** Whether nothing better than the best choice is left here. */
  boolean isClosed() {
    return loss() >= incumbent.cutoff();
  }

  List<Standing.Broken> broken() {
    return standing.broken(relaxed.choice());
  }

  /** What proves the bound as it is. */
  Proof proof() {
    return new Proof(relaxed.choice().prices(), relaxed.amounts(), relaxed.choice().ofSums());
  }

  /** Tries every case. */
  Cases split(List<Cut> cuts) {
    List<Child> children = new ArrayList<>();
    for (Cut cut : cuts) {
      pace.step();
      Relaxation.Mark mark = relaxed.mark();
      relaxed.close(List.of(cut));
      children.add(new Child(cut, loss(), proof()));
      relaxed.back(mark);
    }
    return new Cases(children);
  }

  /** Goes round all that is broken, and all that is charged for and not used up. */
  void ascend(int rounds, long grain) {
    long before = Long.MIN_VALUE;
    for (int round = 0; round < rounds && !pace.isOver() && loss() > before; round++) {
      relaxed.forget();
      before = loss();
      round(grain);
    }
  }

  private void round(long grain) {
    for (Standing.Broken one : broken()) {
      if (pace.isOver()) {
        return;
      }
      if (one.coupling() instanceof Coupling.Total) {
        branching.prices(one).forEach(price -> level(price, grain));
      }
    }
    lower(grain);
  }

  /** Lowers what is charged for and not used up; says whether the bound got no worse anywhere. */
  boolean lower(long grain) {
    boolean any = false;
    broken();
    for (int number = 0; number < relaxed.prices().size() && !pace.isOver(); number++) {
      Price price = relaxed.prices().get(number);
      if (relaxed.amount(number) > 0
          && seemsLeftOver(price)
          && price.used(relaxed.choice()) < price.room()) {
        long before = loss();
        long amount = relaxed.amount(number);
        level(price, grain);
        if (loss() < before) {
          relaxed.charge(number, amount);
        } else {
          any |= relaxed.amount(number) != amount;
        }
      }
    }
    return any;
  }

  /** By what was counted when the round began; saves counting all again. */
  private boolean seemsLeftOver(Price price) {
    return !(price.key() instanceof Price.Key.OfSum of) || standing.total(of.sum()) < price.room();
  }

  /** Charges the amount at which the bound is lowest, all others kept, to within a grain. */
  private void level(Price price, long grain) {
    int number = relaxed.number(price);
    long amount = relaxed.amount(number);
    if (isOverused(price)) {
      long low = amount;
      long high = amount;
      for (long by = grain; isOverused(price) && high < price.most(); by *= 2) {
        low = high;
        high = Math.min(low + by, price.most());
        charge(number, high);
      }
      narrow(number, low, high, grain);
    } else if (amount > 0 && price.used(relaxed.choice()) < price.room()) {
      charge(number, 0);
      if (isOverused(price)) {
        narrow(number, 0, amount, grain);
      }
    }
  }

  private boolean isOverused(Price price) {
    return price.used(relaxed.choice()) > price.room();
  }

  private void charge(int number, long amount) {
    pace.step();
    relaxed.charge(number, amount);
  }

  /** Too much is used at the low amount, and not at the high one. */
  private void narrow(int number, long low, long high, long grain) {
    Price price = relaxed.prices().get(number);
    long least = low;
    long most = high;
    while (most - least > grain) {
      long middle = least + (most - least) / 2;
      charge(number, middle);
      least = isOverused(price) ? middle : least;
      most = isOverused(price) ? most : middle;
    }
    relaxed.charge(number, most);
  }

  /** The pairs that a better choice can have, and the loss from which on a pair is none. */
  Kernel kernel() {
    long gap = incumbent.cutoff() - loss();
    BitSet kept = new BitSet();
    for (int pair = 0; pair < problem().pairs().size(); pair++) {
      kept.set(pair, relaxed.choice().slack(pair) < gap);
    }
    return new Kernel(kept, gap, proof(), List.copyOf(relaxed.prices()));
  }

  /**
   * What a better choice can have.
   *
   * @param kept the pairs that lose less than the gap
   * @param prices what the amounts of the proof are charged for
   */
  record Kernel(BitSet kept, long gap, Proof proof, List<Price> prices) {
    /** The amounts of a relaxation with fewer pairs that correspond to these. */
    void charge(Relaxation relaxed) {
      long[] amounts = new long[prices.size()];
      for (int i = 0; i < prices.size(); i++) {
        long amount = proof.amounts()[i];
        prices
            .get(i)
            .in(relaxed.problem())
            .filter(price -> amount > 0)
            .map(relaxed::number)
            .ifPresent(number -> amounts[number] = amount);
      }
      relaxed.charge(Arrays.copyOf(amounts, relaxed.prices().size()));
    }
  }
}
