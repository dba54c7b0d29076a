package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Coded;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One of a code list: its words, its official code, or another word for it.
 *
 * @param shown words by name, in the order of the list
 * @param byKey names by every key that leads to them
 */
record CodeKind(
    Map<String, String> shown, Map<String, String> byKey, Map<String, List<String>> synonyms)
    implements ValueKind {

  static <E extends Enum<E>> CodeKind of(Class<E> list) {
    Map<String, List<String>> synonyms = CodeWords.of(list);
    Map<String, String> shown = new LinkedHashMap<>();
    Map<String, String> byKey = new LinkedHashMap<>();
    for (E code : list.getEnumConstants()) {
      shown.put(code.name(), code.name().length() == 1 ? code.name() : Words.of(code));
      keys(code, synonyms).forEach(key -> byKey.putIfAbsent(Names.key(key), code.name()));
    }
    return new CodeKind(shown, byKey, synonyms);
  }

  private static List<String> keys(Enum<?> code, Map<String, List<String>> synonyms) {
    List<String> keys = new ArrayList<>(List.of(code.name()));
    if (code instanceof Coded coded && !coded.code().isEmpty()) {
      keys.add(coded.code());
    }
    keys.addAll(synonyms.getOrDefault(code.name(), List.of()));
    return keys;
  }

  @Override
  public Reading read(Cell cell, Rules rules) {
    String text = Cells.text(cell);
    String name = byKey.get(PlainKind.TICKS.contains(text) ? "yes" : Names.key(text));
    if (name != null) {
      return new Reading.Value(JsonNodeFactory.instance.stringNode(name));
    }
    return new Reading.Bad("This is none of the known values; use one of: " + known() + ".");
  }

  @Override
  public Optional<String> near(String text) {
    return Names.near(text, shown.values());
  }

  private String known() {
    return shown.values().stream().collect(Collectors.joining(", "));
  }

  @Override
  public boolean takes(String text) {
    return byKey.containsKey(Names.key(text));
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return Optional.ofNullable(shown.get(node.asString("")));
  }

  @Override
  public String words() {
    return shown.entrySet().stream()
        .map(entry -> {
          List<String> more = synonyms.getOrDefault(entry.getKey(), List.of());
          return more.isEmpty()
              ? entry.getValue()
              : entry.getValue() + " (" + String.join(", ", more) + ")";
        })
        .collect(Collectors.joining("; "));
  }

  /** With names in small letters, as kinds stand in a file. */
  CodeKind lower() {
    Map<String, String> small = new LinkedHashMap<>();
    shown.forEach((name, words) -> small.put(name.toLowerCase(Locale.ROOT), words));
    Map<String, String> keys = new LinkedHashMap<>();
    byKey.forEach((key, name) -> keys.put(key, name.toLowerCase(Locale.ROOT)));
    return new CodeKind(small, keys, Map.of());
  }

  /** Only some of the list. */
  CodeKind without(String... names) {
    List<String> out = Arrays.asList(names);
    Map<String, String> some = new LinkedHashMap<>(shown);
    some.keySet().removeAll(out);
    Map<String, String> keys = new LinkedHashMap<>(byKey);
    keys.values().removeAll(out);
    return new CodeKind(some, keys, synonyms);
  }
}
