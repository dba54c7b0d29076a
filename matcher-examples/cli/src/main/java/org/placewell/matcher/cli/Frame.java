package org.placewell.matcher.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What all commands have in common: help, version, exit codes, and how failures are told. */
final class Frame {
  private Frame() {}

  static void put(CommandLine all, BooleanSupplier debug) {
    dress(all.getCommandSpec());
    all.getSubcommands().values().forEach(sub -> dress(sub.getCommandSpec()));
    all.registerConverter(Long.class, Frame::wholeNumber)
        .registerConverter(long.class, Frame::wholeNumber)
        .setExecutionStrategy(Frame::run)
        .setParameterExceptionHandler(Frame::misunderstood)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, debug));
  }

  private static void dress(CommandSpec command) {
    command.mixinStandardHelpOptions(true).versionProvider(new Version());
    command
        .usageMessage()
        .sortOptions(false)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Exit.meanings());
  }

  private static long wholeNumber(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("it must be a whole number, such as 20");
    }
  }

  private static int run(ParseResult parsed) {
    CommandLine all = parsed.commandSpec().root().commandLine();
    int exit;
    try {
      exit = new CommandLine.RunLast().execute(parsed);
    } catch (OutOfMemoryError e) {
      return lacksMemory(all);
    }
    boolean lost = all.getOut().checkError();
    if (lost) {
      all.getErr().println("The output cannot be written; check where it goes.");
    }
    all.getErr().flush();
    return lost ? Exit.CANNOT_WRITE : exit;
  }

  /** Not the fault of the input: the same command may succeed elsewhere. */
  private static int lacksMemory(CommandLine command) {
    long most = Runtime.getRuntime().maxMemory() >> 20;
    command.getOut().flush();
    command
        .getErr()
        .println(
            "The %d MB of memory that Java may take are not enough; give it more, as with PLACEWELL_OPTS=-Xmx%dm."
                .formatted(most, 2 * most));
    command.getErr().flush();
    return Exit.NO_MEMORY;
  }

  private static int misunderstood(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Visible.text(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return Exit.USAGE;
  }

  private static int failed(Exception e, CommandLine command, BooleanSupplier debug) {
    if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      return lacksMemory(command);
    }
    PrintWriter err = command.getErr();
    int exit = Exit.INTERNAL;
    if (e instanceof Fault fault) {
      fault.lines().forEach(line -> err.println(Visible.line(line)));
      exit = fault.exit();
    } else {
      err.println(
          "Placewell made a mistake of its own ("
              + e.getClass().getSimpleName()
              + "). Please report the command and this line, but no data;"
              + " --debug adds where it happened.");
      trace(e, err, debug.getAsBoolean());
    }
    command.getOut().flush();
    err.flush();
    return exit;
  }

  /** Prints places in the code, but no message: one from elsewhere might quote a person's data. */
  private static void trace(Throwable e, PrintWriter err, boolean wanted) {
    for (Throwable cause = e; wanted && cause != null; cause = cause.getCause()) {
      err.println(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace()).forEach(frame -> err.println("  at " + frame));
    }
  }
}
