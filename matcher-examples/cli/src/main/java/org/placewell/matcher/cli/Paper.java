package org.placewell.matcher.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints its result: plain text, no wider than the terminal. */
final class Paper {
  private static final int INDENT = 4;

  private final PrintWriter out;
  private final int width;

  Paper(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  static Paper of(CommandSpec command) {
    return new Paper(command.commandLine().getOut(), command.usageMessage().width());
  }

  /** Prints a paragraph. */
  void text(String text) {
    Wrap.lines(text, width).forEach(this::raw);
  }

  /** Prints a statement under a heading. */
  void item(String text) {
    Wrap.lines(text, width - INDENT).forEach(line -> raw(" ".repeat(INDENT / 2) + line));
  }

  /** Prints a heading after an empty line. */
  void heading(String text) {
    raw("");
    text(text);
  }

  void table(Table table) {
    table.lines(width).forEach(this::raw);
  }

  /** Prints a table under something that is indented. */
  void further(Table table) {
    table.lines(width - INDENT).forEach(line -> raw(" ".repeat(INDENT) + line));
  }

  /** Prints something that is laid out already, such as JSON. */
  void raw(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Prints a text that ends with its own line end. */
  void whole(String text) {
    out.print(text);
  }
}
