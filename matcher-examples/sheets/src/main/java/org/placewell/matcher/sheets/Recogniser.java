package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.sheets.table.Cell;
import org.placewell.matcher.sheets.table.Table;

/** Finds out which table of the catalogue a sheet is, and where its headings stand. */
final class Recogniser {
  /** Headings stand among the first rows, under titles at most. */
  static final int ROWS_SEARCHED = 30;

  private static final int NAME_COUNTS = 3;

  private final Mapping mapping;
  private final List<SheetProblem> problems;

  Recogniser(Mapping mapping, List<SheetProblem> problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** A way to read a sheet. */
  private record Candidate(
      Form form, Optional<Mapping.Sheet> settled, int row, int score, int known) {}

  /** What a table is; empty if it is left out, or a problem has been noted. */
  Optional<Recognised> recognise(Table table) {
    List<Candidate> candidates = candidates(table);
    int best = candidates.stream().mapToInt(Candidate::score).max().orElse(0);
    List<Candidate> top = candidates.stream().filter(c -> c.score() == best).toList();
    if (top.isEmpty() || top.getFirst().known() == 0) {
      return Optional.empty();
    }
    Candidate first = top.getFirst();
    if (first.known() < 2 && !isCalled(table, first)) {
      unclear(table, candidates.stream().filter(c -> c.known() > 0).toList());
      return Optional.empty();
    }
    if (top.stream().anyMatch(candidate -> !candidate.form().equals(first.form()))) {
      unclear(table, top);
      return Optional.empty();
    }
    return Optional.of(
        new Headings(table, first.form(), first.settled(), problems).read(first.row()));
  }

  /** Whether the user has said that the sheet is not to be read. */
  boolean isIgnored(Table table) {
    return mapping.sheets().stream()
        .anyMatch(
            sheet -> sheet.isIgnored() && sheet.from().filter(from -> is(table, from)).isPresent());
  }

  static String name(Table table) {
    return table.sheet().orElse(table.file().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
  }

  private static boolean is(Table table, String from) {
    return Names.key(from).equals(Names.key(name(table)))
        || Names.key(from).equals(Names.key(table.file()));
  }

  private static boolean isCalled(Table table, Candidate candidate) {
    return candidate.form().isCalled(name(table))
        || candidate.settled().flatMap(Mapping.Sheet::from).isPresent();
  }

  private List<Candidate> candidates(Table table) {
    List<Mapping.Sheet> named =
        mapping.sheets().stream()
            .filter(sheet -> sheet.from().filter(from -> is(table, from)).isPresent())
            .toList();
    List<Candidate> all = new ArrayList<>();
    for (Form form : Catalogue.FORMS) {
      List<Mapping.Sheet> settled =
          mapping.sheets().stream().filter(s -> form.isCalled(s.table())).toList();
      if (!named.isEmpty()) {
        settled = settled.stream().filter(named::contains).toList();
      } else {
        all.add(best(table, form, Optional.empty()));
        settled = settled.stream().filter(s -> s.from().isEmpty()).toList();
      }
      settled.forEach(sheet -> all.add(best(table, form, Optional.of(sheet))));
    }
    return all.stream().sorted(Comparator.comparing(c -> c.settled().isEmpty())).toList();
  }

  private static Candidate best(Table table, Form form, Optional<Mapping.Sheet> settled) {
    Candidate best = new Candidate(form, settled, 0, 0, 0);
    int end = Math.min(ROWS_SEARCHED, table.rows().size());
    for (int i = 0; i < end; i++) {
      Candidate here = score(table, form, settled, i);
      best = here.score() > best.score() ? here : best;
    }
    return best;
  }

  private static Candidate score(Table table, Form form, Optional<Mapping.Sheet> settled, int row) {
    int known = 0;
    List<Column> filled = new ArrayList<>();
    for (Cell cell : table.rows().get(row).cells()) {
      if (cell instanceof Cell.Text text) {
        Meaning meaning = Meaning.of(form, settled, text.text());
        known += meaning.isKnown() ? 1 : 0;
        filled.addAll(meaning.columns());
      }
    }
    long missing =
        form.columns().stream()
            .filter(
                c -> c.isRequired() && c.thing() == form.thing() && !isFilled(c, filled, settled))
            .count();
    int named = form.isCalled(name(table)) ? NAME_COUNTS : 0;
    int score = known == 0 ? 0 : Math.max(1, 2 * (known + named) - (int) Math.min(missing, 3));
    return new Candidate(form, settled, row, score, known);
  }

  private static boolean isFilled(
      Column column, List<Column> filled, Optional<Mapping.Sheet> settled) {
    return filled.contains(column)
        || settled.map(s -> s.constants().containsKey(column.heading())).orElse(false);
  }

  private void unclear(Table table, List<Candidate> could) {
    String names =
        could.stream().map(c -> c.form().name()).distinct().collect(Collectors.joining(", "));
    String what = table.sheet().isPresent() ? "sheet" : "file";
    problems.add(
        Spot.table(table)
            .problem(
                "It is not clear which table this is (it could be "
                    + names
                    + "); name the "
                    + what
                    + " after its table, or say in a mapping which it is, or that it is to be ignored."));
  }
}
