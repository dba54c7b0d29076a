package org.placewell.matcher.solve;

import java.math.BigInteger;
import org.placewell.matcher.plan.GrowingGraph;

/** What is charged for each pair of a growing graph, also for those that come. */
final class Charging {
  private final Uses uses;
  private final long[] amounts;
  private final BigInteger paid;

  Charging(GrowingGraph graph, Charges charges) {
    this.uses = new Uses(graph, charges.prices());
    this.amounts = charges.amounts();
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < amounts.length; i++) {
      BigInteger room = BigInteger.valueOf(charges.prices().get(i).room());
      sum = sum.add(room.multiply(BigInteger.valueOf(amounts[i])));
    }
    this.paid = sum;
  }

  /** What is given back for the room of all that is charged for. */
  BigInteger paid() {
    return paid;
  }

  /** What is charged for a pair; as much as numbers hold, if it is more. */
  long of(int pair) {
    return uses.charged(pair, amounts);
  }
}
