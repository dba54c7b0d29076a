package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem whose limits over several columns are charged for instead of kept: the best choice of
 * pairs less what they are charged, and a bound on every choice that keeps the limits. Pairs are
 * closed and amounts changed step by step, and everything since a mark can be taken back.
 *
 * <p>For any amounts of 0 or more the bound holds: a choice that keeps Σ weight ≤ room pays amount
 * · Σ weight, and amount · room is added. M. L. Fisher, doi:10.1287/mnsc.27.1.1.
 */
final class Relaxation {
  private final Problem problem;
  private final Assignment choice;
  private final Changes changes;
  private final List<Price> prices = new ArrayList<>();
  private final List<Long> amounts = new ArrayList<>();
  private final Map<Price.Key, Integer> known = new HashMap<>();
  private final List<Undo> undo = new ArrayList<>();
  private long paid;

  /** A price had another amount before. */
  private record Undo(int price, long before) {}

  /** Where to go back to. */
  record Mark(int choice, int undo) {}

  Relaxation(Problem problem, long[] weights) {
    this.problem = problem;
    this.choice = new Assignment(problem.pairs(), weights);
    this.changes = new Changes(choice, problem.pairs().rows());
    int[] rows = problem.pairs().heaviestFirst(weights);
    if (problem.isCoupled()) {
      choice.lookUpRows();
      // Rows in levels break ties otherwise; all that follows would start from another choice.
      Arrays.stream(rows).forEach(choice::insert);
    } else {
      choice.insertAll(rows);
    }
  }

  Problem problem() {
    return problem;
  }

  Assignment choice() {
    return choice;
  }

  /** No choice that keeps the limits is worth more; modulo 2⁶⁴, so that differences count. */
  long bound() {
    return choice.bound() + paid;
  }

  /** About the bound, which a long may not hold. */
  double about() {
    double sum = choice.about();
    for (int price = 0; price < prices.size(); price++) {
      sum += (double) prices.get(price).room() * amounts.get(price);
    }
    return sum;
  }

  Mark mark() {
    return new Mark(choice.mark(), undo.size());
  }

  void back(Mark mark) {
    choice.back(mark.choice());
    while (undo.size() > mark.undo()) {
      Undo last = undo.remove(undo.size() - 1);
      set(last.price(), last.before());
    }
  }

  /** What was done so far stays. */
  void forget() {
    choice.forget();
    undo.clear();
  }

  /** Nobody may choose these pairs any more. */
  void close(List<Cut> cuts) {
    for (Cut cut : cuts) {
      for (int pair : cut.pairs(problem)) {
        changes.close(pair);
      }
      cut.forced().ifPresent(changes::force);
    }
    changes.apply();
  }

  List<Price> prices() {
    return prices;
  }

  /** The number of a price, new if it is not known. */
  int number(Price price) {
    return known.computeIfAbsent(
        price.key(),
        key -> {
          prices.add(price);
          amounts.add(0L);
          return prices.size() - 1;
        });
  }

  long amount(int price) {
    return amounts.get(price);
  }

  long[] amounts() {
    return amounts.stream().mapToLong(Long::longValue).toArray();
  }

  /** Gives one price another amount. */
  void charge(int price, long amount) {
    alter(price, amount);
    changes.apply();
  }

  /** Gives all prices their amounts; those beyond the list get none. */
  void charge(long[] wanted) {
    for (int price = 0; price < prices.size(); price++) {
      alter(price, price < wanted.length ? wanted[price] : 0);
    }
    changes.apply();
  }

  private void alter(int price, long amount) {
    long by = amount - amounts.get(price);
    if (by != 0) {
      undo.add(new Undo(price, amounts.get(price)));
      set(price, amount);
      Price changed = prices.get(price);
      for (int i = 0; i < changed.pairs().length; i++) {
        changes.lower(changed.pairs()[i], by * changed.weight(i));
      }
    }
  }

  private void set(int price, long amount) {
    paid += prices.get(price).room() * (amount - amounts.get(price));
    amounts.set(price, amount);
  }
}
