package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command about a plan: one that is there, or one that is made first. */
abstract class AboutPlan implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Mixin private CaseOptions about;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Take up this plan (default: make one as 'match' does).")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = "--changed-inputs",
      description = "Judge the plan by files that changed since it was made.")
  private boolean changedInputs;

  @Mixin private AudienceOption reader;

  @Mixin private SearchOptions options;

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  AboutPlan(RuleBook rules) {
    this.rules = rules;
  }

  /** Says what the command is for. */
  abstract void tell(MatchRun run, Halt halt);

  /** The scenario by which dataset and policy are changed first, if the command takes one. */
  Optional<String> scenario() {
    return Optional.empty();
  }

  /** What is to be read besides the case, and refused before anything is searched for. */
  void prepare() {}

  /** What can be refused once the case is known, before anything is searched for. */
  void check(Case what) {}

  @Override
  public final Integer call() {
    prepare();
    if (plan.isPresent() && options.areGiven()) {
      throw new ParameterException(
          command.commandLine(), "A plan that is there is not searched for; leave out --plan.");
    }
    Case what = Inputs.read(rules, about.file(), about.policy(), plan, scenario());
    check(what);
    try (Halt halt = options.halt()) {
      MatchRun run = plan.isPresent() ? taken(what, plan.get()) : options.search(what, halt);
      tell(run, halt);
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

  /** Something the user named is not there. */
  Fault unknown(String what, String id, String option) {
    return new Fault(
        Exit.INPUT, about.file() + ": There is no " + what + " " + id + "; check " + option + ".");
  }

  Paper paper() {
    return Paper.of(command);
  }

  Audience audience() {
    return reader.audience();
  }

  SearchOptions options() {
    return options;
  }

  boolean asJson() {
    return asJson;
  }

  Json json() {
    return Json.with(rules);
  }

  CommandSpec command() {
    return command;
  }
}
