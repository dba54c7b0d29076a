package org.placewell.matcher.cli;

import java.io.FileDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line. Whoever has rules of their own names them in a {@link RuleBook} and runs {@link
 * #commandLine} with it: all commands know them then.
 */
@Command(
    name = "placewell",
    header = "Matches people referred for supported housing to the vacancies there are.",
    description = {
      "",
      "Without a command it matches a bundled case: step-down residents of Hammersmith and "
          + "Fulham in March 2023, with a reason for every line and the overstay bill. Files are "
          + "JSON; a dataset can also be the name of a bundled case, hammersmith-fulham-2023 or "
          + "lambeth-cases.",
      ""
    },
    synopsisSubcommandLabel = "[COMMAND]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell import people.csv vacancies.csv --on 2026-04-03 --out my.json",
      "  placewell match lambeth-cases --audience coordinator",
      "  placewell validate my.json --policy my-policy.json",
      "",
      "From the source folder:",
      "  mvn -q -pl matcher-examples/cli -am compile exec:exec \\",
      "    -Dapp.args=\"match my.json --out plan.json\""
    })
public final class Placewell implements Callable<Integer> {
  /** All commands, in the order in which help lists them. */
  static final List<String> COMMANDS =
      List.of(
          "validate",
          "match",
          "explain",
          "why",
          "why-not",
          "shortlist",
          "verify",
          "overstay",
          "measures",
          "policy",
          "import",
          "export",
          "generate",
          "statistics",
          "what-if",
          "least-change",
          "urgent",
          "bottlenecks",
          "next-bed",
          "schema",
          "upgrade");

  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After a mistake in the program itself, print where it happened.")
  private boolean debug;

  private Placewell(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * The whole command line, ready to execute.
   *
   * @param rules the rules that policies may name
   */
  public static CommandLine commandLine(RuleBook rules) {
    return commandLine(rules, COMMANDS);
  }

  /**
   * The same for these arguments: where the first of them names a command, no other is set up,
   * which takes longer than many a command itself.
   */
  static CommandLine commandLine(RuleBook rules, String[] args) {
    boolean isNamed = args.length > 0 && COMMANDS.contains(args[0]);
    return commandLine(rules, isNamed ? List.of(args[0]) : COMMANDS);
  }

  private static CommandLine commandLine(RuleBook rules, List<String> commands) {
    Placewell placewell = new Placewell(rules);
    CommandLine all = new CommandLine(placewell);
    commands.forEach(name -> all.addSubcommand(command(name, rules)));
    Frame.put(all, () -> placewell.debug);
    Terminal.fit(all, Optional.ofNullable(System.getenv("COLUMNS")), Terminal.isThere());
    return all.setOut(Terminal.writer(Outlet.of(FileDescriptor.out), System.out.charset()))
        .setErr(Terminal.writer(Outlet.of(FileDescriptor.err), System.err.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static Object command(String name, RuleBook rules) {
    return switch (name) {
      case "validate" -> new ValidateCommand(rules);
      case "match" -> new MatchCommand(rules);
      case "explain" -> new ExplainCommand(rules);
      case "why" -> new WhyCommand(rules);
      case "why-not" -> new WhyNotCommand(rules);
      case "shortlist" -> new ShortlistCommand(rules);
      case "verify" -> new VerifyCommand(rules);
      case "overstay" -> new OverstayCommand(rules);
      case "measures" -> new MeasuresCommand(rules);
      case "policy" -> new PolicyCommand(rules);
      case "import" -> new ImportCommand(rules);
      case "export" -> new ExportCommand(rules);
      case "generate" -> new GenerateCommand();
      case "statistics" -> new StatisticsCommand(rules);
      case "what-if" -> new WhatIfCommand(rules);
      case "least-change" -> new LeastChangeCommand(rules);
      case "urgent" -> new UrgentCommand(rules);
      case "bottlenecks" -> new BottlenecksCommand(rules);
      case "next-bed" -> new NextBedCommand(rules);
      case "schema" -> new SchemaCommand(rules);
      case "upgrade" -> new UpgradeCommand(rules);
      default -> throw new IllegalArgumentException("There is no command " + name + ".");
    };
  }

  @Override
  public Integer call() {
    return new Demo(rules, command.commandLine()).run();
  }
}
