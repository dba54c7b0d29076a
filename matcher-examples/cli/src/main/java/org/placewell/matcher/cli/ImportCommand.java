package org.placewell.matcher.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.sheets.Changes;
import org.placewell.matcher.sheets.Imported;
import org.placewell.matcher.sheets.Mapping;
import org.placewell.matcher.sheets.SheetImport;
import org.placewell.matcher.sheets.SheetProblem;
import org.placewell.matcher.sheets.Templates;
import org.placewell.matcher.sheets.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns spreadsheets into a dataset. */
@Command(
    name = "import",
    header = "Turns spreadsheets as you keep them into a dataset.",
    description = {
      "",
      "One table for people who wait and one for vacancies are enough, as CSV files or sheets of a "
          + "workbook (.xlsx); there may be more. Headings may stand in any order and under titles, "
          + "and have many names. All problems are told at once, each with file, row and column; "
          + "what no cell said and was taken for granted is told as well. Nothing is written while "
          + "there is a problem.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell import --template my-tables --example",
      "  placewell import people.csv vacancies.csv --on 2026-04-03 --dry-run",
      "  placewell import april.xlsx --on 2026-04-03 --out april.json --since march.json",
      "  placewell import rooms.csv --on 2026-04-03 --set \"bedspaces.Borough=Lambeth\" --dry-run"
    })
final class ImportCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Spreadsheets: CSV or .xlsx.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of the tables, as in 2026-04-03; a sheet 'dataset' may say it.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", description = "The id of the dataset.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the dataset to a file, whole or not at all.")
  private Optional<String> out = Optional.empty();

  @Option(names = "--dry-run", description = "Report and problems only; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "What you settled before: headings, words, constants. Or a bundled mapping: core, moj.")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--save-mapping",
      paramLabel = "FILE",
      description = "Write down what was recognised, for the next time.")
  private Optional<String> saveMapping = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "TABLE.HEADING=VALUE",
      description = "A value for every row that has none.")
  private Map<String, String> constants = new java.util.LinkedHashMap<>();

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description = "An earlier dataset: tell what is new, gone, changed and overdue.")
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--template",
      paramLabel = "FOLDER|FILE.xlsx",
      description = "Write empty tables to be filled in, and do nothing else.")
  private Optional<String> template = Optional.empty();

  @Option(names = "--example", description = "With --template: an invented row in each table.")
  private boolean example;

  ImportCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Paper paper = Paper.of(command);
    if (template.isPresent()) {
      OutTables target = OutTables.named(template.get());
      target.save(Templates.tables(example));
      paper.text("Tables to be filled in are in " + template.get() + ".");
      return Exit.OK;
    }
    check();
    Optional<OutFile> target = dryRun ? Optional.empty() : out.map(this::outFile);
    Optional<OutFile> remember = dryRun ? Optional.empty() : saveMapping.map(this::outFile);
    Optional<Dataset> before =
        since.map(name -> Inputs.read(rules, name, Optional.empty(), Optional.empty()).dataset());
    Imported imported = settings().read(tables());
    ImportPaper report = new ImportPaper(paper);
    report.print(imported.report());
    remember.ifPresent(file -> file.save(imported.mapping().write()));
    stopAtProblems(imported);
    Dataset dataset = imported.dataset().orElseThrow();
    before.ifPresent(old -> report.print(since.orElseThrow(), old, Changes.between(old, dataset)));
    target.ifPresent(file -> file.save(Json.with(rules).write(dataset)));
    report.end(dataset, target.map(OutFile::name));
    return Exit.OK;
  }

  private void check() {
    if (files.isEmpty()) {
      throw new ParameterException(command.commandLine(), "Name one or more spreadsheets.");
    }
    if (out.isEmpty() && !dryRun) {
      throw new ParameterException(
          command.commandLine(), "Say where the dataset goes with --out, or try with --dry-run.");
    }
  }

  private OutFile outFile(String name) {
    OutFile target = OutFile.named(name);
    files.forEach(file -> target.mustDifferFrom(file, List.of(mapping)));
    since.ifPresent(file -> target.mustDifferFrom(file, List.of()));
    return target;
  }

  private List<Table> tables() {
    return SheetFiles.read(files);
  }

  private SheetImport settings() {
    Mapping settled = mapping.map(SheetFiles::mapping).orElseGet(Mapping::none);
    for (Map.Entry<String, String> constant : constants.entrySet()) {
      settled = with(settled, constant.getKey(), constant.getValue());
    }
    SheetImport settings = on.map(SheetImport::on).orElseGet(SheetImport::dated).with(settled);
    return id.map(text -> settings.named(datasetId(text))).orElse(settings);
  }

  private Mapping with(Mapping settled, String key, String value) {
    int dot = key.indexOf('.');
    try {
      return settled.with(key.substring(0, Math.max(0, dot)), key.substring(dot + 1), value);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--set " + key + ": " + e.getMessage(), e);
    }
  }

  private DatasetId datasetId(String text) {
    try {
      return new DatasetId(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--id: " + e.getMessage(), e);
    }
  }

  private static void stopAtProblems(Imported imported) {
    if (!imported.problems().isEmpty()) {
      throw new Fault(
          Exit.INPUT, imported.problems().stream().map(SheetProblem::toString).toList());
    }
  }
}
