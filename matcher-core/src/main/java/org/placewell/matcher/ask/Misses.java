package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.RuledOut;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/** Pairs by the rules that stand in their way, the nearest misses first. */
final class Misses {
  /** So many places that the same rules stand in the way of are looked at. */
  private static final int ALIKE = 3;

  private final Eligibility all;
  private final List<HardRule> rules;

  Misses(Eligibility all) {
    this.all = all;
    this.rules = all.hardRules();
  }

  /**
   * Of those that are possible with the fewest rules less, so many; of those that the same rules
   * stand in the way of, few.
   *
   * @param numbers of rows or columns, in their order
   * @param pairs the pair of each
   */
  List<Integer> nearest(IntStream numbers, IntFunction<Pair> pairs, int most) {
    Map<BitSet, List<Integer>> alike = new LinkedHashMap<>();
    numbers.forEach(number ->
        alike.computeIfAbsent(against(pairs.apply(number)), m -> new ArrayList<>()).add(number));
    alike.remove(new BitSet());
    return alike.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(this::cost)))
        .flatMap(entry -> entry.getValue().stream().limit(ALIKE))
        .limit(most)
        .toList();
  }

  /**
   * How many pairs each rule rules out, with or without others.
   *
   * @param one what is counted, for instance "vacancy"
   */
  List<Line> counts(IntStream numbers, IntFunction<Pair> pairs, String one, String many) {
    int[] out = new int[rules.size()];
    int[] alone = new int[rules.size()];
    numbers.forEach(number -> {
      BitSet against = against(pairs.apply(number));
      against.stream().forEach(rule -> out[rule]++);
      if (against.cardinality() == 1) {
        alone[against.nextSetBit(0)]++;
      }
    });
    return IntStream.range(0, out.length)
        .filter(rule -> out[rule] > 0)
        .mapToObj(rule ->
            Line.of(
                rules.get(rule).name(),
                "rules-out",
                "rules out %d %s%s"
                    .formatted(
                        out[rule],
                        out[rule] == 1 ? one : many,
                        RuledOut.alone(out[rule], alone[rule]))))
        .toList();
  }

  private BitSet against(Pair pair) {
    BitSet against = new BitSet();
    for (int rule = 0; rule < rules.size(); rule++) {
      against.set(rule, !all.allows(rules.get(rule).answer(pair)));
    }
    return against;
  }

  /** A rule that protects people counts like many others. */
  private int cost(BitSet against) {
    return against.stream()
        .map(rule -> rules.get(rule).disclosure() == Disclosure.CONFIDENTIAL ? rules.size() : 1)
        .sum();
  }
}
