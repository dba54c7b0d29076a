package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Table;

/** What an import notes on its way: problems, and what was taken for granted, how often. */
final class Notes {
  private static final int MOST_PROBLEMS = 1_000;

  private final List<SheetProblem> problems = new ArrayList<>();
  private final Map<String, Integer> assumed = new LinkedHashMap<>();
  private final List<ImportReport.Stale> stale = new ArrayList<>();

  void problem(SheetProblem problem) {
    if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<SheetProblem> problems() {
    return problems;
  }

  /** File by file, row by row, column by column, as somebody goes through the tables. */
  List<SheetProblem> inOrder(List<Table> tables) {
    List<String> sheets = tables.stream().map(t -> key(t.file(), t.sheet())).toList();
    return problems.stream()
        .sorted(
            Comparator.<SheetProblem>comparingInt(p -> sheets.indexOf(key(p.file(), p.sheet())))
                .thenComparingInt(SheetProblem::row)
                .thenComparingInt(
                    p -> p.columns().isEmpty() ? -1 : p.columns().getFirst().column()))
        .toList();
  }

  private static String key(String file, Optional<String> sheet) {
    return file + "\n" + sheet.orElse("");
  }

  void assume(String what) {
    assumed.merge(what, 1, Integer::sum);
  }

  void stale(ImportReport.Stale row) {
    stale.add(row);
  }

  List<ImportReport.Stale> stale() {
    return List.copyOf(stale);
  }

  List<ImportReport.Assumption> assumptions() {
    return assumed.entrySet().stream()
        .map(entry -> new ImportReport.Assumption(entry.getKey(), entry.getValue()))
        .toList();
  }
}
