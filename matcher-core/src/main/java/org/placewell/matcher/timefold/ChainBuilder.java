package org.placewell.matcher.timefold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.timefold.ChainMove.Change;

/**
 * Makes moves that break no limit: somebody takes a place, whoever is in the way leaves it and
 * looks for another, and so on along an alternating path, until everybody has a place, or those who
 * have none may go without.
 *
 * <p><b>Steering.</b> Someone who left takes a free place if there is one. Otherwise, while the
 * plan is worse than before, they push on into the best of a few taken places; once it is not
 * worse, the chain may end with them. A few chains are built at random instead, and handed out also
 * where they are a loss: an acceptor may want them, and the graph's goals need not be all there is.
 *
 * <p><b>State.</b> The occupancy mirrors the solver's working draft. The solver tries a move, takes
 * it back, and later does one of those it was given; so before each step the rows of all moves
 * handed out since the last are read again.
 *
 * <p>The numbers were chosen by measuring (see SearchComparison).
 */
final class ChainBuilder {
  private static final int LONGEST = 30;
  private static final int SAMPLES = 8;
  private static final int TRIES = 4;
  private static final int MOST_TRIES = 20;
  private static final double RANDOM_SHARE = 0.1;
  private static final int FILLS = 4;
  private static final double UNPLACED_SHARE = 0.01;

  private final CandidateGraph graph;
  private final Limits limits;
  private final DraftRow[] rows;
  private final int[] movable;
  private final SplittableRandom random;
  private final Occupancy occupancy;
  private final Chain chain;
  private final BitSet stale = new BitSet();
  private long[] gain;
  private long[] bestGain;

  ChainBuilder(Draft draft) {
    this.graph = draft.search().graph();
    this.limits = draft.search().limits();
    this.rows = draft.getRows().toArray(DraftRow[]::new);
    this.movable =
        Arrays.stream(rows).filter(DraftRow::isMovable).mapToInt(DraftRow::row).toArray();
    this.random = new SplittableRandom(draft.search().seed());
    this.occupancy = new Occupancy(graph, limits);
    this.chain = new Chain(graph, occupancy);
    this.gain = new long[graph.goals()];
    this.bestGain = new long[graph.goals()];
    stale.set(0, rows.length);
    refresh();
  }

  /** Reads again what the solver may have changed. */
  void refresh() {
    stale.stream().forEach(row -> occupancy.set(row, rows[row].chosenPair()));
    stale.clear();
  }

