package org.placewell.matcher.cli;

import java.io.PrintWriter;
import java.util.List;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.PlanCheck;
import picocli.CommandLine.Model.CommandSpec;

/** What a check found, on standard error; in detail for coordinators only. */
final class Warnings {
  private Warnings() {}

  /** Warns of rules that agreed placements break: they are for people to settle. */
  static void pins(CommandSpec command, PlanCheck check, Audience audience) {
    if (!check.byPins().isEmpty()) {
      PrintWriter err = command.commandLine().getErr();
      if (audience == Audience.COORDINATOR) {
        err.println("Warning: agreed placements break rules; settle this by hand:");
        check.byPins().forEach(breach -> err.println("  " + Visible.line(words(breach))));
      } else {
        err.println("Warning: agreed placements need attention; see --audience coordinator.");
      }
    }
  }

  /**
   * Stops at a plan that breaks a rule.
   *
   * @throws Fault if it does
   */
  static void stopAtBreaches(String plan, PlanCheck check) {
    if (!check.passed()) {
      List<String> lines =
          check.others().stream().map(breach -> plan + ": " + sentence(breach)).toList();
      throw new Fault(Exit.RULE_BROKEN, lines);
    }
  }

  private static String sentence(Breach breach) {
    String what = " does not hold (" + breach.rule() + ": " + breach.words() + "); ";
    return breach
        .referral()
        .map(id -> "The placement of " + id.value() + what + "correct it, or make the plan again.")
        .orElseGet(() -> "The plan" + what + "make it again.");
  }

  private static String words(Breach breach) {
    String who = breach.referral().map(id -> id.value() + " ").orElse("");
    return who + breach.words() + " (" + breach.rule() + ")";
  }
}
