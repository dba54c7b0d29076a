package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.explain.Line;

/** The sentences about one more bed. */
final class BedWords {
  /** More moves than these nobody follows. */
  private static final int MOST_MOVES = 8;

  private BedWords() {}

  static String summary(List<NextBeds.Bed> beds) {
    Optional<NextBeds.Bed> first =
        beds.stream().findFirst().filter(bed -> bed.gain().map(BedWords::adds).orElse(false));
    long untried = beds.stream().filter(bed -> bed.gain().isEmpty()).count();
    String rest =
        untried == 0
            ? ""
            : " "
                + untried
                + " of "
                + BottleneckWords.some(beds.size(), "kind")
                + " were not tried.";
    return first
            .map(bed -> "One more bed adds most if it is " + bed.kind() + ".")
            .orElse("No bed that was tried adds anything.")
        + rest;
  }

  private static boolean adds(NextBeds.Gain gain) {
    return gain.goals().stream().anyMatch(line -> line.points().orElse(0) != 0);
  }

  static String bed(NewBed bed, List<Line> most, Optional<NextBeds.Gain> gain, boolean more) {
    String what = "One more bed (" + bed.kind().words() + ") in " + bed.scheme().id();
    String elsewhere =
        more ? " In another scheme such a bed might add more; that was not tried." : "";
    return what + gain.map(of -> gain(of, bed)).orElseGet(() -> untried(most)) + elsewhere;
  }

  private static String untried(List<Line> most) {
    String adds = most.isEmpty() ? " was not tried." : " adds nothing, or at most " + sum(most);
    return most.isEmpty() ? adds : adds + "; it was not tried.";
  }

  private static String gain(NextBeds.Gain gain, NewBed bed) {
    if (!adds(gain)) {
      return " adds nothing" + (gain.isProven() ? "." : ", as far as was searched.");
    }
    String adds = " " + worth(gain.goals());
    String proven = gain.isProven() ? "" : ", as far as was searched";
    return adds + proven + people(gain.placed()) + ": " + moves(gain.moves(), bed) + ".";
  }

  /** What it adds to goals, and what it takes from others. */
  private static String worth(List<Line> goals) {
    List<String> up = some(goals, 1, " to ");
    List<String> down = some(goals, -1, " from ");
    String adds = up.isEmpty() ? "" : "adds " + GoalWords.list(up);
    String takes = down.isEmpty() ? "" : "takes " + GoalWords.list(down);
    return adds + (up.isEmpty() || down.isEmpty() ? "" : ", ") + takes;
  }

  private static List<String> some(List<Line> goals, int sign, String which) {
    return goals.stream()
        .filter(line -> Long.signum(line.points().orElse(0)) == sign)
        .map(line -> Math.abs(line.points().orElseThrow()) + which + line.about())
        .toList();
  }

  private static String people(int placed) {
    return placed <= 0
        ? ", and places nobody more"
        : ", and places " + BottleneckWords.people(placed) + " more";
  }

  private static String sum(List<Line> goals) {
    List<String> some =
        goals.stream()
            .filter(line -> line.points().orElse(0) != 0)
            .map(Line::words)
            .collect(Collectors.toCollection(ArrayList::new));
    return some.isEmpty() ? "nothing" : String.join(", ", some);
  }

  static String to(long points, String goal) {
    return points + " to " + goal;
  }

  private static String moves(List<NextBeds.Move> moves, NewBed bed) {
    return moves.size() > MOST_MOVES
        ? moves.size() + " people would be elsewhere"
        : moves.stream().map(move -> move(move, bed)).collect(Collectors.joining("; "));
  }

  private static String move(NextBeds.Move move, NewBed bed) {
    String who = move.person() + (move.from().isPresent() ? "" : ", who waits today,");
    String from = move.from().map(at -> " instead of " + at).orElse("");
    return move.to()
        .map(to -> who + " has " + (to.equals(bed.vacancy().id()) ? "it" : to) + from)
        .orElseGet(() -> move.person() + " waits, and no longer has " + move.from().orElseThrow());
  }
}
