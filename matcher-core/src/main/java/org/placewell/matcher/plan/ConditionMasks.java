package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition.InArea;
import org.placewell.matcher.model.Site;

/**
 * An index of conditions about places: for each condition, and each part that several have in
 * common, the columns that meet it.
 */
final class ConditionMasks {
  private final int columns;
  private final IntFunction<Place> place;
  private final List<Place> places = new ArrayList<>();
  private final Map<AreaCode, BitSet> inArea = new HashMap<>();
  private final Map<Condition<Place>, Mask> known = new HashMap<>();

  /**
   * @param place looks up a place; asked once for each, when the first condition comes
   */
  ConditionMasks(int columns, IntFunction<Place> place) {
    this.columns = columns;
    this.place = place;
  }

  /** Where a condition does not fail, with those marked where it needs review. */
  Mask of(Condition<Place> condition) {
    Mask mask = known.get(condition);
    if (mask == null) {
      mask = make(condition);
      known.put(condition, mask);
    }
    return mask;
  }

  private Mask make(Condition<Place> condition) {
    return switch (condition) {
      case Condition.All<Place> all -> join(all.of(), Answer.MET, Mask::and);
      case Condition.Any<Place> any -> join(any.of(), Answer.FAILED, Mask::or);
      case Condition.Unsettled<Place> unsettled -> of(unsettled.of()).unsettled();
      case InArea in -> inAny(in.areas());
      default -> asked(condition);
    };
  }

  /** Areas recur, their sets do not. */
  private Mask inAny(Set<AreaCode> areas) {
    places();
    Mask mask = all(Answer.FAILED);
    areas.forEach(area -> inArea.getOrDefault(area, new BitSet()).stream().forEach(mask::allow));
    return mask;
  }

  private Mask join(List<Condition<Place>> parts, Answer none, BinaryOperator<Mask> how) {
    return parts.stream().map(this::of).reduce(all(none), how);
  }

  private Mask all(Answer answer) {
    Mask mask = new Mask(columns);
    for (int column = 0; column < columns; column++) {
      mask.note(column, answer);
    }
    return mask;
  }

  private Mask asked(Condition<Place> condition) {
    Mask mask = new Mask(columns);
    for (int column = 0; column < columns; column++) {
      mask.note(column, condition.ask(places().get(column)));
    }
    return mask;
  }

  private List<Place> places() {
    while (places.size() < columns) {
      int column = places.size();
      places.add(place.apply(column));
      Site site = places.get(column).site();
      inArea.computeIfAbsent(site.borough(), area -> new BitSet()).set(column);
      site.within().forEach(area -> inArea.computeIfAbsent(area, a -> new BitSet()).set(column));
    }
    return places;
  }
}
