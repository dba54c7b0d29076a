package org.placewell.matcher.cli;

import java.util.Locale;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.explain.Summary;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Score;

/** A run in numbers, for coordinators: outcomes, the score, and the reasons of those left out. */
final class SummaryReport {
  private final Paper paper;
  private final MatchRun run;

  SummaryReport(Paper paper, MatchRun run) {
    this.paper = paper;
    this.run = run;
  }

  void print(Summary summary) {
    MatchReport.origin(paper, run);
    MatchReport.check(paper, run, Audience.COORDINATOR);
    Quality.claimed(run.plan(), Audience.COORDINATOR).ifPresent(paper::text);
    Attention.lines(run, Audience.COORDINATOR).forEach(paper::text);
    paper.heading("In numbers");
    paper.table(outcomes(summary));
    score();
    reasons(summary);
  }

  private Table outcomes(Summary summary) {
    Table table = new Table("", "").right(1);
    table.add("Matched", number(summary.people(Outcome.PLACED)));
    table.add("Left out", number(summary.people(Outcome.UNPLACED)));
    table.add("Offer in flight", number(summary.people(Outcome.OFFER_IN_FLIGHT)));
    table.add("Need no vacancy", number(summary.people(Outcome.NO_VACANCY_NEEDED)));
    return table;
  }

  private void score() {
    paper.heading("Score");
    Table table = new Table("Goal", "Points").right(1);
    for (Score.Value value : run.plan().score().values()) {
      table.add(value.goal(), number(value.points()));
    }
    paper.table(table);
  }

  private void reasons(Summary summary) {
    int leftOut = summary.people(Outcome.UNPLACED);
    if (leftOut == 0) {
      return;
    }
    paper.heading("Why people are left out");
    paper.text(
        "Of %s no vacancy fits %s; what fits the others goes to somebody else."
            .formatted(Counts.of(leftOut, "person", "people"), number(summary.nothingFits())));
    paper.raw("");
    Table table =
        new Table("Rule", "Rules out (people × vacancies)", "It alone", "For how many people")
            .right(1, 2, 3);
    for (Summary.Reason reason : summary.reasons()) {
      table.add(
          reason.rule(), number(reason.pairs()), number(reason.alone()), number(reason.people()));
    }
    paper.table(table);
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
