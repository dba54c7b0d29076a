package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewell.matcher.measure.GraphStatistics;
import org.placewell.matcher.measure.GraphStatistics.LimitCount;
import org.placewell.matcher.measure.GraphStatistics.Spread;

/** Statistics of a matching as a table, or as CSV. */
final class StatisticsReport {
  private final Paper paper;
  private final GraphStatistics all;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String what, String number, String share) {}

  StatisticsReport(Paper paper, GraphStatistics all) {
    this.paper = paper;
    this.all = all;
    people();
    places();
    pairs();
    all.limits().forEach(this::limit);
  }

  void print(boolean csv) {
    if (csv) {
      paper.raw("dataset,what,number,percent");
      lines.forEach(line ->
          paper.raw(
              String.join(
                  ",", quoted(all.dataset().value()), line.what(), line.number(), line.share())));
      return;
    }
    paper.text("Statistics of " + all.dataset());
    Table table = new Table("", "", "").right(1, 2);
    lines.forEach(line ->
        table.add(line.what(), line.number(), line.share().isEmpty() ? "" : line.share() + " %"));
    paper.further(table);
  }

  /** An id may hold anything; one that a spreadsheet would compute is told to be text. */
  private static String quoted(String id) {
    String text = id.matches("[=+\\-@].*") ? "'" + id : id;
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private void people() {
    GraphStatistics.People people = all.people();
    add("people", people.number());
    add("people with no vacancy", people.withoutVacancy(), people.number());
    add("people with a risk flag", people.flagged(), people.number());
    add("people who need women only", people.womenOnly(), people.number());
    add("people who need high support", people.highNeed(), people.number());
  }

  private void places() {
    GraphStatistics.Places places = all.places();
    add("vacancies", places.number());
    add("vacancies with high support", places.high(), places.number());
    add("vacancies for women only", places.womenOnly(), places.number());
    add("vacancies in shared homes", places.shared(), places.number());
  }

  private void pairs() {
    GraphStatistics.Pairs pairs = all.pairs();
    Spread spread = pairs.perPerson();
    add("pairs", pairs.number());
    add("pairs to review", pairs.review(), pairs.number());
    lines.add(new Line("mean pairs per person", tenth(spread.total(), all.people().number()), ""));
    add("median pairs per person", spread.median());
    add("ninetieth percentile of pairs per person", spread.p90());
    add("most pairs per person", spread.most());
  }

  private void limit(LimitCount limit) {
    add("rows of " + limit.rule(), limit.built());
    add("rows of " + limit.rule() + " with no room", limit.full(), limit.built());
    add("rows of " + limit.rule() + " that can bind", limit.canBind(), limit.built());
    limit
        .broken()
        .ifPresent(broken -> add("rows of " + limit.rule() + " that bind", broken, limit.built()));
  }

  private void add(String what, long number) {
    lines.add(new Line(what, String.valueOf(number), ""));
  }

  private void add(String what, long number, long of) {
    String share = of == 0 ? "" : tenth(100 * number, of);
    lines.add(new Line(what, String.valueOf(number), share));
  }

  private static String tenth(long number, long of) {
    return of == 0 ? "0.0" : String.format(Locale.ROOT, "%.1f", (double) number / of);
  }
}
