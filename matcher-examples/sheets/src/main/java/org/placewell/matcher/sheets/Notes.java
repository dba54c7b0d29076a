package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
