package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what was recognised, so that the next import need not find it out again. */
final class Remembered {
  private Remembered() {}

  static Mapping of(Mapping given, List<Recognised> sheets) {
    List<Mapping.Sheet> all = new ArrayList<>();
    sheets.forEach(sheet -> all.add(sheet(sheet, isOnly(sheet, sheets))));
    given.sheets().stream().filter(Mapping.Sheet::isIgnored).forEach(all::add);
    return new Mapping(given.dates(), all);
  }

  /** The only table of its kind is found again under any name: files are renamed every month. */
  private static boolean isOnly(Recognised sheet, List<Recognised> sheets) {
    return sheets.stream().filter(other -> other.form().equals(sheet.form())).count() == 1;
  }

  private static Mapping.Sheet sheet(Recognised sheet, boolean isOnly) {
    Optional<Mapping.Sheet> own = sheet.settled();
    Map<String, List<String>> headings = new LinkedHashMap<>();
    for (Binding binding : sheet.bindings()) {
      if (binding.heading().isPresent() && binding.cells().size() == 1) {
        List<String> targets =
            headings.computeIfAbsent(binding.heading().get().text(), h -> new ArrayList<>());
        if (!targets.contains(binding.column().heading())) {
          targets.add(binding.column().heading());
        }
      }
    }
    own.ifPresent(s -> s.headings().forEach(headings::putIfAbsent));
    return new Mapping.Sheet(
        sheet.form().name(),
        isOnly ? Optional.empty() : Optional.of(Recogniser.name(sheet.table())),
        headings,
        own.map(Mapping.Sheet::joined).orElse(Map.of()),
        own.map(Mapping.Sheet::values).orElse(Map.of()),
        own.map(Mapping.Sheet::constants).orElse(Map.of()));
  }
}
