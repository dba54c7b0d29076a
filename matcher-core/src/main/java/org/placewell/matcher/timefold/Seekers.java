package org.placewell.matcher.timefold;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Who moves first: anybody who may, or somebody who could gain much. */
final class Seekers {
  /** Of so many people drawn, the one who could gain most is eager. */
  static final int DRAWN = 4;

  /** How often that is to be somebody who has a place already. */
  static final double PLACED_SHARE = 0.5;

  private final int[] movable;
  private final Occupancy occupancy;
  private final Steering steering;
  private final SplittableRandom random;

  Seekers(DraftRow[] rows, Occupancy occupancy, Steering steering, SplittableRandom random) {
    this.movable =
        Arrays.stream(rows).filter(DraftRow::isMovable).mapToInt(DraftRow::row).toArray();
    this.occupancy = occupancy;
    this.steering = steering;
    this.random = random;
  }

  /** Any row that may change. */
  int any() {
    return movable[random.nextInt(movable.length)];
  }

  /** Somebody who could gain much; with a place or without, as the lot says, if that can be. */
  int eager() {
    boolean placed = random.nextDouble() < PLACED_SHARE;
    int best = any();
    for (int i = 1; i < DRAWN; i++) {
      int other = any();
      boolean better =
          isPlaced(other) == isPlaced(best)
              ? regret(other) > regret(best)
              : isPlaced(other) == placed;
      best = better ? other : best;
    }
    return best;
  }

  private boolean isPlaced(int row) {
    return occupancy.chosen(row) >= 0;
  }

  /** What a row misses, compared with its best pair. */
  private long regret(int row) {
    return steering.best(row) - steering.of(occupancy.chosen(row));
  }
}
