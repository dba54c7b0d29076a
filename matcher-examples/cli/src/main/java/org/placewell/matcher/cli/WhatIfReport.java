package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.ask.PlanDiff;
import org.placewell.matcher.ask.WhatIf;
import org.placewell.matcher.model.Id;

/** What would be under scenarios: a table of all, then each by itself. */
final class WhatIfReport {
  private final Paper paper;

  WhatIfReport(Paper paper) {
    this.paper = paper;
  }

  void print(WhatIf answer) {
    paper.heading("Side by side");
    paper.table(table(answer));
    answer.answers().forEach(this::print);
  }

  private static Table table(WhatIf answer) {
    List<WhatIf.Column> columns = answer.columns();
    String[] headers = new String[columns.size() + 1];
    headers[0] = "";
    for (int i = 0; i < columns.size(); i++) {
      headers[i + 1] = columns.get(i).scenario();
    }
    Table table =
        new Table(headers)
            .right(IntStream.rangeClosed(1, columns.size()).boxed().toArray(Integer[]::new));
    for (String name : answer.names()) {
      String[] cells = new String[headers.length];
      cells[0] = name;
      for (int i = 0; i < columns.size(); i++) {
        cells[i + 1] = columns.get(i).of(name).map(WhatIfReport::number).orElse("");
      }
      table.add(cells);
    }
    return table;
  }

  private static String number(WhatIf.Figure figure) {
    return Counts.number(figure.value());
  }

  private void print(WhatIf.Answer answer) {
    PlanDiff difference = answer.difference();
    paper.heading("Under \"" + answer.scenario() + "\": " + difference.summary());
    answer
        .broken()
        .forEach(
            line -> paper.item("Agreed, although: " + line.about() + " " + line.words() + "."));
    only("Not", difference.onlyBefore());
    only("Only", difference.onlyAfter());
    difference.people().forEach(person -> paper.item(person.words()));
    if (!difference.isEmpty()) {
      difference.goals().forEach(goal -> paper.item(goal.words()));
    }
  }

  private void only(String when, PlanDiff.Only only) {
    named(only.people()).ifPresent(names -> paper.item(when + " on the list then: " + names + "."));
    named(only.vacancies()).ifPresent(names -> paper.item(when + " on offer then: " + names + "."));
  }

  private static Optional<String> named(List<? extends Id> ids) {
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(ids.stream().map(Id::value).collect(Collectors.joining(", ")));
  }
}
