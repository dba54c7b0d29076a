package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Amounts charged for limits, whatever pairs are left. Immutable. */
final class Charges {
  static final Charges NONE = new Charges(List.of(), new long[0]);

  private final List<Price> prices;
  private final long[] amounts;

  private Charges(List<Price> prices, long[] amounts) {
    this.prices = prices;
    this.amounts = amounts;
  }

  /** Those prices of which something is charged. */
  static Charges of(List<Price> prices, long[] amounts) {
    List<Price> some = new ArrayList<>();
    List<Long> charged = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0) {
        some.add(prices.get(i));
        charged.add(amounts[i]);
      }
    }
    return new Charges(some, charged.stream().mapToLong(Long::longValue).toArray());
  }

  /** Those that are still allowed. */
  Charges only(Predicate<Price> allowed) {
    long[] left = amounts.clone();
    Arrays.setAll(left, i -> allowed.test(prices.get(i)) ? left[i] : 0);
    return of(prices, left);
  }

  boolean isNothing() {
    return prices.isEmpty();
  }

  List<Price> prices() {
    return prices;
  }

  /** What is charged for what; the same for all who charge the same. */
  Map<Price.Key, Long> byKey() {
    Map<Price.Key, Long> found = new HashMap<>();
    for (int i = 0; i < amounts.length; i++) {
      found.put(prices.get(i).key(), amounts[i]);
    }
    return found;
  }

  long amount(int price) {
    return amounts[price];
  }

  long[] amounts() {
    return amounts.clone();
  }

  /** Charges the same in a relaxation, for what there is of it. */
  void charge(Relaxation relaxed) {
    long[] wanted = new long[relaxed.prices().size() + prices.size()];
    for (int i = 0; i < prices.size(); i++) {
      long amount = amounts[i];
      prices
          .get(i)
          .in(relaxed.problem())
          .map(relaxed::number)
          .ifPresent(number -> wanted[number] = amount);
    }
    relaxed.charge(Arrays.copyOf(wanted, relaxed.prices().size()));
  }
}
