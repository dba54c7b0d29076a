package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.List;

/** Several values by their weights. */
final class Odds<T> {
  private final List<Share<T>> shares = new ArrayList<>();
  private int total;

  record Share<T>(int weight, T value) {}

  private Odds() {}

  @SafeVarargs
  static <T> Odds<T> of(Share<T>... shares) {
    Odds<T> odds = new Odds<>();
    for (Share<T> share : shares) {
      odds.shares.add(share);
      odds.total += share.weight();
    }
    return odds;
  }

  static <T> Share<T> share(int weight, T value) {
    return new Share<>(weight, value);
  }

  /** The value that a lot stands for. */
  T at(long lot) {
    int left = Lots.of(lot, total);
    for (Share<T> share : shares) {
      if (left < share.weight()) {
        return share.value();
      }
      left -= share.weight();
    }
    throw new IllegalStateException("One of the weights must be above 0.");
  }
}
