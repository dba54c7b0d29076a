package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** How much each pair of a growing graph uses of what is charged for, also those that come. */
final class Uses {
  private final GrowingGraph graph;
  private final List<Price> prices;
  private final Map<Integer, Integer> ofSum = new HashMap<>();
  private final Map<Integer, List<Integer>> ofConflict = new HashMap<>();

  Uses(GrowingGraph graph, List<Price> prices) {
    this.graph = graph;
    this.prices = prices;
    for (int at = 0; at < prices.size(); at++) {
      switch (prices.get(at).key()) {
        case Price.Key.OfSum of -> ofSum.put(of.sum(), at);
        case Price.Key.OfConflict of ->
            ofConflict.computeIfAbsent(of.conflict(), c -> new ArrayList<>()).add(at);
      }
    }
  }

  /** What a pair pays; as much as numbers hold, if it is more. */
  long charged(int pair, long[] amounts) {
    long sum = 0;
    for (Use use : of(pair)) {
      sum = LongMath.saturatedAdd(sum, use.charged(amounts));
    }
    return sum;
  }

  /** So many times a pair pays the amount of a price. */
  record Use(int price, long times) {
    /** What is paid; a price that is not in the list costs nothing. */
    long charged(long[] amounts) {
      return price < amounts.length ? LongMath.saturatedMultiply(amounts[price], times) : 0;
    }
  }

  /** What a pair pays for. */
  List<Use> of(int pair) {
    if (prices.isEmpty()) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      List<Stake> stakes = graph.stakes(limit, pair);
      for (int at = 0; at < stakes.size(); at++) {
        add(pair, stakes, at, uses);
      }
    }
    return uses;
  }

  private void add(int pair, List<Stake> stakes, int at, List<Use> uses) {
    switch (stakes.get(at)) {
      case Stake.Adds adds -> {
        if (ofSum.containsKey(adds.sum())) {
          uses.add(new Use(ofSum.get(adds.sum()), adds.weight()));
        }
      }
      case Stake.Stands on -> {
        for (int price : ofConflict.getOrDefault(on.conflict(), List.of())) {
          if (pays(pair, on, stakes.subList(0, at), price)) {
            uses.add(new Use(price, 1));
          }
        }
      }
    }
  }

  /** Who stands in both parts pays once. */
  private boolean pays(int pair, Stake.Stands on, List<Stake> before, int price) {
    boolean paidBefore =
        before.contains(new Stake.Stands(on.conflict(), !on.first()))
            && isIn(pair, !on.first(), price);
    return isIn(pair, on.first(), price) && !paidBefore;
  }

  private boolean isIn(int pair, boolean first, int price) {
    if (!(prices.get(price).key() instanceof Price.Key.OfConflict of)) {
      return false;
    }
    Price.Part part = first ? of.first() : of.second();
    return part.at() == (part.isRow() ? graph.row(pair) : graph.column(pair));
  }
}
