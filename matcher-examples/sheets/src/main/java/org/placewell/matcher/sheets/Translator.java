package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.sheets.table.Table;

/** Brings what the reader of datasets finds back to file, sheet, row and column. */
final class Translator {
  private static final String MISSING = "This field is missing; add it.";

  private final Tree tree;
  private final List<Recognised> sheets;

  Translator(Tree tree, List<Recognised> sheets) {
    this.tree = tree;
    this.sheets = sheets;
  }

  /** The problem in terms of the spreadsheet; empty if it only follows from one known already. */
  Optional<SheetProblem> translate(Problem problem) {
    Optional<Map.Entry<String, Entry>> owner = tree.owner(problem.pointer());
    if (owner.isEmpty()) {
      return Optional.of(whole(problem));
    }
    String path = owner.get().getKey();
    Entry entry = owner.get().getValue();
    if (follows(entry, path)) {
      return Optional.empty();
    }
    if (problem.message().equals(MISSING)) {
      return Optional.of(missing(entry, path));
    }
    List<Spot> spots = tree.spots(problem.pointer());
    String message = words(problem.message(), path);
    return Optional.of(
        spots.isEmpty() ? entry.row().problem(message) : Spot.problem(spots, message));
  }

  private static boolean follows(Entry entry, String path) {
    boolean derived =
        path.equals("person/id")
            && Objects.equals(entry.sources().get("id"), entry.sources().get(path));
    return derived
        || entry.bad().stream()
            .anyMatch(bad ->
                bad.equals(path) || bad.startsWith(path + "/") || path.startsWith(bad + "/"));
  }

  private static String words(String message, String path) {
    if (path.equals("stay/tariff") && message.startsWith("This must be an object whose kind")) {
      return "A price must say whether it is by the night or by the week; use the column Nightly price or Weekly price.";
    }
    return message.replace("An earlier entry of this list", "An earlier row");
  }

  private SheetProblem missing(Entry entry, String path) {
    Optional<Column> column = column(entry.thing(), path);
    if (column.isEmpty()) {
      return entry.row().problem("Something is missing in the JSON of this row: /" + path + ".");
    }
    Spot spot = spot(entry, column.get());
    String such =
        column.get().example().isEmpty() ? "" : " (such as " + column.get().example() + ")";
    return spot.column().isPresent()
        ? spot.problem("This must be filled in" + such + ".")
        : spot.problem(
            "There is no column for the %s of a %s; add one headed %s%s, or give one value for all rows in a mapping."
                .formatted(
                    Names.lower(column.get().heading()),
                    entry.thing().words(),
                    column.get().heading(),
                    such));
  }

  /** What a place lies in is told by the column with the id of that. */
  private static Optional<Column> column(Thing thing, String path) {
    boolean isLink = Chain.link(thing).equals(Optional.of(path));
    Optional<Thing> told = isLink ? Chain.above(thing) : Optional.of(thing);
    String field = isLink ? "id" : path;
    return Catalogue.FORMS.stream()
        .flatMap(form -> form.columns().stream())
        .filter(c -> told.equals(Optional.of(c.thing())) && c.slot().path().equals(field))
        .findFirst();
  }

  private Spot spot(Entry entry, Column column) {
    Spot row = entry.row();
    Table table = row.table();
    return sheets.stream()
        .filter(sheet -> sheet.table().equals(table))
        .flatMap(sheet -> sheet.bindings().stream())
        .filter(binding ->
            binding.column().thing() == column.thing()
                && binding.column().slot().path().equals(column.slot().path()))
        .findFirst()
        .map(binding -> new Spot(table, row.row(), binding.heading()))
        .orElse(row);
  }

  private SheetProblem whole(Problem problem) {
    Table first = sheets.getFirst().table();
    return new SheetProblem(first.file(), first.sheet(), 0, List.of(), problem.message());
  }
}
