package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.ask.Pools;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Matches and prints the plan. */
@Command(
    name = "match",
    header = "Matches referrals to vacancies, with a reason for every line.",
    description = {
      "",
      "Reads the people referred and the vacancies there are, plans who could move where and "
          + "when, checks the plan against every rule, and prints it with a reason for everyone. "
          + "It recommends; a person decides.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell match hammersmith-fulham-2023 --audience coordinator",
      "  placewell match lambeth-cases --engine waiting-list --out plan.json",
      "  placewell match my.json --scenario one-more-bed.json"
    })
final class MatchCommand implements Callable<Integer> {
  /** So few vacancies can all be named to everyone who got none of them; of more, the nearest. */
  private static final int FEW = 20;

  private static final int NEAREST = 5;

  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Mixin private CaseOptions about;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Change dataset and policy first, as this scenario says.")
  private Optional<String> scenario = Optional.empty();

  @Mixin private SearchOptions options;

  @Mixin private AudienceOption reader;

  @Option(
      names = "--summary",
      description =
          "Print how many have which outcome and for what reasons, without a line for "
              + "each person.")
  private boolean summary;

  @Option(names = "--json", description = "Print plan and reasons as one JSON document.")
  private boolean asJson;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the plan to a file, whole or not at all.")
  private Optional<String> out = Optional.empty();

  /**
   * The document that {@code --json} prints. Only coordinators get the plan itself.
   *
   * @param quality how good the plan is, in words; for coordinators
   * @param attention overstay, warnings and people passed over, in words; for coordinators
   * @param pools who and what no matching can help; for coordinators
   */
  record Document(
      Optional<String> scenario,
      Optional<String> quality,
      List<String> attention,
      Optional<Plan> plan,
      View view,
      Optional<Pools> pools) {}

  MatchCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    if (summary && (asJson || reader.audience() != Audience.COORDINATOR)) {
      throw new ParameterException(
          command.commandLine(),
          "The summary counts what only coordinators may read, and is not written as JSON; use "
              + "--summary with --audience coordinator and without --json.");
    }
    Optional<OutFile> target = out.map(OutFile::named);
    target.ifPresent(
        outFile -> outFile.mustDifferFrom(about.file(), List.of(about.policy(), scenario)));
    Case what = Inputs.read(rules, about.file(), about.policy(), Optional.empty(), scenario);
    try (Halt halt = options.halt()) {
      MatchRun run = options.search(what, halt);
      Json json = Json.with(rules);
      target.ifPresent(outFile -> outFile.save(json.write(run.plan())));
      print(what, run, json, halt);
      options.tell(halt, run);
      Warnings.pins(command, run.check(), reader.audience());
    }
    return Exit.OK;
  }

  /** Who and what no matching can help; for coordinators. */
  private Optional<Pools> pools(MatchRun run, Halt halt) {
    return reader.audience() == Audience.COORDINATOR
        ? Optional.of(Questions.about(run, options.line(halt), options.budget(halt)).pools())
        : Optional.empty();
  }

  private void print(Case what, MatchRun run, Json json, Halt halt) {
    Paper paper = Paper.of(command);
    Audience audience = reader.audience();
    Explanation explanation = Explanation.of(run);
    if (summary) {
      new SummaryReport(paper, run).print(explanation.summary());
      pools(run, halt).ifPresent(pools -> MatchReport.pools(paper, pools));
      return;
    }
    int most = run.graph().columns() > FEW ? NEAREST : FEW;
    View view = new View(audience, explanation.brief(audience, most).toList());
    Optional<String> quality = Quality.claimed(run.plan(), audience);
    List<String> attention = Attention.lines(run, audience);
    if (asJson) {
      boolean all = audience == Audience.COORDINATOR;
      Optional<Plan> plan = all ? Optional.of(run.plan()) : Optional.empty();
      paper.whole(
          json.writeRecord(
              "match",
              new Document(what.scenario(), quality, attention, plan, view, pools(run, halt))));
      return;
    }
    MatchReport.origin(paper, run);
    what.scenario().ifPresent(name -> paper.text("Under the scenario: " + name + "."));
    MatchReport.check(paper, run, audience);
    quality.ifPresent(paper::text);
    attention.forEach(paper::text);
    MatchReport.audience(paper, audience);
    new MatchReport(paper, run, view).print();
    pools(run, halt).ifPresent(pools -> MatchReport.pools(paper, pools));
  }
}
