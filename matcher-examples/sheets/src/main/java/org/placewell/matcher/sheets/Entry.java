package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What rows have told of one thing so far, and of every value the cells it came from. */
final class Entry {
  private final Thing thing;
  private final Spot row;
  private final ObjectNode node = Nodes.NEW.objectNode();
  private final Map<String, List<Spot>> sources = new TreeMap<>();
  private final List<String> bad = new ArrayList<>();

  Entry(Thing thing, Spot row) {
    this.thing = thing;
    this.row = row;
  }

  Thing thing() {
    return thing;
  }

  Spot row() {
    return row;
  }

  ObjectNode node() {
    return node;
  }

  /** Cells by the path of what they fill. */
  Map<String, List<Spot>> sources() {
    return sources;
  }

  /** Paths of cells that could not be read; each is a problem already. */
  List<String> bad() {
    return bad;
  }

  Optional<String> text(String path) {
    return Nodes.get(node, path).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  boolean isEmpty() {
    return node.isEmpty() && bad.isEmpty();
  }

  void set(String path, JsonNode value, Spot spot) {
    Nodes.set(node, path, value);
    source(path, spot);
  }

  /** Adds to a list what does not stand in it yet. */
  void add(String path, JsonNode item, Spot spot) {
    ArrayNode list = Nodes.array(node, path);
    if (!Nodes.items(list).contains(item)) {
      list.add(item);
    }
    source(path, spot);
  }

  void source(String path, Spot spot) {
    sources.computeIfAbsent(path, p -> new ArrayList<>()).add(spot);
  }

  /** One more that says the same. */
  Entry copy() {
    Entry copy = new Entry(thing, row);
    Nodes.merge(copy.node, node.deepCopy());
    sources.forEach((path, spots) -> copy.sources.put(path, new ArrayList<>(spots)));
    copy.bad.addAll(bad);
    return copy;
  }

  /** Merges a JSON object into what the other cells say. */
  void patch(ObjectNode patch, Spot spot) {
    Nodes.merge(node, patch);
    leaves(patch, "", spot);
  }

  private void leaves(JsonNode patch, String path, Spot spot) {
    if (patch instanceof ObjectNode object && !object.isEmpty()) {
      object.propertyNames().forEach(name -> leaves(object.get(name), path + name + "/", spot));
    } else if (!path.isEmpty()) {
      String leaf = path.substring(0, path.length() - 1);
      sources.remove(leaf);
      source(leaf, spot);
    }
  }

  /**
   * Takes over what another row says of the same thing.
   *
   * @return the cells that say something else
   */
  List<Spot> merge(Entry other) {
    List<Spot> against = new ArrayList<>();
    for (Map.Entry<String, List<Spot>> source : other.sources.entrySet()) {
      String path = source.getKey();
      Optional<JsonNode> own = Nodes.get(node, path);
      Optional<JsonNode> told = Nodes.get(other.node, path);
      if (told.isPresent() && own.isEmpty()) {
        Nodes.set(node, path, told.get());
        sources.put(path, source.getValue());
      } else if (told.isPresent() && !told.equals(own)) {
        against.add(source.getValue().getFirst());
      }
    }
    bad.addAll(other.bad);
    return against;
  }

  @Override
  public String toString() {
    return "entry of " + thing.words();
  }
}
