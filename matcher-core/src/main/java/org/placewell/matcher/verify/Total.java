package org.placewell.matcher.verify;

import java.util.ArrayList;
import java.util.List;

/** A sum over options, as the rules give it. */
final class Total {
  private final long limit;
  private final List<Option> members = new ArrayList<>();
  private final List<Long> weights = new ArrayList<>();
  private long pinned;
  private long stays;

  Total(long limit) {
    this.limit = limit;
  }

  void add(Option option, long weight) {
    if (weight == 0) {
      return;
    }
    if (option.given() && !option.stay()) {
      pinned += weight;
    } else {
      members.add(option);
      weights.add(weight);
      stays += option.stay() ? weight : 0;
    }
  }

  /** What pins leave; a total that is too high today may stay so. */
  long room() {
    return Math.max(limit, stays) - pinned;
  }

  /** Whether those who stay can alone exceed what pins leave. */
  boolean isStrained() {
    return stays > room();
  }

  /** Options that are not pinned. */
  List<Option> members() {
    return members;
  }

  long weight(int at) {
    return weights.get(at);
  }
}
