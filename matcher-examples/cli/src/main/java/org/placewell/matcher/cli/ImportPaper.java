package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.sheets.Changes;
import org.placewell.matcher.sheets.ImportReport;

/** Prints what an import read, took for granted, and found changed. */
final class ImportPaper {
  private final Paper paper;

  ImportPaper(Paper paper) {
    this.paper = paper;
  }

  void print(ImportReport report) {
    report.sheets().forEach(this::sheet);
    report
        .leftOut()
        .forEach(name ->
            paper.text(
                Visible.line(name)
                    + ": not read; no heading in it is known, or a mapping says so."));
    if (!report.assumptions().isEmpty()) {
      paper.heading("Taken for granted, for no cell said it");
      Table table = new Table("", "").right(0);
      report.assumptions().forEach(a -> table.add(a.times() + " ×", a.what()));
      paper.further(table);
    }
    if (!report.stale().isEmpty()) {
      paper.heading("Not updated for four weeks");
      Table table = new Table("", "", "");
      report
          .stale()
          .forEach(row -> table.add(row.thing(), row.id(), "last updated " + row.updated()));
      paper.further(table);
    }
    paper.raw("");
  }

  private void sheet(ImportReport.Sheet sheet) {
    String name = Visible.line(sheet.file() + sheet.sheet().map(s -> ", sheet " + s).orElse(""));
    String examples =
        sheet.examples() == 0
            ? ""
            : ", " + Counts.of(sheet.examples(), "example row") + " left out";
    paper.text(
        "%s: %s, headings in row %d, %s%s"
            .formatted(
                name, sheet.table(), sheet.headerRow(), Counts.of(sheet.rows(), "row"), examples));
    Table table = new Table("", "", "");
    sheet
        .used()
        .forEach(use ->
            table.add(use.heading().letter(), Visible.line(use.heading().text()), use.column()));
    sheet
        .unread()
        .forEach(h -> table.add(h.letter(), Visible.line(h.text()), "left out on purpose"));
    sheet
        .unknown()
        .forEach(unknown ->
            table.add(
                unknown.heading().letter(),
                Visible.line(unknown.heading().text()),
                "NOT KNOWN and not read" + near(unknown)));
    paper.further(table);
  }

  private static String near(ImportReport.Unknown unknown) {
    return unknown.near().map(name -> "; did you mean " + name + "?").orElse("");
  }

  void print(String name, Dataset before, Changes changes) {
    paper.text("Since " + name + ", of " + before.on());
    Table table = new Table("", "", "", "");
    changes
        .changes()
        .forEach(c ->
            table.add(
                c.kind().name().toLowerCase(java.util.Locale.ROOT),
                c.thing(),
                c.id(),
                fields(c.fields())));
    changes
        .overdue()
        .forEach(o ->
            table.add(
                "overdue", o.thing(), o.id(), o.heading() + " has passed, and nothing changed"));
    if (changes.isEmpty()) {
      paper.text("Nothing changed.");
    } else {
      paper.further(table);
    }
    paper.raw("");
  }

  private static String fields(List<Changes.Field> fields) {
    return fields.stream()
        .map(f -> f.values().isEmpty() ? f.heading() : f.heading() + " (" + f.values() + ")")
        .collect(Collectors.joining("; "));
  }

  void end(Dataset dataset, Optional<String> file) {
    String what =
        "Dataset %s on %s, %s, %s."
            .formatted(
                dataset.id(),
                dataset.on(),
                Counts.of(dataset.referrals().size(), "referral"),
                Counts.of(dataset.stock().vacancies().size(), "vacancy", "vacancies"));
    paper.text(what);
    file.ifPresentOrElse(
        name -> paper.raw("Written to " + Visible.line(name)),
        () -> paper.text("No problems; nothing written."));
  }
}
