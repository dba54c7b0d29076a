package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.sheets.SheetExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dataset as spreadsheets. */
@Command(
    name = "export",
    header = "Writes a dataset as spreadsheets that an import reads back to the same.",
    description = {
      "",
      "A table for each kind of thing: sheets of a workbook if the name ends with .xlsx, else CSV "
          + "files in a new folder. What no column can say stands as JSON in the last column, so "
          + "that nothing is lost. The tables hold people's data.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  placewell export lambeth-cases --out lambeth.xlsx"})
final class ExportCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A dataset, or the name of a bundled case.")
  private String file = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER|FILE.xlsx",
      description = "Where the tables go, all or none.")
  private String out = "";

  ExportCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    OutTables target = OutTables.named(out);
    Dataset dataset = Inputs.read(rules, file, Optional.empty(), Optional.empty()).dataset();
    List<org.placewell.matcher.sheets.table.Table> tables = SheetExport.tables(dataset);
    target.save(tables);
    Paper paper = Paper.of(command);
    paper.text(file + ": dataset " + dataset.id() + " on " + dataset.on());
    Table table = new Table("table", "rows", "of them with JSON").right(1, 2);
    tables.forEach(t ->
        table.add(
            t.sheet().orElse(t.file()),
            String.valueOf(t.rows().size() - 1),
            String.valueOf(SheetExport.rowsWithJson(t))));
    paper.further(table);
    paper.raw("Written to " + Visible.line(String.valueOf(out)));
    return Exit.OK;
  }
}
