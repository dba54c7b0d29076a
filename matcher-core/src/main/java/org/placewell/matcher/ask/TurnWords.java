package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** What becomes of a person's placement, in words. */
final class TurnWords {
  private static final String FREE = "free";

  private final MatchRun after;
  private final Map<ReferralId, Placement> old;
  private final Map<ReferralId, Placement> now;

  /** Who had a vacancy before and has it no more. */
  private final Map<VacancyId, List<ReferralId>> left = new LinkedHashMap<>();

  TurnWords(MatchRun after, Map<ReferralId, Placement> old, Map<ReferralId, Placement> now) {
    this.after = after;
    this.old = old;
    this.now = now;
  }

  /** Notes who had a vacancy and has it no more. */
  void left(ReferralId who, VacancyId vacancy) {
    left.computeIfAbsent(vacancy, any -> new ArrayList<>()).add(who);
  }

  /** Of a place somebody leaves for another, that it is free is no advice. */
  static List<Line> ofMove(List<Line> why) {
    return why.stream()
        .map(line -> line.code().equals(FREE) ? Line.of(line.about(), FREE, "is left free") : line)
        .toList();
  }

  String of(ReferralId id, Turn turn, List<Line> why) {
    Optional<Placement> was = Optional.ofNullable(old.get(id));
    Optional<Placement> is = Optional.ofNullable(now.get(id));
    return switch (turn) {
      case GAINS -> id + " gains " + is.map(one -> place(one, was)).orElse("") + ".";
      case LOSES -> id + " loses " + vacancy(was) + reasons(why) + rest(id);
      case MOVES -> id + " gets " + is.map(one -> place(one, was)).orElse("") + reasons(why) + ".";
      case OTHER_TERMS ->
          id + " keeps " + vacancy(is) + terms(was.orElseThrow(), is.orElseThrow()) + ".";
    };
  }

  private static String vacancy(Optional<Placement> placement) {
    return placement.map(one -> one.vacancy().value()).orElse("");
  }

  /** A place with whoever had it, and what it comes instead of. */
  private String place(Placement placement, Optional<Placement> was) {
    List<ReferralId> had = left.getOrDefault(placement.vacancy(), List.of());
    String whose =
        had.isEmpty()
            ? ""
            : " (which " + GoalWords.list(had.stream().map(ReferralId::value).toList()) + " had)";
    String instead = was.map(one -> " instead of " + one.vacancy() + ",").orElse("");
    return placement.vacancy()
        + whose
        + instead
        + " from "
        + placement.start()
        + certainty(placement);
  }

  private static String certainty(Placement placement) {
    String review = placement.review() ? ", to be reviewed first" : "";
    String provisional = placement.provisional() ? ", provisionally" : "";
    return review
        + provisional
        + placement.after().map(who -> ", once " + who + " has moved").orElse("");
  }

  /** Why, after a colon. */
  static String reasons(List<Line> why) {
    String text =
        why.stream()
            .map(line -> line.about() + " " + line.words())
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? "" : ": " + text;
  }

  /** What is left to somebody without a place. */
  private String rest(ReferralId id) {
    return after
        .eligibility()
        .row(id)
        .map(row ->
            after.graph().ownBedPair(row) >= 0
                ? ". " + id + " stays in the bed they have."
                : ". " + id + " waits on.")
        .orElse(".");
  }

  private static String terms(Placement was, Placement is) {
    List<String> parts = new ArrayList<>();
    if (!was.start().equals(is.start())) {
      parts.add("from " + is.start() + " instead of " + was.start());
    }
    turned(parts, was.provisional(), is.provisional(), "provisional");
    turned(parts, was.review(), is.review(), "to be reviewed first");
    if (!was.after().equals(is.after())) {
      parts.add(
          is.after()
              .map(who -> "once " + who + " has moved")
              .orElse("without waiting for " + was.after().map(ReferralId::value).orElse("")));
    }
    return ", " + GoalWords.list(parts);
  }

  private static void turned(List<String> parts, boolean was, boolean is, String what) {
    if (was != is) {
      parts.add(is ? "now " + what : "no longer " + what);
    }
  }
}
