package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields of a thing are not as they were, by the headings of the catalogue. */
final class FieldChanges {
  /** What several columns say together. */
  private static final Map<String, String> CONDITIONS =
      Map.of(
          Parts.NEEDS, "Needs of a place", Parts.ADMITS, "Whom it takes", "features", "Features");

  private final Thing thing;

  FieldChanges(Thing thing) {
    this.thing = thing;
  }

  List<Changes.Field> between(ObjectNode was, ObjectNode is) {
    Map<String, Changes.Field> fields = new LinkedHashMap<>();
    collect("", was, is, fields);
    return new ArrayList<>(fields.values());
  }

  private void collect(String path, JsonNode was, JsonNode is, Map<String, Changes.Field> fields) {
    if (was.equals(is)) {
      return;
    }
    Optional<Column> column = column(path);
    Optional<Form> list = list(path);
    String condition = CONDITIONS.getOrDefault(path, "");
    if (column.isPresent()) {
      fields.putIfAbsent(
          column.get().heading(),
          new Changes.Field(column.get().heading(), values(column.get(), was, is)));
    } else if (!condition.isEmpty()) {
      fields.putIfAbsent(condition, new Changes.Field(condition, ""));
    } else if (list.isPresent()) {
      fields.putIfAbsent(list.get().name(), new Changes.Field(list.get().name(), ""));
    } else if (was.isObject() || is.isObject()) {
      TreeSet<String> names = new TreeSet<>(was.propertyNames());
      names.addAll(is.propertyNames());
      for (String name : names) {
        String inner = path.isEmpty() ? name : path + "/" + name;
        collect(inner, was.path(name), is.path(name), fields);
      }
    } else {
      fields.putIfAbsent(path, new Changes.Field("/" + path, ""));
    }
  }

  private Optional<Column> column(String path) {
    return Catalogue.FORMS.stream()
        .flatMap(form -> form.columns().stream())
        .filter(c -> c.thing() == thing && c.slot().path().equals(path))
        .filter(c -> !(c.slot() instanceof Slots.AllOf) && c.exported())
        .findFirst();
  }

  private Optional<Form> list(String path) {
    return Catalogue.FORMS.stream()
        .filter(form -> form.thing().owner().equals(Optional.of(thing)))
        .filter(form -> form.thing().list().equals("/" + path))
        .findFirst();
  }

  private static String values(Column column, JsonNode was, JsonNode is) {
    if (column.isPersonal()) {
      return "";
    }
    return shown(column, was) + " → " + shown(column, is);
  }

  private static String shown(Column column, JsonNode node) {
    return node.isMissingNode() ? "nothing" : column.kind().show(node).orElse("another value");
  }
}
