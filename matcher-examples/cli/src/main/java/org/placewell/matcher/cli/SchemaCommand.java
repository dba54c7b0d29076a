package org.placewell.matcher.cli;

import java.util.concurrent.Callable;
import org.placewell.matcher.io.FileFormat;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the schema of a file format. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of a file format.",
    description = {
      "",
      "For editors, and for programs that write such files. A file that 'validate' refuses can "
          + "still be valid by it: no schema says whether what one place names stands in another.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  placewell schema dataset", "  placewell schema policy"})
final class SchemaCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FORMAT", description = "dataset, policy, plan or scenario.")
  private FileFormat format = FileFormat.DATASET;

  SchemaCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Paper.of(command).whole(Json.with(rules).schema(format));
    return Exit.OK;
  }
}
