package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.measure.Groups.Range;

/**
 * Tries to work out counts from what is shown: from one report and the true total, from two reports
 * of lists that differ in one person, from two plans of one list, and from two thresholds.
 */
class RoundingTest {
  private static final int TRIALS = 3_000;
  private static final int LEAST_SHOWN = 300;

  @Test
  void everyCountLiesInItsRange() {
    Random random = new Random(1);
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] counts = counts(random);
      int threshold = 5 + random.nextInt(60);
      ranges("k" + trial, threshold, counts)
          .ifPresent(ranges -> {
            for (int at = 0; at < counts.length; at++) {
              assertThat(counts[at]).isBetween(ranges.get(at).least(), ranges.get(at).most());
              assertThat(size(ranges.get(at))).isGreaterThanOrEqualTo(threshold + 2);
            }
          });
    }
  }

  /** The true total is known, and all counts that could be are tried. */
  @Test
  void oneReportLeavesEveryValueOfEveryRangePossible() {
    Random random = new Random(2);
    int shown = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] counts = counts(random);
      Optional<List<Range>> ranges = ranges("k" + trial, 5, counts);
      if (ranges.isPresent()) {
        shown++;
        List<Set<Integer>> possible = possible(ranges.get(), sum(counts));
        for (int at = 0; at < counts.length; at++) {
          assertThat(possible.get(at)).hasSize(size(ranges.get().get(at)));
          assertThat(possible.get(at)).hasSizeGreaterThanOrEqualTo(7);
        }
      }
    }
    assertThat(shown).isGreaterThan(LEAST_SHOWN);
  }

  /** Another list has another key. That one person left is known, and from which total. */
  @Test
  void twoListsThatDifferInOnePersonDoNotTellWhereThatPersonWasNorAnyCount() {
    Random random = new Random(3);
    int pairs = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] counts = counts(random);
      int gone = random.nextInt(counts.length);
      if (counts[gone] > 0) {
        pairs += isPairSafe(counts, gone, "with" + trial, "without" + trial);
      }
    }
    assertThat(pairs).isGreaterThan(LEAST_SHOWN);
  }

  /** Another plan of the same list has the same key; somebody's place went elsewhere. */
  @Test
  void twoPlansOfOneListDoNotTellWhoLostAPlaceNorAnyCount() {
    Random random = new Random(4);
    int pairs = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] counts = counts(random);
      int gone = random.nextInt(counts.length);
      if (counts[gone] > 0) {
        pairs += isPairSafe(counts, gone, "same" + trial, "same" + trial);
      }
    }
    assertThat(pairs).isGreaterThan(LEAST_SHOWN);
  }

  /** Checks two reports, if both show something; returns whether they did as 1 or 0. */
  private static int isPairSafe(int[] counts, int gone, String key, String other) {
    int[] after = counts.clone();
    after[gone]--;
    Optional<List<Range>> one = ranges(key, 5, counts);
    Optional<List<Range>> two = ranges(other, 5, after);
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    TreeSet<Integer> suspects = new TreeSet<>();
    List<Set<Integer>> possible = sets(counts.length);
    for (int suspect = 0; suspect < counts.length; suspect++) {
      List<Range> both = both(one.get(), two.get(), suspect);
      List<Set<Integer>> under = possible(both, sum(counts));
      if (!under.getFirst().isEmpty()) {
        suspects.add(suspect);
        for (int at = 0; at < counts.length; at++) {
          possible.get(at).addAll(under.get(at));
        }
      }
    }
    assertThat(suspects).as("where the person may have been").hasSize(counts.length);
    assertThat(possible).allSatisfy(values -> assertThat(values).hasSizeGreaterThanOrEqualTo(5));
    return 1;
  }

  /** What the first counts can be if the person was in a group: in both ranges. */
  private static List<Range> both(List<Range> one, List<Range> two, int suspect) {
    List<Range> both = new ArrayList<>();
    for (int at = 0; at < one.size(); at++) {
      int back = at == suspect ? 1 : 0;
      both.add(
          new Range(
              Math.max(one.get(at).least(), two.get(at).least() + back),
              Math.min(one.get(at).most(), two.get(at).most() + back)));
    }
    return both;
  }

  /** So a report at a higher threshold adds nothing to one at the lowest. */
  @Test
  void aHigherThresholdFollowsFromWhatTheLowestShows() {
    for (int key = 0; key < 20; key++) {
      for (int threshold : new int[] {6, 12, 13, 30}) {
        Map<String, Optional<List<Range>>> seen = new HashMap<>();
        Random random = new Random(key);
        for (int trial = 0; trial < 2_000; trial++) {
          int[] counts = {random.nextInt(30), random.nextInt(30), random.nextInt(6)};
          Optional<List<Range>> fine = ranges("k" + key, 5, counts);
          Optional<List<Range>> coarse = ranges("k" + key, threshold, counts);
          String shown = sum(counts) + " " + fine;
          assertThat(seen.getOrDefault(shown, coarse)).isEqualTo(coarse);
          seen.put(shown, coarse);
        }
      }
    }
  }

  @Test
  void nothingIsShownWhereTheTotalWouldTell() {
    assertThat(ranges("k", 5, 0, 0, 0)).as("nobody").isEmpty();
    assertThat(ranges("k", 5, 1)).as("one group").isEmpty();
    assertThat(ranges("k", 5, 22, 2, 0)).as("two women of 24, as published").isEmpty();
  }

  @Test
  void largeGroupsAreShown() {
    assertThat(ranges("k", 5, 400, 300, 12)).isPresent();
    assertThat(ranges("k", 50, 400, 300, 212)).isPresent();
  }

  private static int[] counts(Random random) {
    int[] counts = new int[2 + random.nextInt(3)];
    for (int at = 0; at < counts.length; at++) {
      counts[at] = random.nextInt(random.nextBoolean() ? 6 : 26);
    }
    return counts;
  }

  private static Optional<List<Range>> ranges(String key, int threshold, int... counts) {
    return new Rounding(key, threshold).ranges(counts);
  }

  /** For each count the values it takes in some choice of all counts with the true total. */
  private static List<Set<Integer>> possible(List<Range> ranges, int total) {
    List<Set<Integer>> possible = sets(ranges.size());
    search(ranges, total, new int[ranges.size()], 0, possible);
    return possible;
  }

  private static List<Set<Integer>> sets(int number) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      sets.add(new TreeSet<>());
    }
    return sets;
  }

  private static void search(
      List<Range> ranges, int left, int[] tried, int at, List<Set<Integer>> possible) {
    if (at == tried.length - 1) {
      if (left >= ranges.get(at).least() && left <= ranges.get(at).most()) {
        tried[at] = left;
        for (int each = 0; each < tried.length; each++) {
          possible.get(each).add(tried[each]);
        }
      }
      return;
    }
    for (int value = ranges.get(at).least(); value <= ranges.get(at).most(); value++) {
      tried[at] = value;
      search(ranges, left - value, tried, at + 1, possible);
    }
  }

  private static int sum(int[] counts) {
    return java.util.Arrays.stream(counts).sum();
  }

  private static int size(Range range) {
    return range.most() - range.least() + 1;
  }
}
