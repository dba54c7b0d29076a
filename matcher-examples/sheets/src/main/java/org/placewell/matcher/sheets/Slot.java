package org.placewell.matcher.sheets;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the value of a column goes in the tree of a thing, and how it is found there again. */
interface Slot {
  void put(Entry entry, JsonNode value, Spot spot);

  /** What is wrong with a value beside what other cells of the row said; empty if nothing is. */
  default Optional<String> clash(Entry entry, JsonNode value) {
    return Optional.empty();
  }

  /**
   * Says of the thing that this is not known.
   *
   * @return false if it cannot be said
   */
  default boolean putUnknown(Entry entry, Spot spot) {
    return true;
  }

  /** The value as {@link #put} would have it; empty where the tree holds none. */
  default Optional<JsonNode> take(ObjectNode node) {
    return Nodes.get(node, path());
  }

  /** The field that a problem of it points at. */
  String path();
}
