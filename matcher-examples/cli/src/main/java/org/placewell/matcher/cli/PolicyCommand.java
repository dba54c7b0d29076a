package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.RuleReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a policy, or the rules a policy can be made of. */
@Command(
    name = "policy",
    header = "Prints the default policy, or checks and prints the council's own.",
    description = {
      "",
      "A policy is what a council decides: rules with their parameters, group limits, goals in "
          + "order, and what happens to pairs under review. Begin with the default: print it with "
          + "--json into a file and change what is to be different. Its weights are invented; they "
          + "are the council's to sign.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  placewell policy --json", "  placewell policy --rules"})
final class PolicyCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A policy (default: that for an English council).")
  private Optional<String> file = Optional.empty();

  @Option(names = "--rules", description = "Print the reference of all rules there are instead.")
  private boolean reference;

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  PolicyCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Paper paper = Paper.of(command);
    if (reference) {
      reference(paper);
      return Exit.OK;
    }
    Policy policy = file.map(name -> Inputs.policy(rules, name)).orElseGet(Policy::englishCouncil);
    if (asJson) {
      paper.whole(Json.with(rules).write(policy));
    } else {
      new PolicyReport(paper).print(policy);
    }
    return Exit.OK;
  }

  private void reference(Paper paper) {
    if (asJson || file.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--rules stands alone, without FILE and --json.");
    }
    paper.whole(RuleReference.markdown(rules));
  }
}
