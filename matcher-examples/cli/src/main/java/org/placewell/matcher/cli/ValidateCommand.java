package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and prints all problems, or what there is. */
@Command(
    name = "validate",
    header = "Reads files, and prints all their problems at once, or how much they hold.",
    description = {
      "",
      "Each problem stands on a line of its own: file, JSON pointer, what is wrong and what to do. "
          + "A plan is also checked against every rule and against the files it was made from.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell validate hammersmith-fulham-2023",
      "  placewell validate lambeth-cases --policy my-policy.json --plan plan.json"
    })
final class ValidateCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A dataset, or the name of a bundled case.")
  private String file = "";

  @Option(names = "--policy", paramLabel = "FILE", description = "A policy to read as well.")
  private Optional<String> policy = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE", description = "A plan to read and check as well.")
  private Optional<String> plan = Optional.empty();

  ValidateCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Case what = Inputs.read(rules, file, policy, plan);
    Optional<MatchRun> run = plan.map(name -> PlanReader.take(what, name, false).run());
    Paper paper = Paper.of(command);
    dataset(paper, what.dataset());
    policy.ifPresent(name -> policy(paper, name, what.policy()));
    run.ifPresent(checked -> plan(paper, plan.orElseThrow(), checked));
    paper.text("No problems.");
    return Exit.OK;
  }

  private void dataset(Paper paper, Dataset dataset) {
    Stock stock = dataset.stock();
    Casework casework = dataset.casework();
    long need = dataset.referrals().stream().filter(Referral::needsVacancy).count();
    paper.text(file + ": dataset " + dataset.id() + " on " + dataset.on());
    Table table = new Table("", "", "").right(1);
    table.add("referrals", dataset.referrals().size() + "", need + " need a vacancy");
    add(table, "providers", stock.providers().size());
    add(table, "schemes", stock.schemes().size());
    add(table, "households", stock.households().size());
    add(table, "bedspaces", stock.bedspaces().size());
    add(table, "vacancies", stock.vacancies().size());
    add(table, "commitments", casework.commitments().size());
    add(table, "refusals", casework.refusals().size());
    add(table, "rejections", casework.rejections().size());
    add(table, "holds", casework.holds().size());
    add(table, "supplied points", dataset.supplied().size());
    paper.further(table);
  }

  private static void policy(Paper paper, String name, Policy policy) {
    paper.text(name + ": " + policy);
    Table table = new Table("", "", "").right(1);
    add(table, "hard rules", policy.hard().size());
    add(table, "soft rules", policy.soft().size());
    add(table, "group limits", policy.limits().size());
    add(table, "goals", policy.goals().size());
    paper.further(table);
  }

  private void plan(Paper paper, String name, MatchRun run) {
    paper.text(name + ": plan of " + run.plan().origin().dataset());
    Table table = new Table("", "", "").right(1);
    add(table, "placements", run.plan().placements().size());
    paper.further(table);
    Warnings.pins(command, run.check(), Audience.COORDINATOR);
  }

  private static void add(Table table, String what, int number) {
    table.add(what, String.valueOf(number), "");
  }
}
