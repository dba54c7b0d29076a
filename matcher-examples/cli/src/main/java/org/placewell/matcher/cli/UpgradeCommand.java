package org.placewell.matcher.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file anew in the newest version of its format. */
@Command(
    name = "upgrade",
    header = "Writes a file of an older version anew, in the newest version of its format.",
    description = {
      "",
      "Every command reads older versions as well; this is for whoever edits the file. What may be "
          + "left out is left out, and sets are sorted.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = "  placewell upgrade old.json --out new.json")
final class UpgradeCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A dataset, policy, plan or scenario.")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to write it, whole or not at all.")
  private String out = "";

  UpgradeCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    OutFile target = OutFile.named(out);
    target.mustDifferFrom(file, List.of());
    target.save(upgraded());
    Paper.of(command).text(out + ": written in the newest version of its format.");
    return Exit.OK;
  }

  private String upgraded() {
    try {
      return Json.with(rules).upgrade(Source.text(file));
    } catch (InvalidInputException e) {
      List<String> problems = e.problems().stream().map(p -> Inputs.line(file, p)).toList();
      throw new Fault(Exit.INPUT, problems);
    }
  }
}
