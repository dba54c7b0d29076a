package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The pairs in which no hard rule failed, with points and a review bit, in flat arrays, and the
 * group limits over them as sums and conflicts. Immutable and thread-safe.
 *
 * <p>Rows are referrals, first on the waiting list first; columns are vacancies, first ready first;
 * pairs are numbered row by row, and in each row column by column. A person who holds a bed that is
 * on offer has one more pair, for staying in it, with no points. A pinned row has its pinned pair
 * alone, also where that breaks a rule.
 */
public final class CandidateGraph {
  private final Eligibility eligibility;
  private final int columns;
  private final int[] rowStart;
  private final int[] column;
  private final int[] row;
  private final Rates rates;
  private final Extremes extremes;
  private final BitSet review;
  private final int[] ownBed;
  private final int[] pinned;
  private final Stakes stakes;

  CandidateGraph(
      Eligibility eligibility,
      int columns,
      int[] rowStart,
      int[] column,
      int[] row,
      Rates rates,
      BitSet review,
      int[] ownBed,
      int[] pinned,
      Stakes stakes) {
    this.eligibility = eligibility;
    this.columns = columns;
    this.rowStart = rowStart;
    this.column = column;
    this.row = row;
    this.rates = rates;
    this.extremes = Extremes.of(rates);
    this.review = review;
    this.ownBed = ownBed;
    this.pinned = pinned;
    this.stakes = stakes;
  }

  /**
   * Asks every rule about every pair.
   *
   * @throws ArithmeticException if weights make the points of a pair too large for a {@code long}
   */
  public static CandidateGraph of(Eligibility eligibility) {
    return new GraphBuilder(eligibility).build();
  }

  /** Where the facts behind the numbers are. */
  public Eligibility eligibility() {
    return eligibility;
  }

  /** Number of referrals. */
  public int rows() {
    return rowStart.length - 1;
  }

  /** Number of vacancies. */
  public int columns() {
    return columns;
  }

  /** Number of pairs. */
  public int pairs() {
    return column.length;
  }

  /** Number of goals, at most eight. */
  public int goals() {
    return rates.goals();
  }

  /** First pair of a row. */
  public int rowStart(int row) {
    return rowStart[row];
  }

  /** One past the last pair of a row. */
  public int rowEnd(int row) {
    return rowStart[row + 1];
  }

  /** The row of a pair. */
  public int row(int pair) {
    return row[pair];
  }

  /** The column of a pair. */
  public int column(int pair) {
    return column[pair];
  }

  /** Copies the columns of some pairs, from one up to another, to a place in an array. */
  public void copyColumns(int from, int to, int[] into, int at) {
    System.arraycopy(column, from, into, at, to - from);
  }

  /** What a pair adds to a goal. */
  public long points(int goal, int pair) {
    return rates.points(goal, rates.of(pair));
  }

  /** Which of the rates a pair has: pairs of one rate add the same to every goal. */
  public int rate(int pair) {
    return rates.of(pair);
  }

  /** Number of rates, most often far fewer than pairs. */
  public int rates() {
    return rates.count();
  }

  /** What a pair of a rate adds to a goal. */
  public long pointsOfRate(int goal, int rate) {
    return rates.points(goal, rate);
  }

  /** The least that any pair adds to a goal, or 0. */
  public long least(int goal) {
    return extremes.least(goal);
  }

  /** The most that any pair adds to a goal, or 0. */
  public long most(int goal) {
    return extremes.most(goal);
  }

  /** Whether a person still has to review the pair. */
  public boolean review(int pair) {
    return review.get(pair);
  }

  /** The pair of staying in the bed this person holds, or −1. */
  public int ownBedPair(int row) {
    return ownBed[row];
  }

  /** The pair that is pinned, or −1. */
  public int pinnedPair(int row) {
    return pinned[row];
  }

  /** The pair of a row and a column, or −1 if a rule forbids it. */
  public int pair(int row, int column) {
    return Math.max(-1, Arrays.binarySearch(this.column, rowStart(row), rowEnd(row), column));
  }

  /** All limits on totals, capacities first. */
  public List<Sum> sums() {
    return stakes.sums();
  }

  /** All pairs of sides that may not meet. */
  public List<Conflict> conflicts() {
    return stakes.conflicts();
  }

  Stakes allStakes() {
    return stakes;
  }

  /** Number of group limits, each of which gives a pair its own stakes. */
  public int limits() {
    return stakes.limits().size();
  }

  /** Which sums and conflicts of one limit a pair has to do with, and how; often none. */
  public List<Stake> stakes(int limit, int pair) {
    return stakes.limits().get(limit).of(pair);
  }

  @Override
  public String toString() {
    return "candidate graph " + rows() + " × " + columns() + ", " + pairs() + " pairs";
  }
}
