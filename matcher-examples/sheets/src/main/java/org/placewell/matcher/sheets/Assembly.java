package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Everything told of everything so far, and who is meant by an id or a name. */
final class Assembly {
  private static final List<Thing> LARGEST_FIRST =
      List.of(Thing.PROVIDER, Thing.SCHEME, Thing.HOUSEHOLD, Thing.BEDSPACE, Thing.VACANCY);

  private final Map<Thing, List<Entry>> entries = new EnumMap<>(Thing.class);
  private final Map<Thing, Map<String, Entry>> byId = new EnumMap<>(Thing.class);
  private final Map<Thing, Map<String, String>> byName = new EnumMap<>(Thing.class);
  private final Map<Thing, List<Map<Thing, Entry>>> rows = new EnumMap<>(Thing.class);
  private final Notes notes;

  Assembly(Notes notes) {
    this.notes = notes;
    for (Thing thing : Thing.values()) {
      entries.put(thing, new ArrayList<>());
      byId.put(thing, new LinkedHashMap<>());
      byName.put(thing, new HashMap<>());
      rows.put(thing, new ArrayList<>());
    }
  }

  List<Entry> of(Thing thing) {
    return java.util.Objects.requireNonNull(entries.get(thing));
  }

  /** Takes a row of a table of things of the first kind. */
  void add(Form form, Map<Thing, Entry> row) {
    if (LARGEST_FIRST.contains(form.thing())) {
      Chain.name(form, row, notes);
      for (Map<Thing, Entry> one : Units.of(form, row, notes)) {
        java.util.Objects.requireNonNull(rows.get(form.thing())).add(one);
        register(java.util.Objects.requireNonNull(one.get(form.thing())));
      }
    } else {
      register(java.util.Objects.requireNonNull(row.get(form.thing())));
    }
  }

  private void register(Entry entry) {
    of(entry.thing()).add(entry);
    entry.text("id").ifPresent(id -> ids(entry.thing()).putIfAbsent(id, entry));
    entry
        .text("name")
        .ifPresent(name ->
            entry
                .text("id")
                .ifPresent(id -> names(entry.thing()).putIfAbsent(Names.key(name), id)));
  }

  private Map<String, Entry> ids(Thing thing) {
    return java.util.Objects.requireNonNull(byId.get(thing));
  }

  private Map<String, String> names(Thing thing) {
    return java.util.Objects.requireNonNull(byName.get(thing));
  }

  /**
   * The id that is meant: an id there is, else that of the thing so called, else the text itself.
   */
  String meant(Thing thing, String text) {
    return ids(thing).containsKey(text) ? text : names(thing).getOrDefault(Names.key(text), text);
  }

  boolean has(Thing thing, String id) {
    return ids(thing).containsKey(id);
  }

  Optional<Entry> find(Thing thing, String id) {
    return Optional.ofNullable(ids(thing).get(id));
  }

  /** After all rows: derives the places that have no row of their own, and links them all. */
  void derive() {
    for (Thing thing : LARGEST_FIRST) {
      java.util.Objects.requireNonNull(rows.get(thing))
          .forEach(row -> new Chain(this, row, notes).link());
    }
  }

  /** Adds what a row says of a thing to what is known of it. */
  Entry merge(Entry told) {
    String id = told.text("id").orElseThrow();
    Optional<Entry> known = find(told.thing(), id);
    if (known.isEmpty()) {
      register(told);
      return told;
    }
    for (Spot against : known.get().merge(told)) {
      notes.problem(
          against.problem(
              "%s says something else of the same %s; make the two the same."
                  .formatted(capital(known.get().row().words()), told.thing().words())));
    }
    return known.get();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Puts ids where users wrote names. */
  void resolve() {
    for (Form form : Catalogue.FORMS) {
      for (Column column : form.columns()) {
        if (column.slot() instanceof Slots.Ref ref) {
          of(column.thing()).forEach(entry -> resolve(entry, ref));
        }
      }
    }
  }

  private void resolve(Entry entry, Slots.Ref ref) {
    entry
        .text(ref.path())
        .ifPresent(text -> Nodes.set(entry.node(), ref.path(), id(meant(ref.to(), text))));
  }

  static JsonNode id(String text) {
    return Nodes.NEW.stringNode(text);
  }
}
