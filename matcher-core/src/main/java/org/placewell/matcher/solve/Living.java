package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Growth;

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
  private final Agreed agreed;
  private final Assignment choice;
  private final Changes changes;
  private final Charging charging;

  /**
   * @param start what is charged for; less what could hold for the graph as it is and not for one
   *     that has grown
   */
  Living(GrowingGraph graph, Packing packing, Charges start) {
    this.graph = graph;
    this.packing = packing;
    this.opening = new Opening(graph.base());
    this.spare = new Spare(graph.base(), opening);
    this.charges = start.only(price -> price.holds(this::holdsOne));
    this.agreed = new Agreed(graph, this::places);
    this.charging = new Charging(graph, charges);
    CandidateGraph base = graph.base();
    BitSet all = new BitSet();
    all.set(0, base.pairs());
    long[] weight = packing.weights(base, new Kept(all, base.pairs()));
    Pairs pairs = pairs(base);
    long[] charged = weights(base, weight);
    long[] most = most(base, weight, charged);
    this.choice = new Assignment(pairs, charged);
    choice.lookUpRows();
    this.changes = new Changes(choice, pairs.rows());
    choice.insertAll(
        IntStream.of(pairs.heaviestFirst(weight)).filter(row -> !agreed.isOutside(row)).toArray());
    choice.lookUp(most);
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
    return new Pairs(rowStart, column, slotStart, forced, Clusters.none());
  }

  private long[] weights(CandidateGraph base, long[] weight) {
    BitSet open = opening.open();
    long[] weights = new long[base.pairs() + PAIRS];
    for (int pair = 0; pair < base.pairs(); pair++) {
      weights[pair] = open.get(pair) ? weight[pair] - charging.of(pair) : Duals.CLOSED;
    }
    return weights;
  }

  /** What weights can rise to if pairs are opened; more than that for who must be placed. */
  private static long[] most(CandidateGraph base, long[] weight, long[] charged) {
    long[] most = weight.clone();
    for (int pair = 0; pair < most.length; pair++) {
      if (base.ownBedPair(base.row(pair)) >= 0) {
        most[pair] = Duals.FAR;
      } else if (charged[pair] != Duals.CLOSED) {
        most[pair] = charged[pair];
      }
    }
    return most;
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
                        && charging.of(pair) < -Duals.HOPELESS);
    int[] gone = agreed.gone(patch);
    if (fits && IntStream.of(gone).noneMatch(this::isMissed)) {
      go(patch, gone);
      come(patch);
      choice.forget();
      return isEverybodyPlaced();
    }
    return false;
  }

  /** Whether room was left for a pin from the start: then there is more now for everybody. */
  private boolean isMissed(int pin) {
    return !agreed.isInside(graph.row(pin));
  }

  private void go(Growth.Patch patch, int[] gone) {
    IntStream.of(gone).map(graph::row).filter(agreed::isInside).forEach(choice::free);
    patch.closed().forEach(changes::close);
    int[] come = agreed.come(patch);
    agreed.take(gone, come);
    agreed
        .concerned(IntStream.concat(IntStream.of(gone), IntStream.of(come)).toArray())
        .filter(pair -> !patch.isNew(pair))
        .forEach(pair -> changes.set(pair, weight(pair)));
    changes.apply();
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

  private long weight(int pair) {
    int row = graph.row(pair);
    boolean isLeft =
        graph.isOpen(pair)
            && (agreed.isInside(row) || (!agreed.isOutside(row) && agreed.keep(pair)));
    return isLeft
        ? packing.weight(graph, pair) - Math.min(charging.of(pair), -Duals.HOPELESS)
        : Duals.CLOSED;
  }

  private void come(Growth.Patch patch) {
    int[] rows = patch.newRows().filter(row -> !agreed.isOutside(row)).toArray();
    IntStream.of(rows).forEach(choice::release);
    patch
        .added()
        .forEach(pair -> choice.add(pair, graph.row(pair), graph.column(pair), weight(pair)));
    patch.newColumns().forEach(choice::open);
    for (int row : rows) {
      if (agreed.isInside(row)) {
        choice.force(row);
      }
      choice.insert(row);
    }
  }

  /** The choice; whoever asks does not change it. */
  Assignment choice() {
    return choice;
  }

  /** Whether a change takes a pin away. */
  boolean hasPin(Growth.Patch patch) {
    return agreed.gone(patch).length > 0;
  }

  /** Whether a row is pinned, and takes no part in the choice. */
  boolean isOutside(int row) {
    return agreed.isOutside(row);
  }

  /** How many people a column can hold. */
  int places(int col) {
    return col < graph.base().columns() ? spare.of(col) : 1;
  }

  /** Whether a column holds one person at most, whoever may still come. */
  boolean holdsOne(int col) {
    return places(col) <= 1;
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
      if (graph.isOpen(pair) && places(col) == 0 && !isOutside(row)) {
        long left = packing.weight(graph, pair) - charging.of(pair);
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
    return Wide.of(choice.bound(), choice.about()).add(charging.paid());
  }

  Proof proof() {
    return new Proof(choice.prices(), charges.amounts(), Map.of());
  }

  /** What choosing a pair would lose, 0 or more. */
  long slack(int pair) {
    return choice.slack(pair);
  }

  /** For each row its pair, or −1; pins of the start left out. */
  int[] chosen() {
    int[] pairs = new int[graph.rows()];
    Arrays.setAll(pairs, choice::chosen);
    return pairs;
  }

  /** Whether a pair can be chosen, whatever it is worth. */
  boolean isLeft(int pair) {
    return choice.weight(pair) != Duals.CLOSED;
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

  /**
   * Whether everybody who must be placed is, and no limit is broken by anybody but those who are
   * given what they have: they may break it among themselves.
   */
  boolean isFeasible(int[] chosen) {
    Totals totals = agreed.totals();
    for (int row = 0; row < graph.rows(); row++) {
      int pair = chosen[row];
      if (pair == Duals.NONE && isGiven(row) && !agreed.isOutside(row)) {
        return false;
      }
      if (pair != Duals.NONE && graph.ownBedPair(row) == pair) {
        totals.add(pair);
      }
    }
    return keepMoversLimits(chosen, totals);
  }

  private boolean keepMoversLimits(int[] chosen, Totals totals) {
    for (int row = 0; row < graph.rows(); row++) {
      int pair = chosen[row];
      if (pair != Duals.NONE && !isGiven(row, pair)) {
        if (!totals.keep(pair)) {
          return false;
        }
        totals.add(pair);
      }
    }
    return true;
  }

  private boolean isGiven(int row) {
    return graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0;
  }

  /** Whether a pair is agreed, or is staying in the own bed. */
  private boolean isGiven(int row, int pair) {
    return graph.pinnedPair(row) == pair || graph.ownBedPair(row) == pair;
  }

  /** The packed value of a choice, pins of the start left out. */
  BigInteger value(int[] chosen) {
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < chosen.length; row++) {
      long weight = chosen[row] < 0 || isOutside(row) ? 0 : packing.weight(graph, chosen[row]);
      sum = sum.add(BigInteger.valueOf(weight));
    }
    return sum;
  }

  /** How many people can be placed now at most. */
  int mostPlaced() {
    return (int) Math.min(graph.people(), graph.openColumns().mapToLong(this::places).sum());
  }
}
