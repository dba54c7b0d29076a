package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Entries of lists that could not be built. Reading goes on without them, so that the whole is
 * still checked; what that check finds is brought back to the positions of the file here, and left
 * out where it may only follow from an entry that is missing.
 */
final class Gaps {
  private final JsonNode root;
  private final Map<String, List<Integer>> positions = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private boolean nameless;

  Gaps(JsonNode root) {
    this.root = root;
  }

  /** Notes an entry; {@code named} says whether entries of its type have an id or a name. */
  void add(Spot list, int position, JsonNode entry, boolean named) {
    positions.computeIfAbsent(list.pointer(), p -> new ArrayList<>()).add(position);
    JsonNode name = entry.has("id") ? entry.path("id") : entry.path("name");
    if (name.isString()) {
      names.add(name.stringValue());
    } else {
      nameless |= named;
    }
  }

  /**
   * The pointer into the file for one into the lists as they were built; empty if what it points at
   * may name an entry that could not be built.
   */
  Optional<String> inFile(String pointer) {
    if (positions.isEmpty()) {
      return Optional.of(pointer);
    }
    String original = original(pointer);
    boolean follows = nameless || names.contains(root.at(original).asString(""));
    return follows ? Optional.empty() : Optional.of(original);
  }

  private String original(String pointer) {
    StringBuilder path = new StringBuilder();
    for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      List<Integer> gaps = positions.get(path.toString());
      path.append('/').append(gaps == null ? step : skip(gaps, Integer.parseInt(step)));
    }
    return pointer.isEmpty() ? "" : path.toString();
  }

  private static int skip(List<Integer> gaps, int position) {
    int original = position;
    for (int gap : gaps) {
      original += gap <= original ? 1 : 0;
    }
    return original;
  }
}
