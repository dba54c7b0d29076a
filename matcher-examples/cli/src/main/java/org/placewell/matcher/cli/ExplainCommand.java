package org.placewell.matcher.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints everything there is to say about each referral. */
@Command(
    name = "explain",
    header = "Says of everyone why they have a place, or why they have none.",
    description = {
      "",
      "Takes up a plan that 'match' wrote, after checking it again, or makes one. For a placement "
          + "it prints what every rule found, points that add up to the total, what to check and "
          + "what it depends on; for everyone else each vacancy with its reason, and who came "
          + "first.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell explain hammersmith-fulham-2023 --referral Z --audience coordinator",
      "  placewell explain lambeth-cases --audience coordinator --json"
    })
final class ExplainCommand extends AboutPlan {
  private static final int NEAREST = 5;

  @Option(
      names = "--referral",
      paramLabel = "ID",
      description = "Only this referral (default: all).")
  private Optional<String> referral = Optional.empty();

  @Option(
      names = "--brief",
      description =
          "Of the vacancies that someone did not get, name the five missed by least and "
              + "count the others by reason.")
  private boolean brief;

  ExplainCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  void tell(MatchRun run, Halt halt) {
    Stream<Note> notes = notes(run);
    if (asJson()) {
      json().write(audience(), notes, command().commandLine().getOut());
      return;
    }
    MatchReport.origin(paper(), run);
    MatchReport.check(paper(), run, audience());
    MatchReport.audience(paper(), audience());
    new NotesReport(paper(), new PlaceNames(run, audience())).print(notes);
  }

  private Stream<Note> notes(MatchRun run) {
    Explanation explanation = Explanation.of(run);
    Stream<Note> notes =
        brief ? explanation.brief(audience(), NEAREST) : explanation.notes(audience());
    return referral.map(id -> only(id, run, notes)).orElse(notes);
  }

  private Stream<Note> only(String id, MatchRun run, Stream<Note> notes) {
    if (run.dataset().referrals().stream().noneMatch(r -> r.id().value().equals(id))) {
      throw unknown("referral", id, "--referral");
    }
    return notes.filter(note -> note.referral().value().equals(id));
  }
}
