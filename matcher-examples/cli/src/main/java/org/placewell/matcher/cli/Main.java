package org.placewell.matcher.cli;

import org.placewell.matcher.policy.RuleBook;

/** Starts the command line with the standard rules. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    System.exit(Placewell.commandLine(RuleBook.standard(), args).execute(args));
  }
}
