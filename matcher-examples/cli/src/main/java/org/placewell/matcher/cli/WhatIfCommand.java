package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.Change;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.ask.WhatIf;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks what would be under scenarios. */
@Command(
    name = "what-if",
    header = "Says what would be different under one scenario or several.",
    description = {
      "",
      "Changes a copy of the dataset and the policy as each scenario says, plans anew, and "
          + "compares: who gains a place, who loses one and why, who moves, and what each goal is "
          + "worth. Several scenarios stand side by side. A scenario is a file, or changes named "
          + "here.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell what-if lambeth-cases --audience coordinator \\",
      "    --scenario lambeth-cases/no-team-agreement.json",
      "  placewell what-if hammersmith-fulham-2023 --audience coordinator --copy V-05=V-14",
      "  placewell what-if hammersmith-fulham-2023 --withdraw V-05 --save no-v-05.json"
    })
final class WhatIfCommand extends CoordinatorQuestion<WhatIf> {
  private final RuleBook rules;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description =
          "A scenario; more than one stand side by side. Also the name of a bundled one, as in "
              + "the examples.")
  private List<String> files = List.of();

  @Mixin private ScenarioOptions inShort;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      defaultValue = "as asked",
      description = "What the changes named here are called (default: as asked).")
  private String name = "as asked";

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write the changes named here to a file, as a scenario.")
  private Optional<String> save = Optional.empty();

  private final List<Scenario> scenarios = new ArrayList<>();

  WhatIfCommand(RuleBook rules) {
    super(rules);
    this.rules = rules;
  }

  @Override
  void prepare() {
    if (files.isEmpty() && !inShort.areGiven()) {
      throw new Fault(
          Exit.USAGE, "There is nothing to be changed; name a --scenario, or a change as --pin.");
    }
    if (save.isPresent() && !inShort.areGiven()) {
      throw new Fault(Exit.USAGE, "--save writes changes named here; name one, as --pin.");
    }
    scenarios.addAll(Inputs.scenarios(rules, files));
  }

  @Override
  void check(Case what) {
    Optional<OutFile> target = save.map(OutFile::named);
    target.ifPresent(
        file -> file.mustDifferFrom(what.name(), files.stream().map(Optional::of).toList()));
    List<String> names = new ArrayList<>(files);
    if (inShort.areGiven()) {
      List<Change> changes = inShort.changes(what.dataset());
      scenarios.add(new Scenario(name, changes));
      names.add(name);
    }
    apply(what, names);
    target.ifPresent(file -> file.save(json().write(scenarios.getLast())));
  }

  private void apply(Case what, List<String> names) {
    var inputs = new org.placewell.matcher.ask.Inputs(what.dataset(), what.policy());
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      try {
        scenarios.get(i).apply(inputs);
      } catch (InvalidInputException e) {
        String file = names.get(i);
        e.problems().forEach(problem -> problems.add(Inputs.line(file, problem)));
      }
    }
    if (!problems.isEmpty()) {
      throw new Fault(Exit.INPUT, problems);
    }
  }

  @Override
  WhatIf ask(Questions questions) {
    return questions.whatIf(scenarios);
  }

  @Override
  void print(WhatIf answer, Questions questions, Paper paper) {
    new WhatIfReport(paper).print(answer);
  }
}
