package org.placewell.matcher.verify;

import java.util.ArrayList;
import java.util.List;

/** A conflict between options, as the rules give it, pinned ones among them. */
final class Opposition {
  private final List<Option> first = new ArrayList<>();
  private final List<Option> second = new ArrayList<>();

  void add(Option option, boolean isFirst) {
    (isFirst ? first : second).add(option);
  }

  /** Of the first side those who stay in their own beds, or those who move. */
  List<Option> first(boolean stayers) {
    return first.stream().filter(option -> option.stay() == stayers).toList();
  }

  /** Of the second side those whom such people of the first side may not meet. */
  List<Option> second(boolean stayers) {
    return second.stream().filter(option -> !stayers || !option.stay()).toList();
  }

  /** The options that stand against an option. */
  List<Option> against(Option option) {
    List<Option> against = new ArrayList<>();
    if (first.contains(option)) {
      against.addAll(second);
    }
    if (second.contains(option)) {
      against.addAll(first);
    }
    return against;
  }

  /** Pinned options. */
  List<Option> pinned() {
    List<Option> all = new ArrayList<>(first);
    all.addAll(second);
    return all.stream().filter(option -> option.given() && !option.stay()).distinct().toList();
  }
}
