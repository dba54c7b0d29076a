package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;

/** What is taken for granted where no cell says it; each time noted. */
final class Defaults {
  private final Notes notes;

  Defaults(Notes notes) {
    this.notes = notes;
  }

  void fill(Assembly all) {
    all.of(Thing.REFERRAL).forEach(this::person);
    for (Thing thing : Thing.values()) {
      List<Column> given = given(thing);
      for (Entry entry : all.of(thing)) {
        given.forEach(column -> note(entry, column));
      }
    }
  }

  private void person(Entry entry) {
    if (entry.text("person/id").isEmpty() && !entry.bad().contains("person/id")) {
      entry
          .text("id")
          .ifPresent(id -> {
            Spot spot = entry.sources().getOrDefault("id", List.of(entry.row())).getFirst();
            entry.set("person/id", Assembly.id(id), spot);
            notes.assume("No id for a person: the reference is their id");
          });
    }
    boolean said = Nodes.get(entry.node(), "wishes/destinations").isPresent();
    if (!said && !entry.bad().contains("wishes/destinations")) {
      entry.add("wishes/destinations", Nodes.kind("supported"), entry.row());
      notes.assume("No destination for a person: supported housing");
    }
  }

  private static List<Column> given(Thing thing) {
    List<Column> given = new ArrayList<>();
    for (Form form : Catalogue.FORMS) {
      for (Column column : form.columns()) {
        boolean known = given.stream().anyMatch(c -> c.slot().equals(column.slot()));
        if (column.thing() == thing && column.given().isPresent() && !known) {
          given.add(column);
        }
      }
    }
    return given;
  }

  private void note(Entry entry, Column column) {
    String path = column.slot().path();
    if (Nodes.get(entry.node(), path).isEmpty() && !entry.bad().contains(path)) {
      notes.assume(
          "No %s for a %s: %s"
              .formatted(
                  Names.lower(column.heading()),
                  entry.thing().words(),
                  column.given().orElseThrow()));
    }
  }
}
