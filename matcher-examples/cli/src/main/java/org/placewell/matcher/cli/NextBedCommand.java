package org.placewell.matcher.cli;

import org.placewell.matcher.ask.NextBeds;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints what one more bed of each kind would change. */
@Command(
    name = "next-bed",
    header = "Says what one more bed of each kind would change, and for whom.",
    description = {
      "",
      "Of each kind of place that a scheme has, vacant or not, it tries one bed more, ready on the"
          + " day of the dataset and in a household of its own. Prices tell how much it can add at"
          + " most; a search then tells how much it does, in points and people, not in money. In"
          + " JSON each bed comes with the changes of a scenario that has it. It speaks of other"
          + " people, so it is for coordinators: choose --audience coordinator.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell next-bed hammersmith-fulham-2023 --audience coordinator",
      "  placewell next-bed lambeth-cases --audience coordinator --by-borough"
    })
final class NextBedCommand extends CoordinatorQuestion<NextBeds> {
  @Option(names = "--by-borough", description = "Tell kinds apart by borough as well.")
  private boolean byBorough;

  @Option(
      names = "--tries",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "Search with so many beds at most, those first that can add most (default: 12).")
  private int tries;

  NextBedCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  void prepare() {
    if (tries < 0) {
      throw new ParameterException(command().commandLine(), "--tries must be 0 or more.");
    }
  }

  @Override
  NextBeds ask(Questions questions) {
    return questions.nextBeds(byBorough, tries);
  }

  @Override
  void print(NextBeds found, Questions questions, Paper paper) {
    paper.heading(found.words());
    Table table = new Table("");
    found.beds().forEach(bed -> table.add(bed.words()));
    if (!table.isEmpty()) {
      paper.further(table);
    }
    if (!found.fitNothing().isEmpty()) {
      paper.heading(
          "No bed of a kind there is would fit these people, who wait: "
              + String.join(", ", found.fitNothing().stream().map(id -> id.value()).toList())
              + ". What else would is not looked for here.");
    }
  }
}
