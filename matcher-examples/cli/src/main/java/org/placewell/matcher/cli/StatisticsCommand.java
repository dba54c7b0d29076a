package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.GraphStatistics;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how large and how tight a matching is. */
@Command(
    name = "statistics",
    header = "Counts people, vacancies, the pairs between them, and the limits that couple them.",
    description = {
      "",
      "Counts alone, of everybody: not for publication where numbers are small. Of each group "
          + "limit it prints how many rows it comes to, how many of them have no room for anybody, "
          + "how many could bind, and how many the best plan would break that ignores them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell statistics hammersmith-fulham-2023",
      "  placewell statistics borough.json --policy my-policy.json --csv"
    })
final class StatisticsCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Mixin private CaseOptions about;

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  @Option(names = "--csv", description = "Print CSV.")
  private boolean asCsv;

  StatisticsCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    if (asJson && asCsv) {
      throw new ParameterException(command.commandLine(), "Choose one of --json and --csv.");
    }
    Case what = Inputs.read(rules, about.file(), about.policy(), Optional.empty());
    GraphStatistics statistics =
        TooLarge.refused(() ->
            GraphStatistics.of(CandidateGraph.of(Eligibility.of(what.dataset(), what.policy()))));
    Paper paper = Paper.of(command);
    if (asJson) {
      paper.whole(Json.with(rules).writeRecord("statistics", statistics));
    } else {
      new StatisticsReport(paper, statistics).print(asCsv);
    }
    return Exit.OK;
  }
}
