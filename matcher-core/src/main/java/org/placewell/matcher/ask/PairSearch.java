package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.plan.Eligibility.Asked;

/**
 * Finds the fewest steps that make one pair possible. Each candidate is tried alone; those that
 * satisfy a rule are combined over all rules that stand in the way; each combination is tried, and
 * whatever it does not need is taken out of it.
 */
final class PairSearch {
  /** So many candidates for each rule are combined with those for others. */
  private static final int EACH = 3;

  private static final int MOST = 120;

  /** What protects people last; then fewest steps first, then the easiest. */
  static final Comparator<List<Step>> ORDER =
      Comparator.<List<Step>, Boolean>comparing(steps -> hardest(steps) == Effort.UNPROTECT)
          .thenComparingInt(List::size)
          .thenComparing(PairSearch::hardest)
          .thenComparingLong(
              steps -> steps.stream().filter(step -> step.effort() != Effort.SETTLE).count());

  private final Trial trial;
  private final Map<String, Asked> against;

  PairSearch(Trial trial, Map<String, Asked> against) {
    this.trial = trial;
    this.against = against;
  }

  private static Effort hardest(List<Step> steps) {
    return steps.stream().map(Step::effort).max(Comparator.naturalOrder()).orElse(Effort.SETTLE);
  }

  /**
   * Sets of steps, each verified, and none of which needs all of another.
   *
   * @param candidates the easiest of equal effort first
   * @param last what satisfies a rule if nothing else does
   */
  List<List<Step>> among(List<Step> candidates, List<Step> last) {
    Map<String, List<List<Step>>> options = options(candidates);
    List<String> left =
        options.keySet().stream()
            .filter(rule -> options.getOrDefault(rule, List.of()).isEmpty())
            .toList();
    Map<String, List<List<Step>>> lasting = left.isEmpty() ? Map.of() : options(last);
    left.forEach(rule -> options.put(rule, lasting.getOrDefault(rule, List.of())));
    List<List<Step>> found = found(options);
    return found.isEmpty() && left.isEmpty() && !last.isEmpty() ? found(options(last)) : found;
  }

  private List<List<Step>> found(Map<String, List<List<Step>>> options) {
    Set<List<Step>> found = new LinkedHashSet<>();
    for (List<Step> steps : combinations(options)) {
      if (works(steps)) {
        found.add(minimal(steps));
      }
    }
    List<List<Step>> sorted = new ArrayList<>(found);
    sorted.sort(ORDER);
    return sorted.stream().filter(steps -> isLeast(steps, sorted)).toList();
  }

  private static boolean isLeast(List<Step> steps, List<List<Step>> all) {
    return all.stream().noneMatch(other -> other.size() < steps.size() && steps.containsAll(other));
  }

  private boolean works(List<Step> steps) {
    return trial.after(steps).map(Map::isEmpty).orElse(false);
  }

  private List<Step> minimal(List<Step> steps) {
    List<Step> left = new ArrayList<>(steps);
    for (Step step : steps.reversed()) {
      List<Step> less = left.stream().filter(one -> !one.equals(step)).toList();
      if (!less.isEmpty() && works(less)) {
        left = new ArrayList<>(less);
      }
    }
    return List.copyOf(left);
  }

  /** For each rule that stands in the way what satisfies it: one step, or several together. */
  private Map<String, List<List<Step>>> options(List<Step> candidates) {
    Map<String, List<List<Step>>> options = new LinkedHashMap<>();
    Map<String, List<Step>> touching = new LinkedHashMap<>();
    against.keySet().forEach(rule -> options.put(rule, new ArrayList<>()));
    for (Step step : candidates) {
      trial.after(List.of(step)).ifPresent(left -> sort(step, left, options, touching));
    }
    touching.forEach((rule, steps) ->
        together(rule, steps)
            .ifPresent(all -> options.computeIfAbsent(rule, r -> new ArrayList<>()).add(all)));
    return options;
  }

  private void sort(
      Step step,
      Map<String, Asked> left,
      Map<String, List<List<Step>>> options,
      Map<String, List<Step>> touching) {
    against.forEach((rule, asked) -> {
      Asked still = left.get(rule);
      if (still == null) {
        options.computeIfAbsent(rule, r -> new ArrayList<>()).add(List.of(step));
      } else if (!still.finding().equals(asked.finding())) {
        touching.computeIfAbsent(rule, r -> new ArrayList<>()).add(step);
      }
    });
  }

  /** Steps that only together satisfy a rule, as when the last of several dates decides. */
  private Optional<List<Step>> together(String rule, List<Step> steps) {
    if (steps.size() < 2 || !satisfies(rule, steps)) {
      return Optional.empty();
    }
    List<Step> left = new ArrayList<>(steps);
    for (Step step : steps.reversed()) {
      List<Step> less = left.stream().filter(one -> !one.equals(step)).toList();
      if (less.size() > 1 && satisfies(rule, less)) {
        left = new ArrayList<>(less);
      }
    }
    return Optional.of(left);
  }

  private boolean satisfies(String rule, List<Step> steps) {
    return trial.after(steps).map(left -> !left.containsKey(rule)).orElse(false);
  }

  private static Set<List<Step>> combinations(Map<String, List<List<Step>>> options) {
    Set<List<Step>> all = new LinkedHashSet<>();
    all.add(List.of());
    for (List<List<Step>> ofRule : options.values()) {
      List<List<Step>> before = List.copyOf(all);
      all.clear();
      for (List<Step> one : before) {
        choices(ofRule, options.size()).stream()
            .filter(more -> all.size() < MOST)
            .forEach(more -> all.add(both(one, more)));
      }
    }
    return all;
  }

  /** All of a single rule; of one among several the easiest, and what always works. */
  private static List<List<Step>> choices(List<List<Step>> ofRule, int rules) {
    List<List<Step>> sorted = ofRule.stream().sorted(ORDER).toList();
    return rules == 1 || sorted.size() <= EACH
        ? sorted
        : List.of(sorted.get(0), sorted.get(1), sorted.getLast());
  }

  private static List<Step> both(List<Step> one, List<Step> more) {
    Set<Step> steps = new LinkedHashSet<>(one);
    steps.addAll(more);
    return List.copyOf(steps);
  }
}
