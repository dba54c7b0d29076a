package org.placewell.matcher.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Destination.OwnHome;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Words;

/** What a person's own case still waits for, and what is on record in it. */
final class Tasks {
  private Tasks() {}

  /** One line for each outstanding cause: what, on whom, by when. */
  static List<Line> outstanding(Referral referral) {
    return referral.progress().readiness().outstanding().stream().map(Tasks::line).toList();
  }

  private static Line line(ReadinessCause cause) {
    String by =
        cause.expected().map(day -> ", expected by " + day).orElse(", no date yet: ask for one");
    return Line.of(
        Words.of(cause.kind()), cause.kind().name(), "waits on " + Words.of(cause.owner()) + by);
  }

  /** Steps of a move home and the gap before support, where there is one. */
  private static Stream<Line> homeMove(Referral referral) {
    return referral.wishes().destinations().stream().flatMap(Tasks::steps);
  }

  private static Stream<Line> steps(Destination destination) {
    return destination instanceof OwnHome home ? steps(home) : Stream.of();
  }

  private static Stream<Line> steps(OwnHome home) {
    Stream<Line> dates =
        Stream.of(
                home.discharge().map(day -> Line.of("discharge", "on " + day)),
                home.removals().map(day -> Line.of("removals", "on " + day)),
                home.supportFrom().map(day -> Line.of("support", "starts on " + day)))
            .flatMap(Optional::stream);
    int gap = home.daysWithoutSupport().orElse(0);
    Line warning =
        Line.of("gap", "gap", gap + " days without support after discharge: arrange cover");
    return gap > 0 ? Stream.concat(dates, Stream.of(warning)) : dates;
  }

  /** What a move waits for, and the steps of a move home. */
  static List<Line> waits(Referral referral) {
    return Stream.concat(outstanding(referral).stream(), homeMove(referral)).toList();
  }

  /** What is said of somebody who takes no part in the matching. */
  static Note outside(Referral referral, String headline, Section... more) {
    Section own = new Section(Section.Topic.WAITS_FOR, waits(referral));
    return new Note(
        referral.id(),
        referral.needsVacancy() ? Outcome.OFFER_IN_FLIGHT : Outcome.NO_VACANCY_NEEDED,
        Optional.empty(),
        Optional.empty(),
        headline,
        Stream.concat(Stream.of(own), Stream.of(more)).toList());
  }

  /** Disputes, dissent and kept places in other queues: recorded, never a reason not to match. */
  static List<Line> onRecord(Referral referral) {
    Progress progress = referral.progress();
    Stream<Line> disputes =
        progress.disputes().stream()
            .map(d ->
                Line.of(
                    "dispute",
                    d.kind().name(),
                    Words.of(d.kind()) + " disputed; it does not stop the match"));
    Stream<Line> dissents =
        progress.dissents().stream()
            .map(d ->
                Line.of(
                    "dissent",
                    d.view().name(),
                    Words.of(d.by()) + " would rather see " + Words.of(d.view())));
    Stream<Line> queues =
        referral.needs().team().stream()
            .flatMap(team -> team.queues().stream())
            .map(
                queue -> Line.of("queue", queue.service() + ": place kept since " + queue.since()));
    return Stream.of(disputes, dissents, queues).flatMap(lines -> lines).toList();
  }
}
