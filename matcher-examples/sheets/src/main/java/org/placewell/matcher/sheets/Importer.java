package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.sheets.table.Table;

/** One import. */
final class Importer {
  /** Two-digit years of the day itself are of this century. */
  private static final LocalDate CENTURY = LocalDate.of(2089, 1, 1);

  private static final String EXAMPLE = "EXAMPLE";

  private final SheetImport settings;
  private final Notes notes = new Notes();
  private final List<Recognised> sheets = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Map<Recognised, Integer> examples = new LinkedHashMap<>();

  Importer(SheetImport settings) {
    this.settings = settings;
  }

  Imported read(List<Table> tables) {
    recognise(tables);
    Assembly all = new Assembly(notes);
    settings(all);
    Optional<LocalDate> on = day(all);
    if (sheets.isEmpty() || on.isEmpty()) {
      problemOfAll(tables, on);
      return result(tables, Optional.empty());
    }
    rows(all, new Rules(on.get(), settings.mapping().dates()));
    all.derive();
    all.resolve();
    new Defaults(notes).fill(all);
    return result(tables, dataset(all, on.get()));
  }

  private void recognise(List<Table> tables) {
    List<SheetProblem> problems = new ArrayList<>();
    Recogniser recogniser = new Recogniser(settings.mapping(), problems);
    for (Table table : tables) {
      Optional<Recognised> sheet =
          recogniser.isIgnored(table) ? Optional.empty() : recogniser.recognise(table);
      sheet.ifPresent(sheets::add);
      if (sheet.isEmpty()) {
        leftOut.add(table.file() + table.sheet().map(name -> ", sheet " + name).orElse(""));
      }
    }
    problems.forEach(notes::problem);
  }

  private void settings(Assembly all) {
    for (Recognised sheet : sheets) {
      if (sheet.form().thing() == Thing.DATASET) {
        RowReader reader =
            new RowReader(sheet, new Rules(CENTURY, settings.mapping().dates()), notes);
        sheet.rows().forEach(row -> all.add(sheet.form(), reader.read(row)));
      }
    }
    List<Entry> told = all.of(Thing.DATASET);
    told.stream()
        .skip(1)
        .forEach(entry ->
            notes.problem(
                entry.row().problem("Only one row may speak of the dataset; take this one out.")));
  }

  private Optional<LocalDate> day(Assembly all) {
    return settings
        .on()
        .or(() ->
            all.of(Thing.DATASET).stream()
                .flatMap(entry -> entry.text("on").stream())
                .map(LocalDate::parse)
                .findFirst());
  }

  private void problemOfAll(List<Table> tables, Optional<LocalDate> on) {
    List<Table> empty = tables.stream().filter(Importer::isEmpty).toList();
    if (empty.size() == tables.size()) {
      empty.forEach(table ->
          notes.problem(Spot.table(table).problem("The table is empty; is this the right file?")));
    }
    if (!tables.isEmpty() && notes.problems().isEmpty()) {
      notes.problem(
          Spot.table(tables.getFirst())
              .problem(
                  on.isEmpty() && !sheets.isEmpty()
                      ? "The day of these tables is not known; say it, or add a sheet called dataset with a column On."
                      : "No row of headings is known here; give the columns headings of the reference of spreadsheets, or say in a mapping what they mean."));
    }
  }

  private static boolean isEmpty(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> Cells.text(cell).isEmpty());
  }

  private void rows(Assembly all, Rules rules) {
    for (Recognised sheet : sheets) {
      if (sheet.form().thing() != Thing.DATASET) {
        RowReader reader = new RowReader(sheet, rules, notes);
        sheet.rows().forEach(row -> row(all, sheet, reader, row, rules.on()));
      }
    }
  }

  private void row(Assembly all, Recognised sheet, RowReader reader, Table.Row row, LocalDate on) {
    if (Cells.text(row.cell(0)).startsWith(EXAMPLE)) {
      examples.merge(sheet, 1, Integer::sum);
      return;
    }
    Map<Thing, Entry> told = reader.read(row);
    if (!told.values().stream().allMatch(Entry::isEmpty)) {
      all.add(sheet.form(), told);
      stale(sheet, told, reader.updated(row), on);
    }
  }

  private void stale(
      Recognised sheet, Map<Thing, Entry> told, Optional<LocalDate> updated, LocalDate on) {
    LocalDate limit = on.minusDays(settings.staleAfter());
    Entry own = told.get(sheet.form().thing());
    if (own != null && updated.isPresent() && updated.get().isBefore(limit)) {
      notes.stale(
          new ImportReport.Stale(own.thing().words(), own.text("id").orElse("?"), updated.get()));
    }
  }

  private Optional<Dataset> dataset(Assembly all, LocalDate on) {
    Tree tree = Tree.of(all, notes);
    tree.root().put("on", on.toString());
    String id = settings.id().map(DatasetId::value).orElse("spreadsheet-" + on);
    if (settings.id().isPresent() || !tree.root().has("id")) {
      tree.root().put("id", id);
    }
    Translator translator = new Translator(tree, sheets);
    try {
      tree.withoutOwn();
      Dataset dataset = Json.standard().readDataset(tree.root().toString());
      return notes.problems().isEmpty() ? Optional.of(dataset) : Optional.empty();
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> translator.translate(problem).ifPresent(notes::problem));
      if (notes.problems().isEmpty()) {
        e.problems().forEach(problem -> notes.problem(plain(problem)));
      }
      return Optional.empty();
    }
  }

  private SheetProblem plain(Problem problem) {
    return Spot.table(sheets.getFirst().table()).problem(problem.toString());
  }

  private Imported result(List<Table> tables, Optional<Dataset> dataset) {
    List<ImportReport.Sheet> read = sheets.stream().map(this::report).toList();
    ImportReport report = new ImportReport(read, leftOut, notes.assumptions(), notes.stale());
    return new Imported(
        dataset, notes.inOrder(tables), report, Remembered.of(settings.mapping(), sheets));
  }

  private ImportReport.Sheet report(Recognised sheet) {
    List<ImportReport.Use> used =
        sheet.bindings().stream()
            .filter(binding -> binding.heading().isPresent())
            .map(b -> new ImportReport.Use(b.heading().get(), b.column().heading()))
            .distinct()
            .toList();
    List<String> free =
        sheet.form().headings().stream()
            .filter(heading ->
                sheet.bindings().stream().noneMatch(b -> b.column().headings().contains(heading)))
            .toList();
    List<ImportReport.Unknown> unknown =
        sheet.unknown().stream()
            .map(heading -> new ImportReport.Unknown(heading, Names.near(heading.text(), free)))
            .toList();
    int skipped = examples.getOrDefault(sheet, 0);
    return new ImportReport.Sheet(
        sheet.table().file(),
        sheet.table().sheet(),
        sheet.form().name(),
        sheet.headerRow(),
        sheet.rows().size() - skipped,
        skipped,
        used,
        unknown,
        sheet.unread());
  }
}
