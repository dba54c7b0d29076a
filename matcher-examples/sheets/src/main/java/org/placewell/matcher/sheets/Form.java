package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the catalogue.
 *
 * @param name as a sheet is best called
 * @param names other names for such a sheet
 * @param things what a row tells of: first the thing it is a row of, then what that belongs to
 */
record Form(
    String name, List<String> names, List<Thing> things, String about, List<Column> columns) {
  Form {
    names = List.copyOf(names);
    things = List.copyOf(things);
    columns = List.copyOf(columns);
  }

  /** A table of one thing; what else can be said of it has a column too. */
  static Form of(String name, List<String> names, Thing thing, String about, List<Column> columns) {
    List<Column> all = new ArrayList<>(columns);
    all.add(Parts.further(thing));
    return new Form(name, names, List.of(thing), about, all);
  }

  Thing thing() {
    return things.getFirst();
  }

  /** The columns people mean by a heading; one heading may say two things. */
  List<Column> columns(String heading) {
    String key = Names.key(heading);
    return columns.stream()
        .filter(column -> column.headings().stream().anyMatch(name -> Names.key(name).equals(key)))
        .toList();
  }

  /** Every heading that is understood. */
  List<String> headings() {
    return columns.stream().flatMap(column -> column.headings().stream()).distinct().toList();
  }

  boolean isCalled(String sheet) {
    String key = Names.key(sheet).replaceAll("\\d", "");
    return Names.key(name).equals(key) || names.stream().anyMatch(n -> Names.key(n).equals(key));
  }

  @Override
  public String toString() {
    return "table " + name;
  }
}
