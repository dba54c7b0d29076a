package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON tree of a dataset, and of each place in it the cells it came from. */
final class Tree {
  private final ObjectNode root = Nodes.NEW.objectNode();
  private final TreeMap<String, List<Spot>> sources = new TreeMap<>();
  private final TreeMap<String, Entry> entries = new TreeMap<>();

  static Tree of(Assembly all, Notes notes) {
    Tree tree = new Tree();
    all.of(Thing.DATASET).forEach(entry -> Nodes.merge(tree.root, entry.node()));
    all.of(Thing.DATASET).forEach(entry -> tree.note("", entry));
    Map<Entry, String> pointers = new HashMap<>();
    for (Thing thing : Thing.values()) {
      if (thing.owner().isEmpty() && thing != Thing.DATASET) {
        all.of(thing)
            .forEach(entry -> pointers.put(entry, tree.add(tree.root, thing.list(), "", entry)));
      }
    }
    Owners owners = new Owners(all, notes);
    for (Thing thing : Thing.values()) {
      if (thing.owner().isPresent()) {
        all.of(thing)
            .forEach(
                entry -> owners.of(entry).ifPresent(owner -> tree.adopt(owner, pointers, entry)));
      }
    }
    return tree;
  }

  private void adopt(Entry owner, Map<Entry, String> pointers, Entry entry) {
    entry.node().remove("#owner");
    add(owner.node(), entry.thing().list(), String.valueOf(pointers.get(owner)), entry);
  }

  private String add(ObjectNode owner, String list, String at, Entry entry) {
    ArrayNode array = Nodes.array(owner, list.substring(1));
    array.add(entry.node());
    String pointer = at + list + "/" + (array.size() - 1);
    note(pointer, entry);
    return pointer;
  }

  private void note(String pointer, Entry entry) {
    entries.put(pointer, entry);
    entry.sources().forEach((path, spots) -> sources.put(pointer + "/" + path, spots));
  }

  /** Takes out what was kept for the import only. */
  void withoutOwn() {
    for (Entry entry : entries.values()) {
      List<String> names = new ArrayList<>(entry.node().propertyNames());
      names.stream().filter(name -> name.startsWith(Slots.OWN)).forEach(entry.node()::remove);
    }
  }

  ObjectNode root() {
    return root;
  }

  /** The thing that a pointer lies in, with the path from there. */
  Optional<Map.Entry<String, Entry>> owner(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Entry entry = entries.get(at);
      if (entry != null) {
        String path = pointer.substring(Math.min(pointer.length(), at.length() + 1));
        return Optional.of(Map.entry(path, entry));
      }
      if (at.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  /** The cells that fill a place or something within it; else those of what holds it. */
  List<Spot> spots(String pointer) {
    Set<Spot> spots = new LinkedHashSet<>(sources.getOrDefault(pointer, List.of()));
    sources.subMap(pointer + "/", pointer + "0").values().forEach(spots::addAll);
    for (String at = pointer; spots.isEmpty() && !at.isEmpty() && !entries.containsKey(at); ) {
      at = at.substring(0, at.lastIndexOf('/'));
      spots.addAll(sources.getOrDefault(at, List.of()));
    }
    return new ArrayList<>(spots);
  }
}
