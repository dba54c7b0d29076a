package org.placewell.matcher.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Rerun;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to search for a plan. */
final class SearchOptions {
  private static final List<String> NAMES = List.of("--engine", "--steps", "--seed", "--time");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "auto",
      converter = Engine.Reader.class,
      description =
          "auto, which takes exact and, for goals that look at the plan as a whole, timefold after it; "
              + "exact, which proves how good its plan is; timefold, a local search that proves "
              + "nothing; or waiting-list for today's practice (default: auto).")
  private Engine engine = Engine.AUTO;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Search for so many steps at most (default: 20000).")
  private Optional<Long> steps = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Start of the random numbers of timefold; the same seed and steps give the same plan.")
  private long seed;

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      description = "Stop after so many seconds. The plan records the step it stopped at.")
  private Optional<Long> seconds = Optional.empty();

  /** Whether the user asked for a search of some kind. */
  boolean areGiven() {
    CommandLine.ParseResult given = command.commandLine().getParseResult();
    return NAMES.stream().anyMatch(given::hasMatchedOption);
  }

  /** Begins to listen for Ctrl-C and to count the time. */
  Halt halt() {
    if (steps() < 0 || seconds.orElse(1L) < 1) {
      throw new ParameterException(
          command.commandLine(), "--steps must be 0 or more, and --time 1 or more.");
    }
    return Halt.listen(seconds, this::flush);
  }

  private long steps() {
    return steps.orElseGet(engine::steps);
  }

  private void flush() {
    command.commandLine().getOut().flush();
    command.commandLine().getErr().flush();
  }

  /** Searches for a plan, with a progress bar if a person looks on. */
  MatchRun search(Case what, Halt halt) {
    PrintWriter err = command.commandLine().getErr();
    Budget budget = budget(halt);
    OptionalLong limit = seconds.stream().mapToLong(TimeUnit.SECONDS::toNanos).findFirst();
    try (ProgressBar bar = new ProgressBar(err, steps(), limit, System::nanoTime)) {
      return match(what, Terminal.isThere() ? budget.reportingTo(bar) : budget);
    }
  }

  /** Says, of a search that was stopped, how to come to the same plan again. */
  void tell(Halt halt, MatchRun run) {
    if (halt.stopped()) {
      String again =
          "Stopped early. The same plan comes again with --steps %d --seed %d."
              .formatted(run.plan().origin().steps(), seed);
      command.commandLine().getErr().println(again);
    }
  }

  /** How long each search may take. */
  Budget budget(Halt halt) {
    return Budget.ofSteps(steps()).withSeed(seed).stoppedBy(halt);
  }

  /** The line, for running it again. */
  Rerun line(Halt halt) {
    MatchingEngine matching = engine.engine().within(budget(halt));
    return (dataset, policy) -> TooLarge.refused(() -> matching.match(dataset, policy));
  }

  private MatchRun match(Case what, Budget budget) {
    MatchingEngine matching = engine.engine().within(budget);
    return TooLarge.refused(() -> matching.match(what.dataset(), what.policy(), what.inputs()));
  }
}
