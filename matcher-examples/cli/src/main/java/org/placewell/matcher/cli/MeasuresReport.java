package org.placewell.matcher.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.measure.Measures;
import org.placewell.matcher.measure.Measures.Amount;
import org.placewell.matcher.measure.Measures.Days;
import org.placewell.matcher.measure.Measures.Row;
import org.placewell.matcher.measure.Measures.Waits;
import org.placewell.matcher.measure.StandardMeasure.Source;

/** The measures of a run as tables. */
final class MeasuresReport {
  private final Paper paper;

  MeasuresReport(Paper paper) {
    this.paper = paper;
  }

  void print(Measures measures) {
    standard("Process measures", Source.PROCESS, measures.standard());
    standard("Outcome measures", Source.OUTCOME, measures.standard());
    standard("Money: figures that are never added", Source.MONEY, measures.standard());
    standard("Of the list and its plan", Source.PLAN, measures.standard());
    cannotBeSaid(measures.standard());
    waits(measures);
    starts(measures);
  }

  private void standard(String title, Source source, List<Row> rows) {
    paper.heading(title);
    Table table = new Table("Measure", "Unit", "Today", "After the plan").right(2, 3);
    rows.stream()
        .filter(row -> row.measure().source() == source)
        .forEach(
            row -> table.add(row.title(), row.unit(), cell(row.today()), cell(row.proposed())));
    paper.table(table);
  }

  private static String cell(Optional<Amount> amount) {
    return amount.map(MeasuresReport::cell).orElse("");
  }

  private static String cell(Amount amount) {
    return amount
        .value()
        .map(value -> String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value))
        .orElse("cannot be said");
  }

  private void cannotBeSaid(List<Row> rows) {
    paper.heading("What cannot be said from this dataset, and what it needs");
    Table table = new Table("Measure", "Needs");
    for (Row row : rows) {
      Stream.of(row.today(), row.proposed())
          .flatMap(Optional::stream)
          .filter(amount -> amount.value().isEmpty())
          .findFirst()
          .ifPresent(amount -> table.add(row.title(), amount.needs()));
    }
    paper.table(table);
  }

  private void waits(Measures measures) {
    paper.heading("Days of waiting, by the policy's clock");
    Table table =
        new Table("", "People", "Mean", "Median", "Nine in ten within", "Longest")
            .right(1, 2, 3, 4, 5);
    waits("until the proposed start", measures.untilStart(), table);
    waits("still waiting, so far", measures.stillWaiting(), table);
    paper.table(table);
    measures
        .evenness()
        .gini()
        .ifPresent(gini ->
            paper.text(
                "How evenly: Gini %s (0 is even), Jain %s (1 is even)."
                    .formatted(gini, measures.evenness().jain().orElseThrow())));
  }

  private static void waits(String who, Waits waits, Table table) {
    String people = String.valueOf(waits.people());
    if (waits.days().isEmpty()) {
      table.add(who, people, "", "", "", "");
      return;
    }
    Days days = waits.days().get();
    table.add(
        who,
        people,
        days.mean().toPlainString(),
        days.median().toPlainString(),
        String.valueOf(days.p90()),
        String.valueOf(days.longest()));
  }

  private void starts(Measures measures) {
    if (!measures.starts().isEmpty()) {
      paper.heading("Proposed moves by the week in which they start");
      Table table = new Table("Week from", "Moves").right(1);
      measures
          .starts()
          .forEach(week -> table.add(week.monday().toString(), String.valueOf(week.moves())));
      paper.table(table);
    }
  }
}
