package org.placewell.matcher.verify;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.placewell.matcher.plan.Certificate.Charge;
import org.placewell.matcher.plan.Certificate.Limit;

/**
 * What plans have in common that are worth as much as one of which a bound is known: options they
 * can have, people they must place, vacancies they must fill and sums they must use up
 * (complementary slackness).
 */
final class Face {
  private final World world;
  private final BitSet open;
  private final BitSet placed = new BitSet();
  private final BitSet filled = new BitSet();
  private final Set<Limit> usedUp = new HashSet<>();

  /** All plans that have open options alone. */
  Face(World world, BitSet open) {
    this.world = world;
    this.open = (BitSet) open.clone();
  }

  /**
   * Whoever loses more against a bound than the bound exceeds the worth cannot be worth as much.
   *
   * @param excess 0 or more
   */
  void narrow(Bounding bounding, BigInteger excess) {
    long most = excess.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    open.stream()
        .filter(number -> bounding.loss(world.options().get(number)) > most)
        .forEach(open::clear);
    for (int row = 0; row < world.rows().size(); row++) {
      placed.set(row, placed.get(row) || bounding.surplus(row) > most);
    }
    for (int column = 0; column < world.columns(); column++) {
      filled.set(column, filled.get(column) || bounding.price(column) > most);
    }
    bounding.totals().stream()
        .filter(charge -> charge.amount() > most)
        .map(Charge::limit)
        .forEach(usedUp::add);
  }

  /** Options that such a plan can have. */
  BitSet open() {
    return open;
  }

  /** Rows that have one of them in every such plan. */
  BitSet placed() {
    return placed;
  }

  /** Columns of which no place is empty in any such plan. */
  BitSet filled() {
    return filled;
  }

  /** Sums of which nothing is left in any such plan. */
  Set<Limit> usedUp() {
    return usedUp;
  }

  @Override
  public String toString() {
    return "face of " + open.cardinality() + " options";
  }
}
