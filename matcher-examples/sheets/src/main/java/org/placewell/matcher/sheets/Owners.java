package org.placewell.matcher.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose list a row of risks, occupants and the like goes to. */
final class Owners {
  private final Assembly all;
  private final Notes notes;
  private final Map<String, Entry> byPerson = new HashMap<>();

  Owners(Assembly all, Notes notes) {
    this.all = all;
    this.notes = notes;
    all.of(Thing.REFERRAL)
        .forEach(entry -> entry.text("person/id").ifPresent(id -> byPerson.putIfAbsent(id, entry)));
  }

  Optional<Entry> of(Entry entry) {
    Optional<String> told = entry.text("#owner");
    if (told.isEmpty()) {
      if (!entry.bad().contains("#owner")) {
        notes.problem(
            entry.row().problem("This row does not say whom or what it is about; fill it in."));
      }
      return Optional.empty();
    }
    Thing owner = entry.thing().owner().orElseThrow();
    Optional<Entry> found = owner == Thing.REFERRAL ? referral(told.get()) : household(told.get());
    if (found.isEmpty()) {
      notes.problem(
          Spot.problem(
              entry.sources().getOrDefault("#owner", List.of(entry.row())),
              "There is no " + owner.words() + " with this id; add it or correct the id."));
    }
    return found;
  }

  private Optional<Entry> referral(String text) {
    return all.find(Thing.REFERRAL, text).or(() -> Optional.ofNullable(byPerson.get(text)));
  }

  /** By its own id, by that of a unit in it, or by the scheme whose units all share. */
  private Optional<Entry> household(String text) {
    return all.find(Thing.HOUSEHOLD, text)
        .or(() ->
            all.find(Thing.BEDSPACE, text)
                .flatMap(unit -> unit.text("household"))
                .flatMap(id -> all.find(Thing.HOUSEHOLD, id)))
        .or(() -> all.find(Thing.HOUSEHOLD, all.meant(Thing.SCHEME, text)));
  }
}
