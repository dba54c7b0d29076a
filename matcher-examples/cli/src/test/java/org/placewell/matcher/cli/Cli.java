package org.placewell.matcher.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.placewell.matcher.policy.RuleBook;

/** Runs the command line inside the test and catches what it prints. */
final class Cli {
  /** Test files, as a user in the folder of this module would type them. */
  static final String SMALL = "src/test/resources/small.json";

  static final String POLICY = "src/test/resources/policy.json";
  static final String BROKEN = "src/test/resources/broken.json";

  private Cli() {}

  /** What a run left behind. */
  record Result(int exit, String out, String err) {}

  static Result run(String... args) {
    return run(RuleBook.standard(), 100, args);
  }

  static Result run(RuleBook rules, int width, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Placewell.commandLine(rules, args)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(width)
            .execute(args);
    return new Result(exit, out.toString(), err.toString());
  }

  /** Writes the plan of the small dataset to a file of this folder. */
  static String smallPlan(Path folder) {
    String plan = folder.resolve("plan.json").toString();
    Result result = run("match", SMALL, "--policy", POLICY, "--out", plan);
    if (result.exit() != 0) {
      throw new AssertionError(result.err());
    }
    return plan;
  }
}
