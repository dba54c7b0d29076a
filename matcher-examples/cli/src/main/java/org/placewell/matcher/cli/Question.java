package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks something about a plan: of one that is there, or of one made first. */
abstract class Question implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Mixin private CaseOptions about;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Ask about this plan (default: make one as 'match' does).")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--changed-inputs",
      description = "Judge the plan by files that changed since it was made.")
  private boolean changedInputs;

  @Mixin private AudienceOption reader;

  @Mixin private SearchOptions options;

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  Question(RuleBook rules) {
    this.rules = rules;
  }

  /** Prints the answer in words. */
  abstract void print(Questions questions, Audience audience, Paper paper);

  /** The answer as a record with a name. */
  abstract Record answer(Questions questions, Audience audience);

  /** What is to be read besides the case, and refused before anything is searched for. */
  void prepare() {}

  @Override
  public final Integer call() {
    prepare();
    if (plan.isPresent() && options.areGiven()) {
      throw new ParameterException(
          command.commandLine(), "A plan that is there is not searched for; leave out --plan.");
    }
    Case what = Inputs.read(rules, about.file(), about.policy(), plan);
    try (Halt halt = options.halt()) {
      MatchRun run = plan.isPresent() ? taken(what, plan.get()) : options.search(what, halt);
      tell(Questions.about(run, options.line(halt), options.budget(halt)));
      options.tell(halt, run);
      Warnings.pins(command, run.check(), reader.audience());
    }
    return Exit.OK;
  }

  private void tell(Questions questions) {
    Paper paper = Paper.of(command);
    Audience audience = reader.audience();
    if (asJson) {
      paper.whole(json().writeRecord(command.name(), answer(questions, audience)));
      return;
    }
    MatchReport.origin(paper, questions.run());
    MatchReport.audience(paper, audience);
    print(questions, audience, paper);
  }

  private MatchRun taken(Case what, String name) {
    PlanReader.Taken taken = PlanReader.take(what, name, changedInputs);
    taken
        .differences()
        .forEach(line -> command.commandLine().getErr().println("Warning: " + Visible.line(line)));
    return taken.run();
  }

  /** Something the user named is not there. */
  Fault unknown(String what, String id, String option) {
    return new Fault(
        Exit.INPUT, about.file() + ": There is no " + what + " " + id + "; check " + option + ".");
  }

  Json json() {
    return Json.with(rules);
  }

  CommandSpec command() {
    return command;
  }
}
