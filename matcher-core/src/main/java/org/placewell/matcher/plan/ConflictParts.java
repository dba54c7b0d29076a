package org.placewell.matcher.plan;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.Stream;

/** Collects one conflict. Two who both stay where they are do not break it by staying. */
final class ConflictParts {
  private final String rule;
  private final String group;
  private final Side first = new Side();
  private final Side second = new Side();

  ConflictParts(String rule, String group) {
    this.rule = rule;
    this.group = group;
  }

  void add(int pair, boolean isFirst, boolean stays) {
    Side side = isFirst ? first : second;
    side.all.add(pair);
    (stays ? side.staying : side.moving).add(pair);
  }

  List<Conflict> conflicts() {
    return Stream.of(conflict(first.moving, second.all), conflict(first.staying, second.moving))
        .filter(conflict -> conflict.firstSize() > 0 && conflict.secondSize() > 0)
        .toList();
  }

  private Conflict conflict(ImmutableIntArray.Builder one, ImmutableIntArray.Builder other) {
    return new Conflict(rule, group, one.build().toArray(), other.build().toArray());
  }

  private static final class Side {
    private final ImmutableIntArray.Builder all = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder staying = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder moving = ImmutableIntArray.builder();
  }
}
