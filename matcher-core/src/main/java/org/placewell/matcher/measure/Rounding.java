package org.placewell.matcher.measure;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.measure.Groups.Range;

/**
 * Makes ranges of counts, so that no count can be worked out from the ranges, from the true total,
 * or from another report.
 *
 * <p>Problem: disclosure by small counts, by subtracting counts from totals, and by subtracting one
 * report from another (differencing).
 *
 * <p>Method: random rounding with an offset for each cell. A count c is shown as the lattice point
 * r = b·⌊(c + u)/b⌋, where u is drawn from 0 … b − 1 by a key that readers do not have; what is
 * shown is every count that r leaves possible: max(0, r − b + 1) … r + b − 1. The base b is the
 * least threshold plus {@value #MARGIN}. Offsets are drawn again until the true total narrows no
 * range; where no draw does that, nothing is shown. A higher threshold doubles the base as often as
 * it takes, and rounds what was rounded already: so its report says nothing that the other does
 * not.
 *
 * <p>What follows, by counting: one report leaves a count at least b values; with offsets drawn
 * anew, as for lists that differ in one person, two reports leave at least b − 2; with the same
 * offsets, as for two plans of the same list, any number of reports tells c + u at most, so that b
 * values are left less those that would be negative. {@code RoundingTest} counts them.
 *
 * <p>References: L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control, Springer
 * 2001, chapter 9 (rounding), doi 10.1007/978-1-4613-0121-9. Keys that follow the records: B.
 * Fraser and J. Wooton, A proposed method for confidentialising tabular output to protect against
 * differencing, UNECE/Eurostat work session on statistical data confidentiality, Geneva 2005.
 */
final class Rounding {
  /** No threshold is lower. */
  static final int LEAST = 5;

  /** What two reports with other offsets may cost. */
  static final int MARGIN = 2;

  private static final int DRAWS = 256;

  private final String key;
  private final int threshold;

  /**
   * Rounding for one list of counts.
   *
   * @param key what readers do not have, and the name of the list
   */
  Rounding(String key, int threshold) {
    this.key = key;
    this.threshold = threshold;
  }

  /** The ranges of counts, each in its place; empty if the true total would narrow them. */
  Optional<List<Range>> ranges(int[] counts) {
    int total = Arrays.stream(counts).sum();
    int base = LEAST + MARGIN;
    Optional<int[]> rounded = rounded(counts, 1, base, total);
    while (base < threshold + MARGIN) {
      int before = base;
      base = Math.multiplyExact(2, base);
      int now = base;
      rounded = rounded.flatMap(finer -> rounded(finer, before, now, total));
    }
    int last = base;
    return rounded.map(coarse -> all(coarse, last));
  }

  /**
   * Rounds values to a base.
   *
   * @param finer what all values are multiples of; offsets are, too
   */
  private Optional<int[]> rounded(int[] values, int finer, int base, int total) {
    for (int draw = 0; draw < DRAWS; draw++) {
      String name = key + "|" + base + "|" + draw + "|";
      int[] rounded =
          IntStream.range(0, values.length)
              .map(at -> values[at] + finer * drawn(name + at, base / finer))
              .map(moved -> base * (moved / base))
              .toArray();
      if (isLoose(all(rounded, base), total)) {
        return Optional.of(rounded);
      }
    }
    return Optional.empty();
  }

  private static int drawn(String name, int choices) {
    long drawn = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).asLong();
    return Math.floorMod(drawn, choices);
  }

  /** The counts that may have been rounded to each lattice point. */
  private static List<Range> all(int[] rounded, int base) {
    return Arrays.stream(rounded)
        .mapToObj(point -> new Range(Math.max(0, point - base + 1), point + base - 1))
        .toList();
  }

  /** Whether whoever knows the total still takes every value of every range for possible. */
  private static boolean isLoose(List<Range> ranges, int total) {
    long least = ranges.stream().mapToLong(Range::least).sum();
    long most = ranges.stream().mapToLong(Range::most).sum();
    int widest = ranges.stream().mapToInt(r -> r.most() - r.least()).max().orElse(0);
    return total - least >= widest && most - total >= widest;
  }
}
