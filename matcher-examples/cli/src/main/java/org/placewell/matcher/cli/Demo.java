package org.placewell.matcher.cli;

import java.util.List;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine;

/** What the program does when it is started with nothing to do. */
final class Demo {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("match", Bundled.SHOWN_FIRST, "--audience", "coordinator"),
          List.of("overstay", Bundled.SHOWN_FIRST));

  private final RuleBook rules;
  private final CommandLine caller;

  Demo(RuleBook rules, CommandLine caller) {
    this.rules = rules;
    this.caller = caller;
  }

  /** Shows each command and runs it; returns the first exit code that is not 0. */
  int run() {
    for (List<String> command : COMMANDS) {
      caller.getOut().print("> placewell " + String.join(" ", command) + "\n\n");
      int exit = run(command);
      if (exit != Exit.OK) {
        return exit;
      }
      caller.getOut().print("\n");
    }
    caller.getOut().print("More: placewell --help\n");
    return Exit.OK;
  }

  private int run(List<String> command) {
    return Placewell.commandLine(rules)
        .setOut(caller.getOut())
        .setErr(caller.getErr())
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(caller.getCommandSpec().usageMessage().width())
        .execute(command.toArray(String[]::new));
  }
}
