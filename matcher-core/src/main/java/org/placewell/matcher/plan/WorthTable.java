package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.policy.Worth;

/** What a soft rule gives that says for which conditions about places, weighted. */
final class WorthTable implements Values {
  private final Eligibility all;
  private final SoftRule rule;
  private final long weight;
  private final ConditionMasks masks;

  WorthTable(Eligibility all, SoftRule rule, long weight) {
    this.all = all;
    this.rule = rule;
    this.weight = weight;
    this.masks = new ConditionMasks(all.columns().size(), all.columns()::get);
  }

  @Override
  public void read(int row, int[] columns, int count, long[] into) {
    Arrays.fill(into, 0, count, 0);
    for (List<Worth> firstMet : rule.worth(all.personSide(row)).orElseThrow(this::unequal)) {
      add(firstMet, columns, count, into);
    }
  }

  private IllegalStateException unequal() {
    return new IllegalStateException(
        "The rule "
            + rule.name()
            + " says of some people what places are worth, and of others not; let it say so of all"
            + " or of none.");
  }

  private void add(List<Worth> firstMet, int[] columns, int count, long[] into) {
    Mask[] met = firstMet.stream().map(worth -> masks.of(worth.place())).toArray(Mask[]::new);
    for (int i = 0; i < count; i++) {
      int first = 0;
      while (first < met.length && !met[first].isMet(columns[i])) {
        first++;
      }
      if (first < met.length) {
        long value = Math.multiplyExact(firstMet.get(first).value(), weight);
        into[i] = Math.addExact(into[i], value);
      }
    }
  }

  @Override
  public void done(int row) {}
}
