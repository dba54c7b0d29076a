package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares two datasets by their files. */
final class Comparison {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<Column> DATES = dates();

  private final Dataset before;
  private final Dataset after;
  private final List<Changes.Change> changes = new ArrayList<>();
  private final List<Changes.Overdue> overdue = new ArrayList<>();

  Comparison(Dataset before, Dataset after) {
    this.before = before;
    this.after = after;
  }

  Changes changes() {
    JsonNode was = MAPPER.readTree(Json.standard().write(before));
    JsonNode is = MAPPER.readTree(Json.standard().write(after));
    for (Form form : Catalogue.FORMS) {
      Thing thing = form.thing();
      if (thing.owner().isEmpty() && thing != Thing.DATASET) {
        compare(thing, byId(was.at(thing.list())), byId(is.at(thing.list())));
      }
    }
    return new Changes(changes, overdue);
  }

  /** By id; what has none by all it says, and its number among equals. */
  private static Map<String, ObjectNode> byId(JsonNode list) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    for (JsonNode node : list) {
      String key = node.path("id").asString("");
      String text = key.isEmpty() ? "\0" + node : key;
      int number = 0;
      while (all.containsKey(text + (number == 0 ? "" : "\0" + number))) {
        number++;
      }
      all.put(text + (number == 0 ? "" : "\0" + number), (ObjectNode) node);
    }
    return all;
  }

  private void compare(Thing thing, Map<String, ObjectNode> was, Map<String, ObjectNode> is) {
    is.forEach((id, node) -> {
      ObjectNode old = was.get(id);
      if (old == null) {
        change(Changes.Kind.NEW, thing, id, List.of());
      } else if (!old.equals(node)) {
        change(Changes.Kind.CHANGED, thing, id, new FieldChanges(thing).between(old, node));
      } else {
        passed(thing, id, node);
      }
    });
    was.keySet().stream()
        .filter(id -> !is.containsKey(id))
        .forEach(id -> change(Changes.Kind.GONE, thing, id, List.of()));
  }

  private void change(Changes.Kind kind, Thing thing, String id, List<Changes.Field> fields) {
    changes.add(new Changes.Change(kind, thing.words(), id.startsWith("\0") ? "" : id, fields));
  }

  /** Dates ahead of the earlier dataset that have passed, on a row nobody has touched. */
  private void passed(Thing thing, String id, ObjectNode node) {
    for (Column column : DATES) {
      if (column.thing() == thing) {
        column
            .slot()
            .take(node)
            .flatMap(Comparison::day)
            .filter(this::passed)
            .ifPresent(day ->
                overdue.add(
                    new Changes.Overdue(
                        thing.words(), id.startsWith("\0") ? "" : id, column.heading())));
      } else if (column.thing().owner().equals(Optional.of(thing))) {
        for (JsonNode item : node.at(column.thing().list())) {
          column
              .slot()
              .take((ObjectNode) item)
              .flatMap(Comparison::day)
              .filter(this::passed)
              .ifPresent(
                  day -> overdue.add(new Changes.Overdue(thing.words(), id, column.heading())));
        }
      }
    }
  }

  private boolean passed(LocalDate day) {
    return !day.isBefore(before.on()) && day.isBefore(after.on());
  }

  private static Optional<LocalDate> day(JsonNode node) {
    return node.isString() ? Optional.of(LocalDate.parse(node.stringValue())) : Optional.empty();
  }

  private static List<Column> dates() {
    return Catalogue.FORMS.stream()
        .flatMap(form -> form.columns().stream())
        .filter(column -> column.kind() == PlainKind.DATE && column.slot() instanceof Slots.At)
        .distinct()
        .toList();
  }
}
