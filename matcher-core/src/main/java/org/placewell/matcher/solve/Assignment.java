package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best choice of at most one pair for each row and, for each column, of at most as many as it
 * has places, kept up to date while weights change. Sparse, flat, one thread, deterministic.
 *
 * <p><b>Problem.</b> Maximum-weight bipartite b-matching in which some rows must be placed.
 * <b>Running time.</b> Each operation at most O(pairs + columns · log columns); rows may be
 * inserted in any order, the heaviest first is by far the quickest. <b>Assumes</b> weights below
 * 2⁵⁷. <b>Source.</b> Successive shortest paths with prices: R. Jonker, A. Volgenant,
 * doi:10.1007/BF02278710; the invariants are those of {@link Duals}.
 */
final class Assignment {
  private final Duals duals;
  private final Insertion insertion;
  private final Refill refill;

  /** No row has been inserted. */
  Assignment(Pairs pairs, long[] weight) {
    this.duals = new Duals(pairs, weight);
    Labels labels = new Labels(duals);
    this.insertion = new Insertion(duals, pairs.rowStart(), labels);
    this.refill = new Refill(pairs, duals, labels);
  }

  /** The pair a row has, or {@link Duals#NONE}. */
  int chosen(int row) {
    return duals.chosen[row];
  }

  boolean isChosen(int pair) {
    return duals.chosen[duals.rowOf(pair)] == pair;
  }

  int rowOf(int pair) {
    return duals.rowOf(pair);
  }

  /** Whether a row must be placed and is not. */
  boolean isHopeless(int row) {
    return duals.isForced(row) && duals.chosen[row] == Duals.NONE;
  }

  long surplus(int row) {
    return duals.surplus[row];
  }

  long weight(int pair) {
    return duals.weight[pair];
  }

  /** What choosing a pair would lose, 0 or more. */
  long slack(int pair) {
    return duals.slack(pair);
  }

  /** What choosing a pair of a row would lose. */
  long slack(int row, int pair) {
    return duals.surplus[row] + duals.price[duals.column[pair]] - duals.weight[pair];
  }

  /** A copy of the price of each column, less what is paid for the clusters around it. */
  long[] prices() {
    return Arrays.copyOf(own(), duals.slotStart.length - 1);
  }

  /**
   * By the sums of the graph that clusters stand for: the price of one place, where it is not 0.
   */
  Map<Integer, Long> ofSums() {
    Clusters clusters = duals.clusters;
    Map<Integer, Long> found = new TreeMap<>();
    long[] own = clusters.isEmpty() ? new long[0] : own();
    for (int at = 0; at < clusters.size(); at++) {
      if (own[clusters.node(at)] > 0) {
        found.put(clusters.sum(at), own[clusters.node(at)]);
      }
    }
    return found;
  }

  /** Of each node what it costs by itself, 0 or more. */
  private long[] own() {
    long[] own = duals.price.clone();
    Clusters clusters = duals.clusters;
    for (int node = 0; node < own.length && !clusters.isEmpty(); node++) {
      int around = clusters.parent(node);
      own[node] -= around == Duals.NONE ? 0 : duals.price[around];
    }
    return own;
  }

  /** How many people a node holds. */
  private long places(int node) {
    return duals.isColumn(node)
        ? duals.slotStart[node + 1] - duals.slotStart[node]
        : duals.clusters.room(duals.clusters.at(node));
  }

  /** Σ surplus + Σ places · price, modulo 2⁶⁴: differences count. */
  long bound() {
    long sum = 0;
    for (long s : duals.surplus) {
      sum += s;
    }
    long[] own = duals.clusters.isEmpty() ? duals.price : own();
    for (int node = 0; node < own.length; node++) {
      sum += own[node] * places(node);
    }
    return sum;
  }

  /** About Σ surplus + Σ places · price, which a long may not hold. */
  double about() {
    double sum = 0;
    for (long s : duals.surplus) {
      sum += s;
    }
    long[] own = duals.clusters.isEmpty() ? duals.price : own();
    for (int node = 0; node < own.length; node++) {
      sum += (double) own[node] * places(node);
    }
    return sum;
  }

  /** Where {@link #back} can go back to. */
  int mark() {
    return duals.journal.mark();
  }

  void back(int mark) {
    duals.journal.back(mark);
  }

  /** What was done so far stays. */
  void forget() {
    duals.journal.forget();
  }

  void insert(int row) {
    insertion.insert(row);
  }

  /** Inserts rows, the first thing that happens. */
  void insertAll(int[] rows) {
    insertion.insertAll(rows);
  }

  /** Gets ready for many questions about pairs, which not everybody has. */
  void lookUpRows() {
    duals.lookUpRows();
  }

  /** Takes a row out; the column it leaves has to be filled, or {@link Duals#NONE}. */
  int release(int row) {
    int pair = duals.chosen[row];
    duals.setSurplus(row, Duals.FAR);
    if (pair == Duals.NONE) {
      return Duals.NONE;
    }
    duals.leave(duals.slotOf(row, duals.column[pair]));
    duals.setChosen(row, Duals.NONE);
    return duals.column[pair];
  }

  /**
   * A pair comes that room was left for. A row it is too good for must be released before; a column
   * nobody has had before is to be opened after.
   */
  void add(int pair, int row, int col, long value) {
    duals.add(pair, row, col, value);
  }

  /**
   * Opens a column after all its pairs came: at a price that keeps everybody where they are, which
   * is then lowered.
   */
  void open(int col) {
    long price = 0;
    Later later = duals.laterOfColumn;
    for (int at = later.first(col); at != Duals.NONE; at = later.after(at)) {
      int pair = later.pair(at);
      price = Math.max(price, duals.weight[pair] - duals.surplus[duals.rowOf(pair)]);
    }
    duals.setPrice(col, price);
    refill.fill(col);
  }

  /**
   * Gets ready for many columns to be filled.
   *
   * @param most of each pair, above which its weight never rises; of who must be placed, much more
   */
  void lookUp(long[] most) {
    refill.lookUp(most);
  }

  /** Fills a vacant place of a column, or lowers its price until it is worth nothing to anybody. */
  void fill(int col) {
    refill.fill(col);
  }

  /** A row must be placed from now on; it must be released before anything else. */
  void force(int row) {
    duals.force(row);
  }

  /** A row need not be placed any more; its pairs must be closed after. */
  void free(int row) {
    duals.free(row);
  }

  /** Whether the row of a pair cannot stay as it is if the pair gets another weight. */
  boolean upsets(int pair, long value) {
    int row = duals.rowOf(pair);
    long surplus = duals.surplus[row];
    return surplus != Duals.FAR
        && (isChosen(pair)
            ? value != duals.weight[pair]
            : surplus + duals.price[duals.column[pair]] < value);
  }

  /** Gives a pair another weight; a row that this upsets must be released before anything else. */
  void setWeight(int pair, long value) {
    duals.setWeight(pair, value);
  }
}
