package org.placewell.matcher.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes, and what each of them means. */
final class Exit {
  static final int OK = 0;
  static final int INPUT = 1;
  static final int USAGE = 2;
  static final int RULE_BROKEN = 3;
  static final int CANNOT_WRITE = 4;
  static final int NO_MEMORY = 5;
  static final int NOT_PROVEN = 6;
  static final int INTERNAL = 70;

  private Exit() {}

  /** The list for the help, in order. */
  static Map<String, String> meanings() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" " + OK, "Done. What an agreed placement breaks is a warning, not a failure.");
    codes.put(" " + INPUT, "The input has problems; all of them are on standard error.");
    codes.put(" " + USAGE, "The command was not understood, or would overwrite its input.");
    codes.put(" " + RULE_BROKEN, "The plan breaks a rule.");
    codes.put(" " + CANNOT_WRITE, "The result cannot be written.");
    codes.put(" " + NO_MEMORY, "Java may not take as much memory as was needed.");
    codes.put(
        " " + NOT_PROVEN, "What the plan claims to be proven does not hold, or it claims nothing.");
    codes.put(INTERNAL + "", "A mistake in the program itself.");
    codes.put("130", "Stopped by Ctrl-C; a search gives its best plan so far.");
    return codes;
  }
}
