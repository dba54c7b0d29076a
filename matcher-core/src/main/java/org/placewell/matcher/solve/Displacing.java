package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it loses at least that somebody more comes to a column, or leaves one: shortest paths along
 * which one after the other moves on, in one search from one column to all, or from all to one.
 *
 * <p><b>Problem.</b> Single-source shortest paths in the residual graph of an assignment, with one
 * node more for being without a place. <b>Running time.</b> O(pairs of those who have places +
 * columns · log columns). <b>Assumes</b> lengths of 0 or more, which {@link Seats} sees to.
 * <b>Source.</b> E. W. Dijkstra, doi:10.1007/BF01386390; R. K. Ahuja, T. L. Magnanti, J. B. Orlin,
 * Network Flows, 1993, chapter 9.
 */
final class Displacing {
  private final Seats seats;
  private final Residual all;
  private final int out;
  private final long[] length;
  private final int[] steps;
  private final int[] via;
  private final int[] beyond;
  private final Moves leaving;
  private final Moves entering;
  private final long farthestIn;
  private final long farthestOut;
  private final Queue queue = new Queue();
  private int origin;

  Displacing(Seats seats) {
    this.seats = seats;
    this.all = seats.all();
    this.out = all.columns();
    this.length = new long[out + 1];
    this.steps = new int[out + 1];
    this.via = new int[out + 1];
    this.beyond = new int[out + 1];
    this.leaving = Moves.from(seats);
    this.entering = Moves.to(seats);
    long in = 0;
    long away = 0;
    for (int col = 0; col < out; col++) {
      in = Math.max(in, seats.entering(col));
      away = Math.max(away, seats.vacating(col));
    }
    this.farthestIn = in;
    this.farthestOut = away;
  }

  /** The node for being without a place. */
  int out() {
    return out;
  }

  /** Somebody moves: to an entry, or out. */
  record Step(int row, int entry) {}

  /** How far a node is. */
  long length(int node) {
    return length[node];
  }

  /** From a column that gets one too many to all others. */
  void from(int col) {
    start(col);
    while (!queue.isEmpty()) {
      long before = queue.length();
      int step = queue.steps();
      int node = queue.take();
      if (before == length[node] && step == steps[node]) {
        onFrom(node, before, step + 1);
      }
    }
  }

  private void onFrom(int node, long before, int step) {
    if (node == out) {
      for (int col = 0; col < out; col++) {
        reach(col, before + seats.entering(col), step, seats.entrant(col), out);
      }
      return;
    }
    reach(out, before + seats.vacating(node), step, seats.vacater(node), node);
    reachAll(leaving, node, before, step, farthestIn);
  }

  /**
   * Reaches all that moves lead to, but for what is nearer by being out first.
   *
   * @param beyondOut how far from there the farthest is that anybody asks for
   */
  private void reachAll(Moves moves, int node, long before, int step, long beyondOut) {
    int[] others = moves.others();
    long[] losses = moves.losses();
    int bits = moves.bits();
    long end = (Math.min(length[out] + beyondOut, Duals.FAR) - before) >> bits;
    for (int at = moves.start(node), stop = moves.start(node + 1); at < stop; at++) {
      if (losses[at] >> bits > end) {
        return;
      }
      if (before + losses[at] <= length[others[at]]) {
        reach(others[at], before + losses[at], step, moves.entry(at), node);
      }
    }
  }

  /** To a column that has one too few from all others; or to being out. */
  void to(int goal) {
    start(goal);
    while (!queue.isEmpty()) {
      long before = queue.length();
      int step = queue.steps();
      int node = queue.take();
      if (before == length[node] && step == steps[node]) {
        onTo(node, before, step + 1);
      }
    }
  }

  private void onTo(int node, long before, int step) {
    if (node == out) {
      for (int col = 0; col < out; col++) {
        reach(col, before + seats.vacating(col), step, seats.vacater(col), out);
      }
      return;
    }
    reach(out, before + seats.entering(node), step, seats.entrant(node), node);
    reachAll(entering, node, before, step, farthestOut);
  }

  private void start(int node) {
    Arrays.fill(length, Duals.FAR);
    queue.clear();
    origin = node;
    length[node] = 0;
    steps[node] = 0;
    queue.add(node, 0, 0);
  }

  private void reach(int node, long far, int step, int by, int other) {
    if (far < length[node] || (far == length[node] && far < Duals.FAR && step < steps[node])) {
      length[node] = far;
      steps[node] = step;
      via[node] = by;
      beyond[node] = other;
      queue.add(node, far, step);
    }
  }

  /** Who moves if one more comes to where the search was from, up to a node. */
  List<Step> pathFrom(int node) {
    List<Step> path = new ArrayList<>();
    for (int at = node; at != origin; at = beyond[at]) {
      step(at == out, via[at], path);
    }
    return path;
  }

  /** Who moves if one more comes to a node, up to where the search was to. */
  List<Step> pathTo(int node) {
    List<Step> path = new ArrayList<>();
    for (int at = node; at != origin; at = beyond[at]) {
      step(at != out && beyond[at] == out, via[at], path);
    }
    return path;
  }

  /** By a row that goes out, or by an entry; nobody, if there is room. */
  private void step(boolean leaves, int by, List<Step> path) {
    if (by != Duals.NONE) {
      path.add(leaves ? new Step(by, Duals.NONE) : new Step(all.row(by), by));
    }
  }
}
