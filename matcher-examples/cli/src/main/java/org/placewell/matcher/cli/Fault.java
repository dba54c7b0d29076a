package org.placewell.matcher.cli;

import java.util.List;

/** Ends a command with an exit code and something to say on standard error, one line each. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;
  private final transient List<String> lines;

  Fault(int exit, List<String> lines) {
    super(String.join("\n", lines));
    this.exit = exit;
    this.lines = List.copyOf(lines);
  }

  Fault(int exit, String line) {
    this(exit, List.of(line));
  }

  int exit() {
    return exit;
  }

  List<String> lines() {
    return lines;
  }
}
