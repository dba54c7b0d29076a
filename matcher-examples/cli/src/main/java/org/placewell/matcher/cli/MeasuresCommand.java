package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.PassedOver;
import org.placewell.matcher.measure.Dimension;
import org.placewell.matcher.measure.Groups;
import org.placewell.matcher.measure.Measures;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints the standard measures, who was passed over, and how groups compare. */
@Command(
    name = "measures",
    header = "Measures a list and its plan: standard measures, waits, who is passed over, groups.",
    description = {
      "",
      "The measures bear the names of the step-down review of Hammersmith and Fulham; what a dataset "
          + "cannot say is listed with what would have to be recorded. Groups are compared without "
          + "a single count: a range stands for each, so that nobody's group can be worked out, "
          + "also not with a second report. Residents and providers read the groups alone.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell measures hammersmith-fulham-2023 --audience coordinator",
      "  placewell measures borough.json --by sex,age --threshold 12",
      "  placewell measures lambeth-cases --audience coordinator --json"
    })
final class MeasuresCommand extends AboutPlan {
  private static final int MOST_PLACES = 3;

  @Option(
      names = "--threshold",
      paramLabel = "N",
      description =
          "Leave so many values of every count possible at least (default: 5, the lowest; ranges "
              + "double in width beyond 5, 12, 26 and so on).")
  private int threshold = Groups.LEAST_THRESHOLD;

  @Option(
      names = "--by",
      paramLabel = "NAMES",
      split = ",",
      description =
          "Compare groups by these, of sex, gender, age, client_group, source, setting, band, "
              + "support and borough (default: all).")
  private List<Dimension> by = List.of(Dimension.values());

  /** The document that {@code --json} prints for coordinators; others get the groups alone. */
  record Document(Measures measures, PassedOver passedOver) {}

  MeasuresCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  void prepare() {
    if (threshold < Groups.LEAST_THRESHOLD) {
      throw new ParameterException(
          command().commandLine(),
          "--threshold must be "
              + Groups.LEAST_THRESHOLD
              + " or more: a lower one shows who is who.");
    }
  }

  @Override
  void tell(MatchRun run, Halt halt) {
    Groups groups = Groups.of(run, threshold, by);
    Optional<Document> document =
        Optional.of(audience())
            .filter(Audience.COORDINATOR::equals)
            .map(all -> document(run, groups));
    if (asJson()) {
      Record shown = document.<Record>map(d -> d).orElseGet(groups::withoutWaits);
      paper().whole(json().writeRecord("measures", shown));
      return;
    }
    MatchReport.origin(paper(), run);
    MatchReport.audience(paper(), audience());
    document.ifPresent(all -> {
      new MeasuresReport(paper()).print(all.measures());
      new PassedOverReport(paper()).print(all.passedOver());
    });
    new GroupsReport(paper()).print(document.isPresent() ? groups : groups.withoutWaits());
  }

  private static Document document(MatchRun run, Groups groups) {
    return new Document(Measures.of(run, groups), Explanation.of(run).passedOver(MOST_PLACES));
  }
}
