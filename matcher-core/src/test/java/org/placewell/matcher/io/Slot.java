package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value in a tree that can be replaced, and put back. */
record Slot(JsonNode holder, Object key, JsonNode old) {
  void put(JsonNode value) {
    if (holder instanceof ObjectNode object) {
      object.set(key.toString(), value);
    } else {
      ((ArrayNode) holder).set((int) key, value);
    }
  }

  void restore() {
    put(old);
  }

  /** Every value below a node, at any depth. */
  static List<Slot> of(JsonNode node) {
    return of(node, Integer.MAX_VALUE);
  }

  /** Every value below a node, so many levels deep. */
  static List<Slot> of(JsonNode node, int depth) {
    List<Slot> slots = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object.properties().forEach(e -> slots.add(new Slot(node, e.getKey(), e.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        slots.add(new Slot(node, i, array.get(i)));
      }
    }
    if (depth > 1) {
      List.copyOf(slots).forEach(slot -> slots.addAll(of(slot.old(), depth - 1)));
    }
    return slots;
  }
}
