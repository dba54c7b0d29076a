package org.placewell.matcher.cli;

import java.io.FileDescriptor;
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
    Placewell placewell = new Placewell(rules);
    CommandLine all =
        new CommandLine(placewell)
            .addSubcommand(new ValidateCommand(rules))
            .addSubcommand(new MatchCommand(rules))
            .addSubcommand(new ExplainCommand(rules))
            .addSubcommand(new WhyCommand(rules))
            .addSubcommand(new WhyNotCommand(rules))
            .addSubcommand(new ShortlistCommand(rules))
            .addSubcommand(new VerifyCommand(rules))
            .addSubcommand(new OverstayCommand(rules))
            .addSubcommand(new MeasuresCommand(rules))
            .addSubcommand(new PolicyCommand(rules))
            .addSubcommand(new ImportCommand(rules))
            .addSubcommand(new ExportCommand(rules))
            .addSubcommand(new GenerateCommand())
            .addSubcommand(new StatisticsCommand(rules))
            .addSubcommand(new WhatIfCommand(rules))
            .addSubcommand(new LeastChangeCommand(rules))
            .addSubcommand(new UrgentCommand(rules))
            .addSubcommand(new BottlenecksCommand(rules))
            .addSubcommand(new NextBedCommand(rules))
            .addSubcommand(new SchemaCommand(rules))
            .addSubcommand(new UpgradeCommand(rules));
    Frame.put(all, () -> placewell.debug);
    Terminal.fit(all, Optional.ofNullable(System.getenv("COLUMNS")), Terminal.isThere());
    return all.setOut(Terminal.writer(Outlet.of(FileDescriptor.out), System.out.charset()))
        .setErr(Terminal.writer(Outlet.of(FileDescriptor.err), System.err.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    return new Demo(rules, command.commandLine()).run();
  }
}
