package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints everything there is to say about each referral. */
@Command(
    name = "explain",
    header = "Says of everyone why they have a place, or why they have none.",
    description = {
      "",
      "Takes up a plan that 'match' wrote, after checking it again, or makes one. For a placement "
          + "it prints what every rule found, points that add up to the total, what to check and "
          + "what it depends on; for everyone else each vacancy with its reason, and who came "
          + "first.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell explain hammersmith-fulham-2023 --referral Z --audience coordinator",
      "  placewell explain lambeth-cases --audience coordinator --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int NEAREST = 5;

  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Mixin private CaseOptions about;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Explain this plan (default: make one as 'match' does).")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--changed-inputs",
      description = "Judge the plan by files that changed since it was made.")
  private boolean changedInputs;

  @Option(
      names = "--referral",
      paramLabel = "ID",
      description = "Only this referral (default: all).")
  private Optional<String> referral = Optional.empty();

  @Mixin private AudienceOption reader;

  @Mixin private SearchOptions options;

  @Option(
      names = "--brief",
      description =
          "Of the vacancies that someone did not get, name the five missed by least and "
              + "count the others by reason.")
  private boolean brief;

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  ExplainCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    if (plan.isPresent() && options.areGiven()) {
      throw new ParameterException(
          command.commandLine(), "A plan that is there is not searched for; leave out --plan.");
    }
    Case what = Inputs.read(rules, about.file(), about.policy(), plan);
    try (Halt halt = options.halt()) {
      MatchRun run = plan.isPresent() ? taken(what, plan.get()) : options.search(what, halt);
      print(run, notes(run));
      options.tell(halt, run);
      Warnings.pins(command, run.check(), reader.audience());
    }
    return Exit.OK;
  }

  private MatchRun taken(Case what, String name) {
    PlanReader.Taken taken = PlanReader.take(what, name, changedInputs);
    taken
        .differences()
        .forEach(line -> command.commandLine().getErr().println("Warning: " + Visible.line(line)));
    return taken.run();
  }

  private Stream<Note> notes(MatchRun run) {
    Explanation explanation = Explanation.of(run);
    Audience audience = reader.audience();
    Stream<Note> notes = brief ? explanation.brief(audience, NEAREST) : explanation.notes(audience);
    return referral.map(id -> only(id, run, notes)).orElse(notes);
  }

  private Stream<Note> only(String id, MatchRun run, Stream<Note> notes) {
    if (run.dataset().referrals().stream().noneMatch(r -> r.id().value().equals(id))) {
      throw new Fault(
          Exit.INPUT, about.file() + ": There is no referral " + id + "; check --referral.");
    }
    return notes.filter(note -> note.referral().value().equals(id));
  }

  private void print(MatchRun run, Stream<Note> notes) {
    Paper paper = Paper.of(command);
    if (asJson) {
      Json.with(rules).write(reader.audience(), notes, command.commandLine().getOut());
      return;
    }
    MatchReport.origin(paper, run);
    MatchReport.check(paper, run, reader.audience());
    MatchReport.audience(paper, reader.audience());
    new NotesReport(paper, new PlaceNames(run, reader.audience())).print(notes);
  }
}
