package org.placewell.matcher.plan;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import org.placewell.matcher.policy.SumLimit.Share;

/** Collects one sum. A total that those who stay exceed already may stay, but not grow. */
final class SumParts {
  private final String rule;
  private final Share share;
  private final ImmutableIntArray.Builder pairs = ImmutableIntArray.builder();
  private final ImmutableLongArray.Builder weights = ImmutableLongArray.builder();
  private long today;

  SumParts(String rule, Share share) {
    this.rule = rule;
    this.share = share;
  }

  /**
   * Adds what one pair adds.
   *
   * @throws IllegalStateException if the rule gives the group another limit for this pair
   */
  void add(int pair, Share other, boolean stays) {
    if (other.limit() != share.limit()) {
      throw new IllegalStateException(
          "The rule " + rule + " must give all pairs of a group the same limit.");
    }
    pairs.add(pair);
    weights.add(other.weight());
    today += stays ? other.weight() : 0;
  }

  Sum sum() {
    long limit = Math.max(share.limit(), today);
    return new Sum(rule, share.group(), limit, pairs.build().toArray(), weights.build().toArray());
  }
}
