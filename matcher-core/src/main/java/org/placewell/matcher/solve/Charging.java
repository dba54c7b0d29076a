package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/** What is charged for each pair of a growing graph, also for those that come. */
final class Charging {
  private final GrowingGraph graph;
  private final Charges charges;
  private final BigInteger paid;
  private final Map<Integer, Long> ofSum = new HashMap<>();
  private final Map<Integer, List<Integer>> ofConflict = new HashMap<>();

  Charging(GrowingGraph graph, Charges charges) {
    this.graph = graph;
    this.charges = charges;
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < charges.prices().size(); i++) {
      BigInteger room = BigInteger.valueOf(charges.prices().get(i).room());
      sum = sum.add(room.multiply(BigInteger.valueOf(charges.amounts()[i])));
      index(charges.prices().get(i).key(), i);
    }
    this.paid = sum;
  }

  private void index(Price.Key key, int at) {
    switch (key) {
      case Price.Key.OfSum of -> ofSum.put(of.sum(), charges.amounts()[at]);
      case Price.Key.OfConflict of ->
          ofConflict.computeIfAbsent(of.conflict(), c -> new ArrayList<>()).add(at);
    }
  }

  /** What is given back for the room of all that is charged for. */
  BigInteger paid() {
    return paid;
  }

  /** What is charged for a pair; as much as numbers hold, if it is more. */
  long of(int pair) {
    long sum = 0;
    if (!charges.isNothing()) {
      for (int limit = 0; limit < graph.base().limits(); limit++) {
        List<Stake> stakes = graph.stakes(limit, pair);
        for (int i = 0; i < stakes.size(); i++) {
          sum = LongMath.saturatedAdd(sum, charged(pair, stakes, i));
        }
      }
    }
    return sum;
  }

  private long charged(int pair, List<Stake> stakes, int at) {
    return switch (stakes.get(at)) {
      case Stake.Adds adds ->
          LongMath.saturatedMultiply(ofSum.getOrDefault(adds.sum(), 0L), adds.weight());
      case Stake.Stands on ->
          ofConflict.getOrDefault(on.conflict(), List.of()).stream()
              .mapToLong(price -> charged(pair, on, stakes.subList(0, at), price))
              .sum();
    };
  }

  /** Who stands in both parts pays once. */
  private long charged(int pair, Stake.Stands on, List<Stake> before, int price) {
    boolean paidBefore =
        before.contains(new Stake.Stands(on.conflict(), !on.first()))
            && isIn(pair, !on.first(), price);
    return isIn(pair, on.first(), price) && !paidBefore ? charges.amount(price) : 0;
  }

  private boolean isIn(int pair, boolean first, int price) {
    if (!(charges.prices().get(price).key() instanceof Price.Key.OfConflict of)) {
      return false;
    }
    Price.Part part = first ? of.first() : of.second();
    return part.at() == (part.isRow() ? graph.row(pair) : graph.column(pair));
  }
}
