package org.placewell.matcher.timefold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.timefold.ChainMove.Change;

/**
 * Makes moves that break no limit: somebody takes a place, whoever is in the way leaves it and
 * looks for another, and so on along an alternating path.
 *
 * <p><b>Steering.</b> Most chains are the best alternating path that was found from somebody who
 * could gain by moving. Others find their way by themselves: who left takes a free place if there
 * is one. Otherwise, while the plan is worse than before, they push on into a taken place; once it
 * is not worse, the chain may end with them. Who holds a bed goes back to it at the end. If a whole
 * chain is a loss, others come in where it made room: two may be worth more than the one who left.
 * Some chains go on or end at random instead, and are handed out also where they are a loss; for
 * the goals of the graph need not be all that the solver counts.
 *
 * <p><b>State.</b> The occupancy mirrors the solver's working draft. The solver tries a move, takes
 * it back, and later does one of those it was given; so before each step the rows of all moves
 * handed out since the last step are read again.
 *
 * <p><b>Numbers.</b> Round ones. The search as a whole is compared with others (SearchComparison,
 * in the benchmarks); what each number by itself is worth is not measured there.
 */
final class ChainBuilder {
  /** From so many people on, nobody else is pushed out, but by those who go back to their bed. */
  static final int LONGEST = 30;

  /** After so many chains that are a loss, the next is handed out all the same. */
  static final int TRIES = 4;

  /**
   * After so many chains that came to nothing, a single change is handed out, whatever it breaks.
   */
  static final int MOST_TRIES = 20;

  /** How many are asked to come in where a chain made room. */
  static final int FILLS = 4;

  static final double RANDOM_SHARE = 0.1;
  static final double UNPLACED_SHARE = 0.01;

  /** How many of the steered chains are paths. */
  static final double PATH_SHARE = 0.9;

  private final CandidateGraph graph;
  private final DraftRow[] rows;
  private final SplittableRandom random;
  private final Occupancy occupancy;
  private final Chain chain;
  private final Choices choices;
  private final Seekers seekers;
  private final Paths paths;
  private final BitSet stale = new BitSet();

  ChainBuilder(Draft draft) {
    Search search = draft.search();
    this.graph = search.graph();
    this.rows = draft.getRows().toArray(DraftRow[]::new);
    this.random = new SplittableRandom(search.seed());
    this.occupancy = new Occupancy(graph, search.limits());
    this.chain = new Chain(graph, occupancy);
    this.choices = new Choices(search, occupancy, chain, random);
    Steering steering = new Steering(graph);
    this.seekers = new Seekers(rows, occupancy, steering, random);
    this.paths = new Paths(graph, occupancy, chain, steering, random);
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
      boolean onPath = steered && random.nextDouble() < PATH_SHARE;
      boolean built = onPath ? buildPath() : build(steered);
      if (built && (mayLose || !chain.isLoss())) {
        return finish();
      }
      chain.restart();
    }
    return forced();
  }

  private boolean build(boolean steered) {
    int row = seekers.any();
    chain.leave(row);
    chain.next();
    int pair = mayUnplace(row) ? -1 : choices.anyPair(row);
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

  private boolean buildPath() {
    int row = seekers.eager();
    chain.leave(row);
    chain.next();
    return paths.find(row, chain.before(0)) && follow() && settleRest();
  }

  /** First all leave, then each takes the place of the next. */
  private boolean follow() {
    for (int other : paths.people()) {
      if (!chain.contains(other)) {
        chain.leave(other);
      }
    }
    for (int pair : paths.pairs()) {
      if (!take(graph.row(pair), pair)) {
        return false;
      }
    }
    return true;
  }

  private boolean settleRest() {
    boolean done = true;
    while (done && chain.hasNext()) {
      int row = chain.next();
      done = occupancy.chosen(row) >= 0 || rehouse(row, true);
    }
    return done;
  }

  private boolean mayUnplace(int row) {
    return graph.ownBedPair(row) < 0 && random.nextDouble() < UNPLACED_SHARE;
  }

  /**
   * Finds a place for a row that had to leave its own; false if it must have one and there is none.
   */
  private boolean rehouse(int row, boolean steered) {
    int free = choices.freePair(row);
    if (free >= 0) {
      chain.settle(row, free);
      return true;
    }
    boolean pushOn = steered ? chain.isLoss() : random.nextBoolean();
    if (pushOn && chain.size() < LONGEST) {
      int pair = random.nextBoolean() ? choices.anyPair(row) : choices.bestPair(row);
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
      int other = choices.leaver(group);
      if (other < 0) {
        return false;
      }
      chain.leave(other);
    }
    chain.settle(row, pair);
    return true;
  }

  /** Lets somebody else in where a pair was left, if there is room for them now. */
  private void fill(int left) {
    int pair = left < 0 ? -1 : choices.rival(left);
    if (pair >= 0) {
      int row = graph.row(pair);
      int before = occupancy.chosen(row);
      chain.leave(row);
      chain.next();
      chain.settle(row, occupancy.blocker(pair) < 0 ? pair : before);
    }
  }

  private ChainMove forced() {
    int row = seekers.any();
    chain.leave(row);
    int pair = chain.before(0);
    while (pair == chain.before(0)) {
      pair = choices.anyPairOrNone(row);
    }
    chain.settle(row, pair);
    return finish();
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
