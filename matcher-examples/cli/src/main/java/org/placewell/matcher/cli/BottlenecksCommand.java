package org.placewell.matcher.cli;

import java.util.List;
import org.placewell.matcher.ask.Bottlenecks;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;

/** Prints who competes for too few places. */
@Command(
    name = "bottlenecks",
    header = "Says who competes for too few places, as proofs that a panel can read.",
    description = {
      "",
      "A proof names people and every vacancy that fits any of them: where they are more than those"
          + " hold, some must wait, whatever the plan. It prints also which limits on several"
          + " placements keep people from a place that is left, and which places too few people"
          + " fit. It speaks of other people, so it is for coordinators: choose --audience"
          + " coordinator.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell bottlenecks hammersmith-fulham-2023 --audience coordinator",
      "  placewell bottlenecks lambeth-cases --audience coordinator --json"
    })
final class BottlenecksCommand extends CoordinatorQuestion<Bottlenecks> {
  /** More reasons than these say little. */
  private static final int MOST_REASONS = 3;

  BottlenecksCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  Bottlenecks ask(Questions questions) {
    return questions.bottlenecks();
  }

  @Override
  void print(Bottlenecks found, Questions questions, Paper paper) {
    paper.heading(found.words());
    found.groups().forEach(group -> print(group, paper));
    list(
        "Limits that keep people waiting:",
        found.limits().stream().map(Bottlenecks.Limit::words).toList(),
        paper);
    list(
        "Places that stay empty:",
        found.spares().stream().map(Bottlenecks.Spare::words).toList(),
        paper);
  }

  private static void list(String title, List<String> lines, Paper paper) {
    if (!lines.isEmpty()) {
      paper.heading(title);
      Table table = new Table("");
      lines.forEach(table::add);
      paper.further(table);
    }
  }

  private static void print(Bottlenecks.Group group, Paper paper) {
    String within = group.within().map(outer -> " within " + outer).orElse("");
    paper.heading("Bottleneck " + group.number() + within + ": " + group.words());
    List<Line> reasons = group.reasons().stream().limit(MOST_REASONS).toList();
    if (!reasons.isEmpty()) {
      Table table = new Table("", "");
      reasons.forEach(line -> table.add(line.about(), line.words()));
      paper.further(table);
    }
  }
}
