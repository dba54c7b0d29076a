package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Several values in one cell, parted by semicolons, line ends, or else commas. A list that holds a
 * semicolon may hold commas within its items.
 */
record ListKind(ValueKind item) implements ValueKind {

  @Override
  public Reading read(Cell cell, Rules rules) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    if (cell instanceof Cell.Date) {
      return item.read(cell, rules) instanceof Reading.Value value
          ? new Reading.Value(values.add(value.node()))
          : new Reading.Bad("This must be a list.");
    }
    Set<JsonNode> all = new LinkedHashSet<>();
    for (String part : parts(Cells.text(cell))) {
      switch (item.read(new Cell.Text(part), rules)) {
        case Reading.Value value -> all.add(value.node());
        case Reading.Bad bad -> {
          return new Reading.Bad("In this list: " + bad.message());
        }
        case Reading.Blank blank -> {}
        case Reading.Unknown unknown -> {}
      }
    }
    values.addAll(all);
    return new Reading.Value(values);
  }

  private static List<String> parts(String text) {
    String separator = text.contains(";") || text.contains("\n") ? "[;\\n]" : ",";
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  @Override
  public Optional<String> show(JsonNode node) {
    List<String> parts = new ArrayList<>();
    for (JsonNode part : node) {
      Optional<String> shown = item.show(part).filter(text -> !text.contains(";"));
      if (shown.isEmpty()) {
        return Optional.empty();
      }
      parts.add(shown.get());
    }
    String list = String.join("; ", parts);
    return Optional.of(parts.size() == 1 && list.contains(",") ? list + ";" : list);
  }

  @Override
  public String words() {
    return "a list, parted by ; or , – each " + item.words();
  }

  @Override
  public Optional<String> near(String text) {
    return parts(text).stream().flatMap(part -> item.near(part).stream()).findFirst();
  }

  @Override
  public boolean takes(String text) {
    return item.takes(text);
  }
}
