package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vacancy lies in a unit, that in a household, that in a scheme, that with a provider. Where a
 * row names only some of them, the others are derived, and each time noted.
 */
final class Chain {
  private static final List<Thing> UPWARDS =
      List.of(Thing.VACANCY, Thing.BEDSPACE, Thing.HOUSEHOLD, Thing.SCHEME, Thing.PROVIDER);
  private static final Map<Thing, String> LINKS =
      Map.of(
          Thing.VACANCY, "bedspace",
          Thing.BEDSPACE, "household",
          Thing.HOUSEHOLD, "scheme",
          Thing.SCHEME, "provider");

  private final Assembly all;
  private final Map<Thing, Entry> row;
  private final Notes notes;

  Chain(Assembly all, Map<Thing, Entry> row, Notes notes) {
    this.all = all;
    this.row = row;
    this.notes = notes;
  }

  /** The field that names what a thing lies in. */
  static Optional<String> link(Thing thing) {
    return Optional.ofNullable(LINKS.get(thing));
  }

  /** What a thing lies in. */
  static Optional<Thing> above(Thing thing) {
    int at = UPWARDS.indexOf(thing);
    return at >= 0 && at + 1 < UPWARDS.size() ? Optional.of(UPWARDS.get(at + 1)) : Optional.empty();
  }

  /** Gives the thing of a row an id where the row has only a name, or the id of what it lies in. */
  static void name(Form form, Map<Thing, Entry> row, Notes notes) {
    Entry own = entry(row, form.thing());
    if (own.text("id").isEmpty() && !own.bad().contains("id")) {
      String from = form.thing() == Thing.VACANCY ? "unit" : "name";
      Optional<String> other =
          form.thing() == Thing.VACANCY && row.containsKey(Thing.BEDSPACE)
              ? entry(row, Thing.BEDSPACE).text("id")
              : own.text("name").or(() -> own.text(Slots.UNIT_NAME));
      other.ifPresent(text -> {
        own.set("id", Assembly.id(text), own.row());
        notes.assume("No id for a " + form.thing().words() + ": its " + from + " is its id");
      });
    }
  }

  private static Entry entry(Map<Thing, Entry> row, Thing thing) {
    return row.getOrDefault(thing, new Entry(thing, row.values().iterator().next().row()));
  }

  void link() {
    for (int i = 0; i + 1 < UPWARDS.size(); i++) {
      Thing thing = UPWARDS.get(i);
      if (row.containsKey(thing)) {
        Entry child = known(thing);
        Entry parent = entry(row, UPWARDS.get(i + 1));
        Optional<String> id = parentId(child, parent);
        if (id.isEmpty()) {
          return;
        }
        connect(child, parent, id.get());
      }
    }
  }

  /** What is known of the row's thing by now. */
  private Entry known(Thing thing) {
    Entry own = entry(row, thing);
    return own.text("id").flatMap(id -> all.find(thing, id)).orElse(own);
  }

  private Optional<String> parentId(Entry child, Entry parent) {
    Optional<String> told =
        parent
            .text("id")
            .or(() -> parent.text("name"))
            .map(text -> all.meant(parent.thing(), text));
    Optional<String> linked = link(child.thing()).flatMap(child::text);
    if (told.isPresent() && linked.isPresent() && !told.equals(linked)) {
      notes.problem(
          parent
              .sources()
              .getOrDefault("id", List.of(parent.row()))
              .getFirst()
              .problem(
                  "Another row puts the same %s into another %s; make the two the same."
                      .formatted(child.thing().words(), parent.thing().words())));
    }
    return linked.or(() -> told).or(() -> derived(child, parent));
  }

  private Optional<String> derived(Entry child, Entry parent) {
    if (parent.bad().contains("id")) {
      return Optional.empty();
    }
    return switch (parent.thing()) {
      case BEDSPACE ->
          assumed(child.text("id"), "No unit for a vacancy: a unit of its own, with its id");
      case HOUSEHOLD -> household(child);
      case PROVIDER ->
          assumed(child.text("id"), "No provider for a scheme: a provider of its own, with its id");
      default -> Optional.empty();
    };
  }

  /** Who shares is not known unless the row says so; to share is the careful reading. */
  private Optional<String> household(Entry bedspace) {
    boolean alone =
        bedspace
            .text("type")
            .map(type -> type.startsWith("SELF") || type.equals("BUNGALOW"))
            .orElse(false);
    Optional<String> scheme =
        entry(row, Thing.SCHEME).text("id").map(text -> all.meant(Thing.SCHEME, text));
    return alone || scheme.isEmpty()
        ? assumed(
            bedspace.text("id"),
            "A self-contained unit, or one of no known scheme: a household of its own")
        : assumed(
            scheme,
            "No household for a shared unit or one of unknown type: all of them in the scheme share one");
  }

  private Optional<String> assumed(Optional<String> id, String what) {
    id.ifPresent(i -> notes.assume(what));
    return id;
  }

  private void connect(Entry child, Entry parent, String id) {
    String link = link(child.thing()).orElseThrow();
    Spot spot = parent.sources().getOrDefault("id", List.of(parent.row())).getFirst();
    if (child.text(link).isEmpty()) {
      child.set(link, Assembly.id(id), spot);
    }
    boolean isNew = !all.has(parent.thing(), id);
    if (parent.text("id").isEmpty() || !parent.text("id").get().equals(id)) {
      parent.set("id", Assembly.id(id), spot);
    }
    if (isNew && named(parent.thing()) && parent.text("name").isEmpty()) {
      parent.set("name", Assembly.id(id), spot);
    }
    if (isNew) {
      features(parent);
    }
    all.merge(parent);
  }

  /** What the type of a unit says, where nothing else does; derived units only. */
  private void features(Entry unit) {
    Optional<String> type = unit.text("type");
    boolean said =
        Nodes.get(unit.node(), "features")
            .map(f -> f.toString().contains("SELF_CONTAINED"))
            .orElse(false);
    if (unit.thing() == Thing.BEDSPACE && type.isPresent() && !said) {
      boolean alone = type.get().startsWith("SELF") || type.get().equals("BUNGALOW");
      if (alone || type.get().startsWith("SHARED")) {
        Spot spot = unit.sources().getOrDefault("type", List.of(unit.row())).getFirst();
        unit.add(
            alone ? "features/present" : "features/absent", Assembly.id("SELF_CONTAINED"), spot);
        notes.assume("Self-contained or not: as the unit type says");
      }
    }
  }

  private static boolean named(Thing thing) {
    return thing == Thing.SCHEME || thing == Thing.PROVIDER;
  }
}
