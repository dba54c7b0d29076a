package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewell.matcher.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Entries of lists that could not be built. Reading goes on without them, so that the whole is
 * still checked; what that check finds is brought back to the positions of the file here, and left
 * out where it may only follow from an entry that is missing. Ids of such entries, and what these
 * name, are checked here.
 */
final class Gaps {
  private static final String NO_SUCH = "There is no ";

  private final Map<String, List<Integer>> positions = new HashMap<>();
  private final List<Lost> lost = new ArrayList<>();
  private final Map<Class<?>, Ids> ids = new LinkedHashMap<>();
  private final Map<String, Names> names = new HashMap<>();

  /** An entry that could not be built. */
  private record Lost(Spot at, TypeToken<?> type, JsonNode entry) {}

  /** A list of things with ids, as it stands in the file. */
  private record Ids(Spot at, String word, JsonNode list) {}

  /** What the entries of one kind are called that could not be built. */
  private static final class Names {
    private final Set<String> known = new HashSet<>();
    private boolean more;
  }

  /** Notes a list before its entries are read; only of those on their own others name entries. */
  void note(Spot at, TypeToken<?> element, JsonNode list) {
    if (!at.isWithinList() && element.getRawType().isRecord()) {
      idType(element)
          .ifPresent(
              type -> ids.put(type, new Ids(at, TypeNames.words(element.getRawType()), list)));
    }
  }

  /** Notes an entry that could not be built. */
  void add(Spot list, TypeToken<?> element, int position, JsonNode entry) {
    positions.computeIfAbsent(list.pointer(), p -> new ArrayList<>()).add(position);
    if (element.getRawType().isRecord() && !list.isWithinList()) {
      lost.add(new Lost(list.item(position), element, entry));
      JsonNode name = entry.has("id") ? entry.path("id") : entry.path("name");
      Names missing = missing(element);
      missing.more |= !name.isString();
      missing.known.add(name.asString(""));
    }
  }

  /** Notes that no entry of a kind could be read. */
  void addAll(TypeToken<?> element) {
    missing(element).more = true;
  }

  private Names missing(TypeToken<?> element) {
    return names.computeIfAbsent(TypeNames.words(element.getRawType()), word -> new Names());
  }

  /** Whether a problem may be one only because an entry of that name is missing. */
  boolean mayFollow(String name, String message) {
    return names.entrySet().stream()
        .filter(entry -> message.startsWith(NO_SUCH + entry.getKey() + " "))
        .anyMatch(entry -> entry.getValue().more || entry.getValue().known.contains(name));
  }

  /** The pointer into the file for one into the lists as they were built. */
  String inFile(String pointer) {
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

  /** Reports what can be said of entries that could not be built: their ids and what they name. */
  void report(Problems problems, Function<TypeToken<?>, Shape> shapes) {
    if (!lost.isEmpty()) {
      ids.values().forEach(list -> repeated(list, problems));
      lost.forEach(entry -> references(entry.type(), entry.entry(), entry.at(), problems, shapes));
    }
  }

  /** Only where one of the two is missing; the check of the whole sees the others. */
  private void repeated(Ids ids, Problems problems) {
    List<Integer> missing = positions.getOrDefault(ids.at().pointer(), List.of());
    Map<String, Boolean> seen = new HashMap<>();
    for (int i = 0; i < ids.list().size(); i++) {
      JsonNode id = ids.list().get(i).path("id");
      if (id.isString()) {
        boolean isMissing = missing.contains(i);
        Boolean before = seen.putIfAbsent(id.stringValue(), isMissing);
        if (before != null && (before || isMissing)) {
          problems.add(
              ids.at().item(i).field("id"),
              "An earlier entry of this list already has this id; give each its own.");
        }
      }
    }
  }

  private void references(
      TypeToken<?> type,
      JsonNode node,
      Spot at,
      Problems problems,
      Function<TypeToken<?>, Shape> shapes) {
    for (Shape.Field field : shapes.apply(type).fields()) {
      TypeToken<?> held =
          field.raw() == Optional.class ? TypeNames.argument(field.type(), 0) : field.type();
      JsonNode value = node.path(field.name());
      Spot here = at.field(field.name());
      Ids target = ids.get(held.getRawType());
      if (target != null && !field.name().equals("id") && value.isString()) {
        reference(target, value.stringValue(), here, problems);
      } else if (held.getRawType().isRecord() && value.isObject()) {
        references(held, value, here, problems, shapes);
      }
    }
  }

  private void reference(Ids target, String id, Spot here, Problems problems) {
    String message = NO_SUCH + target.word() + " with this id; add it or correct the id.";
    boolean known = false;
    for (JsonNode entry : target.list()) {
      known |= entry.path("id").asString("").equals(id);
    }
    if (!known && !mayFollow(id, message)) {
      problems.add(here, message);
    }
  }

  private static Optional<Class<?>> idType(TypeToken<?> record) {
    return Shape.of(record).fields().stream()
        .filter(field -> field.name().equals("id") && Id.class.isAssignableFrom(field.raw()))
        .<Class<?>>map(Shape.Field::raw)
        .findFirst();
  }
}
