package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row that stands for several units of one kind becomes as many. */
final class Units {
  private static final int MOST = 1_000;

  private Units() {}

  static List<Map<Thing, Entry>> of(Form form, Map<Thing, Entry> row, Notes notes) {
    Entry own = java.util.Objects.requireNonNull(row.get(form.thing()));
    Optional<String> id = own.text("id");
    int number = Nodes.get(own.node(), Slots.UNITS).map(n -> n.asInt(1)).orElse(1);
    if (number < 1 || number > MOST) {
      notes.problem(
          Spot.problem(
              own.sources().getOrDefault(Slots.UNITS, List.of(own.row())),
              "The number of units must lie between 1 and " + MOST + "."));
    } else if (number > 1 && id.isPresent()) {
      notes.assume("Several units on one row: each gets the id of the row and a number");
      return copies(form, row, id.get(), number);
    }
    return List.of(row);
  }

  private static List<Map<Thing, Entry>> copies(
      Form form, Map<Thing, Entry> row, String id, int number) {
    List<Map<Thing, Entry>> all = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      Map<Thing, Entry> one = new EnumMap<>(Thing.class);
      row.forEach((thing, entry) -> one.put(thing, entry.copy()));
      Entry own = java.util.Objects.requireNonNull(one.get(form.thing()));
      Nodes.set(own.node(), "id", Assembly.id(id + "-" + i));
      all.add(one);
    }
    return all;
  }
}
