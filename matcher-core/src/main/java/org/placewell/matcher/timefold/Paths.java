package org.placewell.matcher.timefold;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * Looks for a good alternating path: somebody takes a place, who had it takes another, and so on to
 * a free place, or to somebody who may go without. Best first, among few people.
 *
 * <p>Each step breaks no limit if only the one who makes room has left; two steps together may, so
 * whoever follows a path has to look again. Not proven to be the best path: nobody is asked twice.
 */
final class Paths {
  /** How many members of a full group are looked at. */
  static final int MEMBERS = 3;

  /** From so many people on, nobody is asked for their choices. */
  static final int PEOPLE = 30;

  /** How often those are asked first who would gain most if they got the best they could have. */
  static final double HOPEFUL_SHARE = 0.9;

  private final CandidateGraph graph;
  private final Occupancy occupancy;
  private final Chain chain;
  private final Steering steering;
  private final SplittableRandom random;
  private final Frontier frontier = new Frontier();
  private final long[] value;
  private final int[] from;
  private final int[] by;
  private final int[] length;
  private final int[] seen;
  private final int[] done;
  private int number;
  private boolean hopeful;
  private long bestValue;
  private int bestRow;
  private int bestPair;

  Paths(
      CandidateGraph graph,
      Occupancy occupancy,
      Chain chain,
      Steering steering,
      SplittableRandom random) {
    this.graph = graph;
    this.occupancy = occupancy;
    this.chain = chain;
    this.steering = steering;
    this.random = random;
    this.value = new long[graph.rows()];
    this.from = new int[graph.rows()];
    this.by = new int[graph.rows()];
    this.length = new int[graph.rows()];
    this.seen = new int[graph.rows()];
    this.done = new int[graph.rows()];
  }

  /** Looks on from a row that has just left a pair (maybe −1); whether there is any path. */
  boolean find(int row, int left) {
    number++;
    hopeful = random.nextDouble() < HOPEFUL_SHARE;
    bestValue = Long.MIN_VALUE;
    bestRow = -1;
    bestPair = -1;
    frontier.clear();
    reach(row, -1, -1, -steering.of(left), 0);
    for (int people = 0; people < PEOPLE && isWorthwhile(); ) {
      int next = frontier.take();
      if (done[next] != number) {
        done[next] = number;
        people++;
        expand(next, left);
      }
    }
    return bestRow >= 0;
  }

  /** Whether somebody who waits could gain more than the best path so far. */
  private boolean isWorthwhile() {
    return !frontier.isEmpty() && (!hopeful || frontier.largestKey() > Math.max(0, bestValue));
  }

  private void expand(int row, int left) {
    int start = graph.rowStart(row);
    int size = graph.rowEnd(row) - start;
    int offset = size == 0 ? 0 : random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int pair = start + (offset + i) % size;
      if (pair != left) {
        look(row, pair);
      }
    }
  }

  private void look(int row, int pair) {
    long after = value[row] + steering.of(pair);
    int group = occupancy.blocker(pair);
    if (group < 0) {
      end(row, pair, after);
      return;
    }
    int size = occupancy.size(group);
    int offset = size < 2 ? 0 : random.nextInt(size);
    for (int i = 0; i < Math.min(size, MEMBERS); i++) {
      int other = occupancy.member(group, (offset + i) % size);
      if (done[other] != number && graph.pinnedPair(other) < 0 && !chain.contains(other)) {
        push(row, pair, other, after - steering.of(occupancy.chosen(other)));
      }
    }
  }

  private void push(int row, int pair, int other, long after) {
    if (seen[other] == number && after <= value[other]) {
      return;
    }
    if (length[row] < ChainBuilder.LONGEST && occupancy.fitsWithout(pair, other)) {
      reach(other, row, pair, after, length[row] + 1);
      if (graph.ownBedPair(other) < 0) {
        end(other, -1, after);
      }
    }
  }

  private void reach(int row, int parent, int pair, long after, int steps) {
    seen[row] = number;
    value[row] = after;
    from[row] = parent;
    by[row] = pair;
    length[row] = steps;
    frontier.add(row, hopeful ? after + steering.best(row) : after);
  }

  private void end(int row, int pair, long after) {
    if (after > bestValue) {
      bestValue = after;
      bestRow = row;
      bestPair = pair;
    }
  }

  /** Everybody on the path found, from the last to the first. */
  int[] people() {
    return IntStream.iterate(bestRow, row -> row >= 0, row -> from[row]).toArray();
  }

  /** The pairs that they take, from the last to the first; the last may get none. */
  int[] pairs() {
    IntStream others = IntStream.of(people()).limit(length[bestRow]).map(row -> by[row]);
    return IntStream.concat(IntStream.of(bestPair).filter(pair -> pair >= 0), others).toArray();
  }
}
