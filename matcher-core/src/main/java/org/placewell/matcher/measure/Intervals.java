package org.placewell.matcher.measure;

import java.util.Arrays;
import org.placewell.matcher.measure.Groups.Range;

/** What chance leaves open: 95 % intervals of shares and of medians. */
final class Intervals {
  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final double TAIL = 0.025;

  private Intervals() {}

  /**
   * The lower bound of Wilson's score interval (E. B. Wilson, Probable inference, the law of
   * succession, and statistical inference, Journal of the American Statistical Association 22,
   * 1927, 209–212); 0 of nobody.
   */
  static double wilsonLeast(int hits, int number) {
    return number == 0 ? 0 : Math.max(0, middle(hits, number) - half(hits, number));
  }

  /** Its upper bound; 1 of nobody. */
  static double wilsonMost(int hits, int number) {
    return number == 0 ? 1 : Math.min(1, middle(hits, number) + half(hits, number));
  }

  private static double middle(int hits, int number) {
    return (hits + Z * Z / 2) / (number + Z * Z);
  }

  private static double half(int hits, int number) {
    double misses = (double) number - hits;
    return Z / (number + Z * Z) * Math.sqrt(hits * misses / number + Z * Z / 4);
  }

  /** The share in whole percent, rounded outwards, whatever the true counts in their ranges are. */
  static Range percent(Range hits, Range misses) {
    double least = wilsonLeast(hits.least(), hits.least() + misses.most());
    double most = wilsonMost(hits.most(), hits.most() + misses.least());
    return new Range((int) Math.floor(100 * least), (int) Math.ceil(100 * most));
  }

  /**
   * Which of so many values in order bound their median with 95 % certainty, whatever their
   * distribution (H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, Wiley 2003,
   * section 7.1): the k-th smallest and the k-th largest; 0 where there are too few for any.
   */
  static int medianRank(int number) {
    double below = 0;
    double log = number * Math.log(0.5);
    int rank = 0;
    while (2 * rank < number) {
      below += Math.exp(log);
      if (below > TAIL) {
        return rank;
      }
      log += Math.log((double) (number - rank) / (rank + 1));
      rank++;
    }
    return rank;
  }

  /** The bounds of the median of waits, widened to multiples of a step; of six or more. */
  static Range median(int[] waits, int step) {
    int[] sorted = waits.clone();
    Arrays.sort(sorted);
    int rank = medianRank(sorted.length);
    int least = Math.floorDiv(sorted[rank - 1], step) * step;
    int most = Math.ceilDiv(sorted[sorted.length - rank], step) * step;
    return new Range(least, most);
  }
}
