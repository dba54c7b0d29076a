package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The slots there are. */
final class Slots {
  /** What an entry keeps for the import only begins with this sign. */
  static final String OWN = "#";

  static final String UNIT_NAME = "#name";
  static final String UNITS = "#units";

  private static final String EARLIEST = "person/born/earliest";
  private static final String LATEST = "person/born/latest";
  private static final String DISAGREE =
      "The age and the date of birth do not agree; correct one of the two, or leave the age empty.";

  private Slots() {}

  /** One field. */
  record At(String path) implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.set(path, value, spot);
    }

    @Override
    public boolean putUnknown(Entry entry, Spot spot) {
      return Fields.mayBeUnknown(entry.thing().type(), path);
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Nodes.get(node, path);
    }
  }

  /** A field that names another thing by its id; a user may also write its name. */
  record Ref(String path, Thing to) implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.set(path, value, spot);
    }

    @Override
    public boolean putUnknown(Entry entry, Spot spot) {
      return Fields.mayBeUnknown(entry.thing().type(), path);
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Nodes.get(node, path);
    }
  }

  /** The thing whose list the row goes to; no field of the row's own thing. */
  record Owner() implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.set(path(), value, spot);
    }

    @Override
    public boolean putUnknown(Entry entry, Spot spot) {
      return false;
    }

    @Override
    public String path() {
      return "#owner";
    }
  }

  /** Nothing in the dataset: for the report only. */
  record Aside() implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {}

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Optional.empty();
    }

    @Override
    public String path() {
      return "#aside";
    }
  }

  /** One field of a "one of", whose kind the heading itself tells. */
  record AtKind(String path, String kind) implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.set(path, value, spot);
      entry.set(kindPath(), Nodes.NEW.stringNode(kind), spot);
    }

    private String kindPath() {
      return path.substring(0, path.lastIndexOf('/') + 1) + "kind";
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Nodes.get(node, kindPath()).filter(is -> is.asString("").equals(kind)).isPresent()
          ? Nodes.get(node, path)
          : Optional.empty();
    }
  }

  /** Items of a list to which other columns may add. */
  record AddTo(String path) implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      if (value.isArray()) {
        value.forEach(item -> entry.add(path, item, spot));
      } else {
        entry.add(path, value, spot);
      }
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Nodes.get(node, path);
    }
  }

  /** Whether a place has a feature; what nobody says stays unknown. */
  record Feature(String feature) implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      String set = value.asBoolean(false) ? "features/present" : "features/absent";
      entry.add(set, Nodes.NEW.stringNode(feature), spot);
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Optional.empty();
    }

    @Override
    public String path() {
      return "features";
    }
  }

  /** Parts of a condition that says "all of these"; what is not known is not settled. */
  record AllOf(
      String path,
      Function<JsonNode, List<ObjectNode>> parts,
      Function<JsonNode, Optional<JsonNode>> value)
      implements Slot {
    @Override
    public void put(Entry entry, JsonNode told, Spot spot) {
      parts.apply(told).forEach(part -> add(entry, part, spot));
    }

    private void add(Entry entry, ObjectNode part, Spot spot) {
      if (Nodes.get(entry.node(), path).isEmpty()) {
        entry.set(path + "/kind", Nodes.NEW.stringNode("all"), spot);
      }
      entry.add(path + "/of", part, spot);
    }

    @Override
    public boolean putUnknown(Entry entry, Spot spot) {
      List<ObjectNode> told = parts.apply(Nodes.NEW.booleanNode(true));
      for (ObjectNode part : told) {
        ObjectNode unsettled = Nodes.kind("unsettled");
        unsettled.set("of", part);
        add(entry, unsettled, spot);
      }
      return !told.isEmpty();
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      if (!Nodes.get(node, path + "/kind").map(k -> k.asString("")).equals(Optional.of("all"))) {
        return Optional.empty();
      }
      ArrayNode found = Nodes.NEW.arrayNode();
      Nodes.get(node, path + "/of")
          .ifPresent(all -> all.forEach(part -> value.apply(part).ifPresent(found::add)));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      boolean single = found.get(0).isBoolean() || found.get(0).isArray();
      return Optional.of(single ? found.get(0) : found);
    }
  }

  /** A year within which somebody was born, by their age; a day that is known says more. */
  record Aged() implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      if (entry.text(EARLIEST).isEmpty()) {
        entry.set(path(), value, spot);
      }
    }

    @Override
    public Optional<String> clash(Entry entry, JsonNode value) {
      boolean fits =
          entry.text(EARLIEST).stream()
              .allMatch(day ->
                  value.path("earliest").asString("").compareTo(day) <= 0
                      && value.path("latest").asString("").compareTo(day) >= 0);
      return fits ? Optional.empty() : Optional.of(DISAGREE);
    }

    @Override
    public String path() {
      return "person/born";
    }
  }

  /** A day of birth that is known to the day. */
  record Born() implements Slot {
    @Override
    public Optional<String> clash(Entry entry, JsonNode value) {
      String day = value.asString("");
      boolean fits =
          entry.text(EARLIEST).stream().allMatch(first -> first.compareTo(day) <= 0)
              && entry.text(LATEST).stream().allMatch(last -> last.compareTo(day) >= 0);
      return fits ? Optional.empty() : Optional.of(DISAGREE);
    }

    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.set(EARLIEST, value, spot);
      entry.set(LATEST, value, spot);
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      Optional<JsonNode> earliest = Nodes.get(node, EARLIEST);
      return earliest.filter(day -> Optional.of(day).equals(Nodes.get(node, LATEST)));
    }

    @Override
    public String path() {
      return "person/born";
    }
  }

  /** Whatever the other columns cannot say, as JSON merged over them. */
  record Further() implements Slot {
    @Override
    public void put(Entry entry, JsonNode value, Spot spot) {
      entry.patch((ObjectNode) value, spot);
    }

    @Override
    public Optional<JsonNode> take(ObjectNode node) {
      return Optional.empty();
    }

    @Override
    public String path() {
      return "#further";
    }
  }
}
