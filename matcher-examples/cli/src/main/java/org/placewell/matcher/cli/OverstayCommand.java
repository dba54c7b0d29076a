package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.Overstay;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who has stayed too long, and the bill. */
@Command(
    name = "overstay",
    header = "Counts the nights beyond each stay's limit, and what they cost.",
    description = {
      "",
      "Nights are max(0, exit - entry - limit), as if everybody left on the day of the dataset. "
          + "Nights without a price stand apart: not priced is not zero. Warns of stays that near "
          + "their limit, and of stays of more than three months.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell overstay hammersmith-fulham-2023",
      "  placewell overstay lambeth-cases --json"
    })
final class OverstayCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A dataset, or the name of a bundled case.")
  private String file = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  OverstayCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Case what = Inputs.read(rules, file, Optional.empty(), Optional.empty());
    Overstay overstay = Overstay.of(what.dataset());
    Paper paper = Paper.of(command);
    if (asJson) {
      paper.whole(Json.with(rules).writeRecord("overstay", overstay));
    } else {
      new OverstayReport(paper).print(overstay);
    }
    return Exit.OK;
  }
}
