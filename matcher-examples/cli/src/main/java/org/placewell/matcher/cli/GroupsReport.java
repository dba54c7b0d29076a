package org.placewell.matcher.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewell.matcher.measure.Groups;
import org.placewell.matcher.measure.Groups.Range;
import org.placewell.matcher.measure.Groups.Row;
import org.placewell.matcher.model.Words;

/** Groups compared, in ranges. */
final class GroupsReport {
  private final Paper paper;

  GroupsReport(Paper paper) {
    this.paper = paper;
  }

  void print(Groups groups) {
    paper.heading("Groups compared");
    paper.text(
        "Ranges stand for counts, so that nobody's group can be worked out from one report or two; shares are 95 % intervals over them. "
            + "Of twenty groups that do not differ, one may look as if it did.");
    groups.tables().forEach(this::print);
    paper.raw("");
    paper.text("Not held, so not compared: " + String.join(", ", groups.notHeld()) + ".");
  }

  private void print(Groups.Table table) {
    String name = Words.of(table.by());
    if (table.rows().isEmpty()) {
      paper.heading("By " + name + ": " + table.withheld() + ".");
      return;
    }
    paper.heading("By " + name);
    boolean waits = table.rows().stream().anyMatch(row -> row.medianWait().isPresent());
    Table lines =
        waits
            ? new Table("Group", "Placed", "Left", "Share", "Compared with all", "Median wait")
            : new Table("Group", "Placed", "Left", "Share", "Compared with all");
    List<Row> shown = table.rows().stream().filter(row -> !isSmall(row)).toList();
    shown.forEach(row -> lines.add(cells(row, waits)));
    if (!lines.isEmpty()) {
      paper.table(lines.right(1, 2, 3));
    }
    small(table.rows().stream().filter(GroupsReport::isSmall).toList());
  }

  private static String[] cells(Row row, boolean waits) {
    List<String> cells =
        List.of(
            row.group(),
            range(row.placed()),
            range(row.left()),
            range(row.percent()) + " %",
            Words.of(row.verdict()),
            row.medianWait().map(wait -> range(wait) + " days").orElse("not shown"));
    return cells.subList(0, waits ? 6 : 5).toArray(String[]::new);
  }

  private static boolean isSmall(Row row) {
    return row.placed().least() == 0 && row.left().least() == 0 && row.percent().most() == 100;
  }

  private void small(List<Row> rows) {
    if (!rows.isEmpty()) {
      Row one = rows.getFirst();
      String names = rows.stream().map(Row::group).collect(Collectors.joining(", "));
      paper.text(
          "From %s placed and %s left, or nobody, in each of: %s."
              .formatted(range(one.placed()), range(one.left()), names));
    }
  }

  private static String range(Range range) {
    return String.format(Locale.UK, "%,d to %,d", range.least(), range.most());
  }
}
