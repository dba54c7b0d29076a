package org.placewell.matcher.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** What is known of the terminal, if there is one. */
final class Terminal {
  private static final int NO_TERMINAL = 100;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 500;

  private Terminal() {}

  /** Whether a person looks at the output. */
  @SuppressWarnings("SystemConsoleNull") // up to JDK 21 it is null where there is no terminal
  static boolean isThere() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From JDK 22 on there is always a console, and a method this release cannot name tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Sets the width of help and tables: COLUMNS, else that of the terminal. */
  static void fit(CommandLine commandLine, Optional<String> columns, boolean isThere) {
    Optional<Integer> width = columns.flatMap(Terminal::number);
    commandLine.setUsageHelpWidth(width.orElse(NO_TERMINAL));
    commandLine.setUsageHelpAutoWidth(width.isEmpty() && isThere);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,4}")
        ? Optional.of(Math.clamp(Integer.parseInt(text), NARROWEST, WIDEST))
        : Optional.empty();
  }

  /** A writer in the terminal's own character set if that knows a pound sign, else in UTF-8. */
  static PrintWriter writer(OutputStream stream, Charset own) {
    boolean knowsPounds = own.canEncode() && own.newEncoder().canEncode('£');
    return new PrintWriter(stream, false, knowsPounds ? own : StandardCharsets.UTF_8);
  }
}
