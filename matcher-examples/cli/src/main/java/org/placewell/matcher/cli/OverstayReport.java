package org.placewell.matcher.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.placewell.matcher.measure.Overstay;
import org.placewell.matcher.measure.OverstayRow;
import org.placewell.matcher.measure.OverstayTotal;
import org.placewell.matcher.measure.OverstayWarning;
import org.placewell.matcher.model.Words;

/** The overstay bill as a table. */
final class OverstayReport {
  private final Paper paper;

  OverstayReport(Paper paper) {
    this.paper = paper;
  }

  void print(Overstay overstay) {
    paper.text("Overstay on " + overstay.on());
    if (overstay.rows().isEmpty()) {
      paper.text("No stay has a limit.");
      return;
    }
    paper.raw("");
    rows(overstay.rows());
    total(overstay.total());
    warnings(overstay.warnings());
  }

  private void rows(List<OverstayRow> rows) {
    Table table = new Table("Who", "Where", "Nights", "Limit", "Over", "Cost").right(2, 3, 4, 5);
    for (OverstayRow row : rows) {
      table.add(
          row.referral().value(),
          Words.of(row.setting()),
          row.nights().map(String::valueOf).orElse("not known"),
          String.valueOf(row.limit()),
          row.overstay().map(String::valueOf).orElse("not known"),
          cost(row));
    }
    paper.table(table);
  }

  private static String cost(OverstayRow row) {
    if (!row.isOver()) {
      return "";
    }
    return switch (row.pricing()) {
      case PRICED -> row.cost().map(OverstayReport::pounds).orElse("");
      case BLOCK -> "block, not priced";
      case NO_TARIFF -> "not priced";
    };
  }

  private static String pounds(BigDecimal amount) {
    return String.format(Locale.UK, "£%,.2f", amount);
  }

  private void total(OverstayTotal total) {
    paper.heading(Counts.of(total.people(), "person", "people") + " over the limit");
    Table table = new Table("");
    table.add(number(total.pricedNights()) + " priced nights: " + pounds(total.pounds()));
    table.add(number(total.unpricedNights()) + " nights not priced, which is not zero");
    paper.further(table);
    if (total.unknown() > 0) {
      String who = Counts.of(total.unknown(), "person", "people");
      paper.text(who + " with a limit, but nobody recorded since when they stay: find out.");
    }
  }

  private static String number(long nights) {
    return String.format(Locale.UK, "%,d", nights);
  }

  private void warnings(List<OverstayWarning> warnings) {
    if (!warnings.isEmpty()) {
      paper.heading("Warnings");
      Table table = new Table("", "");
      warnings.forEach(warning -> table.add(warning.referral().value(), words(warning)));
      paper.further(table);
    }
  }

  private static String words(OverstayWarning warning) {
    return switch (warning.alarm()) {
      case LIMIT_NEAR ->
          "reaches the limit on %s, and a move usually takes %d days"
              .formatted(warning.day(), Overstay.USUAL_PIPELINE);
      case LONG_STAY ->
          "has stayed longer than " + Overstay.LONG_STAY + " nights since " + warning.day();
    };
  }
}
