package org.placewell.matcher.solve;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Stake;

/**
 * The best choice in a growing graph, less what is charged, kept up to date while the graph
 * changes. Whoever was pinned at the start is left out; who is pinned later must be placed.
 */
final class Living {
  /** So many people and so many vacancies may come before all is laid out anew. */
  static final int ROOM = 512;

  /** So many pairs may come. */
  private static final int PAIRS = 1 << 18;

  private final GrowingGraph graph;
  private final Packing packing;
  private final Charges charges;
  private final Opening opening;
  private final Spare spare;
  private final Totals pins;
  private final Assignment choice;
  private final Changes changes;
  private final BigInteger paid;
  private final Map<Integer, Long> ofSum = new HashMap<>();
  private final Map<Integer, List<Integer>> ofConflict = new HashMap<>();

  Living(GrowingGraph graph, Packing packing, Charges charges) {
    this.graph = graph;
    this.packing = packing;
    this.charges = charges;
    this.opening = new Opening(graph.base());
    this.spare = new Spare(graph.base(), opening);
    this.pins = new Totals(graph);
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < charges.prices().size(); i++) {
      BigInteger room = BigInteger.valueOf(charges.prices().get(i).room());
      sum = sum.add(room.multiply(BigInteger.valueOf(charges.amounts()[i])));
      index(charges.prices().get(i).key(), i);
    }
    this.paid = sum;
    CandidateGraph base = graph.base();
    BitSet all = new BitSet();
    all.set(0, base.pairs());
    long[] weight = packing.weights(base, new Kept(all, base.pairs()));
    Pairs pairs = pairs(base);
    this.choice = new Assignment(pairs, weights(base, weight));
    this.changes = new Changes(choice, pairs.rows());
    choice.insertAll(
        IntStream.of(pairs.heaviestFirst(weight)).filter(row -> !isPinnedAtStart(row)).toArray());
    choice.lookUp();
    for (int row = 0; row < base.rows(); row++) {
      if (isPinnedAtStart(row)) {
        pins.add(base.pinnedPair(row));
      }
    }
  }

  private boolean isPinnedAtStart(int row) {
    return row < graph.base().rows() && graph.base().pinnedPair(row) >= 0;
  }

  private void index(Price.Key key, int at) {
    switch (key) {
      case Price.Key.OfSum of -> ofSum.put(of.sum(), charges.amounts()[at]);
      case Price.Key.OfConflict of ->
          ofConflict.computeIfAbsent(of.conflict(), c -> new ArrayList<>()).add(at);
    }
  }

  private Pairs pairs(CandidateGraph base) {
    int[] rowStart = new int[base.rows() + ROOM + 1];
    boolean[] forced = new boolean[base.rows() + ROOM];
    for (int row = 0; row < base.rows(); row++) {
      rowStart[row + 1] = base.rowEnd(row);
      forced[row] = base.ownBedPair(row) >= 0 && base.pinnedPair(row) < 0;
    }
    Arrays.fill(rowStart, base.rows() + 1, rowStart.length, base.pairs());
    int[] column = new int[base.pairs() + PAIRS];
    for (int pair = 0; pair < base.pairs(); pair++) {
      column[pair] = base.column(pair);
    }
    int[] slotStart = new int[base.columns() + ROOM + 1];
    for (int col = 0; col < slotStart.length - 1; col++) {
      int places = places(col);
      slotStart[col + 1] = Math.addExact(slotStart[col], places);
    }
    return new Pairs(rowStart, column, slotStart, forced);
  }

  private long[] weights(CandidateGraph base, long[] weight) {
    BitSet open = opening.open();
    long[] weights = new long[base.pairs() + PAIRS];
    for (int pair = 0; pair < base.pairs(); pair++) {
      weights[pair] = open.get(pair) ? weight[pair] - charged(pair) : Duals.CLOSED;
    }
    return weights;
  }

  /** What is charged for a pair; as much as numbers hold, if it is more. */
  private long charged(int pair) {
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

  /** Takes in a change; false if there is no room for it, or it is unlike what was there before. */
  boolean take(Growth.Patch patch) {
    boolean fits =
        graph.rows() <= graph.base().rows() + ROOM
            && graph.columns() <= graph.base().columns() + ROOM
            && graph.pairs() <= graph.base().pairs() + PAIRS
            && patch
                .added()
                .allMatch(pair ->
                    spare.holds(graph, pair)
                        && packing.fits(graph, pair)
                        && charged(pair) < -Duals.HOPELESS);
    if (fits) {
      patch.closed().forEach(changes::close);
      changes.apply();
      if (patch.newRow() >= 0) {
        choice.release(patch.newRow());
      }
      patch.added().forEach(this::add);
      come(patch);
    }
    return fits && isEverybodyPlaced();
  }

  /** A pin can be one that cannot be kept with others, or leave somebody without their own bed. */
  private boolean isEverybodyPlaced() {
    for (int row = 0; row < graph.rows(); row++) {
      if (choice.isHopeless(row)) {
        return false;
      }
    }
    return true;
  }

  private void add(int pair) {
    long weight = packing.weight(graph, pair) - charged(pair);
    boolean isLeft = graph.pinnedPair(graph.row(pair)) == pair || pins.keep(pair);
    choice.add(pair, graph.row(pair), graph.column(pair), isLeft ? weight : Duals.CLOSED);
  }

  private void come(Growth.Patch patch) {
    patch.newColumns().forEach(choice::open);
    if (patch.newRow() >= 0) {
      if (graph.pinnedPair(patch.newRow()) >= 0) {
        choice.force(patch.newRow());
      }
      choice.insert(patch.newRow());
    }
  }

  /** How many people a column can hold. */
  int places(int col) {
    return col < graph.base().columns() ? spare.of(col) : 1;
  }

  /**
   * For each column what one place more would add at most: as much as any pair of it is worth
   * beyond what its person has. That is a price for the place at which all other prices stand.
   */
  long[] most() {
    long[] most = new long[graph.columns()];
    for (int pair = 0; pair < graph.pairs(); pair++) {
      int row = graph.row(pair);
      int col = graph.column(pair);
      if (graph.isOpen(pair) && places(col) == 0 && !isPinnedAtStart(row)) {
        long left = packing.weight(graph, pair) - charged(pair);
        most[col] = Math.max(most[col], left - choice.surplus(row));
      }
    }
    return most;
  }

  Charges charges() {
    return charges;
  }

  /** No choice that keeps the limits is worth more. */
  BigInteger bound() {
    return Wide.of(choice.bound(), choice.about()).add(paid);
  }

  Proof proof() {
    return new Proof(choice.prices(), charges.amounts());
  }

  /** For each row its pair, or −1; pins of the start left out. */
  int[] chosen() {
    int[] pairs = new int[graph.rows()];
    Arrays.setAll(pairs, choice::chosen);
    return pairs;
  }

  /** The pairs that lose less than a gap, with those that people have already. */
  BitSet within(long gap) {
    BitSet kept = new BitSet(graph.pairs());
    for (int pair = 0; pair < graph.pairs(); pair++) {
      if (choice.slack(pair) < gap && graph.isOpen(pair)) {
        kept.set(pair);
      }
    }
    for (int row = 0; row < graph.rows(); row++) {
      keep(graph.ownBedPair(row), kept);
      keep(graph.pinnedPair(row), kept);
    }
    return kept;
  }

  private static void keep(int pair, BitSet kept) {
    if (pair >= 0) {
      kept.set(pair);
    }
  }

  /** Whether everybody who must be placed is, and no limit is broken, pins of the start counted. */
  boolean isFeasible() {
    Totals totals = new Totals(graph);
    for (int row = 0; row < graph.rows(); row++) {
      int pinned = row < graph.base().rows() ? graph.base().pinnedPair(row) : -1;
      int pair = pinned >= 0 ? pinned : choice.chosen(row);
      boolean must = graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0;
      if (pair == Duals.NONE ? must : !totals.add(pair)) {
        return false;
      }
    }
    return true;
  }
}
