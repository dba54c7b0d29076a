package org.placewell.matcher.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.placewell.matcher.explain.PassedOver;
import org.placewell.matcher.explain.PassedOver.Passing;

/** Who was passed over, for whom, and why. */
final class PassedOverReport {
  /** More would not be read; JSON has all. */
  private static final int MOST_PEOPLE = 20;

  private final Paper paper;

  PassedOverReport(Paper paper) {
    this.paper = paper;
  }

  void print(PassedOver passedOver) {
    paper.heading("Passed over: " + passedOver.people());
    if (passedOver.people() == 0) {
      paper.text(passedOver.headline());
      return;
    }
    Table table = new Table("Who", "Places", "Why").right(1);
    passedOver.list().stream()
        .limit(MOST_PEOPLE)
        .forEach(p ->
            table.add(
                p.referral().value(), String.valueOf(p.places()), words(p.passings(), p.places())));
    paper.table(table);
    int more = passedOver.people() - MOST_PEOPLE;
    if (more > 0) {
      paper.text("And " + Counts.of(more, "person", "people") + " more: see --json.");
    }
  }

  private static String words(List<Passing> passings, int places) {
    String some = passings.stream().map(Passing::words).collect(Collectors.joining("\n"));
    int more = places - passings.size();
    return more > 0 ? some + "\nAnd " + Counts.of(more, "place") + " more." : some;
  }
}