  /** A move that changes at least one row; breaks a limit only if no other was found. */
  ChainMove next() {
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      boolean steered = random.nextDouble() >= RANDOM_SHARE;
      boolean mayLose = !steered || attempt >= TRIES;
      if (build(steered) && (mayLose || !chain.isLoss())) {
        return finish();
      }
      chain.restart();
    }
    return forced();
  }

  private boolean build(boolean steered) {
    int row = movable[random.nextInt(movable.length)];
    chain.leave(row);
    chain.next();
    int pair = mayUnplace(row) ? -1 : anyPair(row);
    if (pair == chain.before(0)) {
      return false;
    }
    boolean done = pair < 0 || take(row, pair);
    while (done && chain.hasNext()) {
      done = rehouse(chain.next(), steered);
    }
    for (int i = 0; done && i < FILLS && chain.isLoss(); i++) {
      fill(chain.before(random.nextInt(chain.size())));
    }
    return done;
  }

  /** Lets somebody else in near a pair that was left, if there is room for them now. */
  private void fill(int left) {
    int pair = left < 0 ? -1 : limits.anyRival(left, random);
    if (pair < 0 || chain.contains(graph.row(pair)) || rows[graph.row(pair)].isPinned()) {
      return;
    }
    int row = graph.row(pair);
    chain.leave(row);
    int before = chain.before(chain.size() - 1);
    chain.next();
    chain.settle(row, occupancy.blocker(pair) < 0 ? pair : before);
  }

  private boolean mayUnplace(int row) {
    return graph.ownBedPair(row) < 0 && random.nextDouble() < UNPLACED_SHARE;
  }

  private boolean rehouse(int row, boolean steered) {
    int free = freePair(row);
    if (free >= 0) {
      chain.settle(row, free);
      return true;
    }
    boolean pushOn = steered ? chain.isLoss() : random.nextBoolean();
    if (pushOn && chain.size() < LONGEST) {
      int pair = random.nextBoolean() ? anyPair(row) : bestPair(row);
      if (pair >= 0 && take(row, pair)) {
        return true;
      }
    }
    int bed = graph.ownBedPair(row);
    return bed < 0 || take(row, bed);
  }

  /** Settles a row in a pair, making those leave who are in the way; false if they cannot. */
  private boolean take(int row, int pair) {
    for (int group = occupancy.blocker(pair); group >= 0; group = occupancy.blocker(pair)) {
      int other = leaver(group);
      if (other < 0) {
        return false;
      }
      chain.leave(other);
    }
    chain.settle(row, pair);
    return true;
  }

  /** Somebody in a group who can leave, or −1. */
  private int leaver(int group) {
    int size = occupancy.size(group);
    int from = size == 0 ? 0 : random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int row = occupancy.member(group, (from + i) % size);
      if (!rows[row].isPinned() && !chain.contains(row)) {
        return row;
      }
    }
    return -1;
  }

  private int anyPair(int row) {
    return random.nextInt(graph.rowStart(row), graph.rowEnd(row));
  }

  private int freePair(int row) {
    int start = graph.rowStart(row);
    int size = graph.rowEnd(row) - start;
    int from = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int pair = start + (from + i) % size;
      if (occupancy.blocker(pair) < 0) {
        return pair;
      }
    }
    return -1;
  }

  /** Of a few pairs the one with most points against those of the first who would have to leave. */
  private int bestPair(int row) {
    int best = -1;
    for (int i = 0; i < SAMPLES; i++) {
      int pair = anyPair(row);
      int group = occupancy.blocker(pair);
      int other = group < 0 ? -1 : leaver(group);
      if (group < 0 || other >= 0) {
        weigh(pair, other < 0 ? -1 : occupancy.chosen(other));
        if (best < 0 || Arrays.compare(gain, bestGain) > 0) {
          best = pair;
          long[] worse = bestGain;
          bestGain = gain;
          gain = worse;
        }
      }
    }
    return best;
  }

  private void weigh(int pair, int against) {
    for (int goal = 0; goal < gain.length; goal++) {
      long lost = against < 0 ? 0 : graph.points(goal, against);
      gain[goal] = graph.points(goal, pair) - lost;
    }
  }

  /** Any other choice for any one row, whatever it breaks. */
  private ChainMove forced() {
    int row = movable[random.nextInt(movable.length)];
    chain.leave(row);
    int pair = chain.before(0);
    while (pair == chain.before(0)) {
      pair = anyChoice(row);
    }
    chain.settle(row, pair);
    return finish();
  }

  private int anyChoice(int row) {
    int none = graph.ownBedPair(row) < 0 ? 1 : 0;
    int choice = random.nextInt(graph.rowStart(row) - none, graph.rowEnd(row));
    return choice < graph.rowStart(row) ? -1 : choice;
  }

  private ChainMove finish() {
    List<Change> changes = new ArrayList<>(chain.size());
    for (int i = 0; i < chain.size(); i++) {
      int row = chain.row(i);
      int pair = occupancy.chosen(row);
      if (pair != chain.before(i)) {
        stale.set(row);
        changes.add(new Change(rows[row], draftPair(row, pair)));
      }
    }
    chain.restart();
    return new ChainMove(changes);
  }

  private @Nullable DraftPair draftPair(int row, int pair) {
    return pair < 0 ? null : rows[row].getPairs().get(pair - graph.rowStart(row));
  }
}
