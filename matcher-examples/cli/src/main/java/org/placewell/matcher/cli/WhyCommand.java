package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Tried;
import org.placewell.matcher.ask.Way;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Asks why a person has the place they have, or none, or why a vacancy stays empty. */
@Command(
    name = "why",
    header = "Says why somebody has a place or none, and the least that would change it.",
    description = {
      "",
      "Ask about a person or about a vacancy. "
          + "Of a person with a place it prints what every rule found. Of a person without one, and of a "
          + "vacancy that stays empty, it prints what stands in the way and the smallest changes "
          + "that would make a match possible: each is verified by making it, and the first few "
          + "are tried by matching again, for a match that is possible may still go to others.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell why lambeth-cases --vacancy V-MIXED --audience coordinator",
      "  placewell why hammersmith-fulham-2023 --referral R-18 --audience coordinator"
    })
final class WhyCommand extends Question {
  private static final int NEAREST = 5;

  @Option(names = "--referral", paramLabel = "ID", description = "Ask about this person.")
  private Optional<String> referral = Optional.empty();

  @Option(names = "--vacancy", paramLabel = "ID", description = "Ask about this vacancy.")
  private Optional<String> vacancy = Optional.empty();

  @Option(
      names = "--try",
      paramLabel = "N",
      defaultValue = "3",
      description = "Match again with so many of the changes found (default: 3).")
  private int tries = 3;

  WhyCommand(RuleBook rules) {
    super(rules);
  }

  /**
   * The document that {@code --json} prints.
   *
   * @param sorry what is said instead to an audience that may not read an answer
   */
  record Document(
      Audience audience,
      Optional<String> sorry,
      Optional<Note> note,
      Optional<WhyNobody> nobody,
      List<Tried> tried) {}

  @Override
  void prepare() {
    if (referral.isPresent() == vacancy.isPresent()) {
      throw new ParameterException(
          command().commandLine(),
          referral.isEmpty()
              ? "Name who or what to ask about, by --referral or --vacancy."
              : "Ask about a person or about a vacancy, by --referral or --vacancy alone; about the"
                  + " two together, ask 'placewell why-not'.");
    }
    if (tries < 0) {
      throw new ParameterException(command().commandLine(), "--try must be 0 or more.");
    }
  }

  @Override
  Document answer(Questions questions, Audience audience) {
    referral.ifPresent(id -> mustKnowReferral(questions.run(), id));
    vacancy.ifPresent(id -> mustKnowVacancy(questions.run(), id));
    Optional<Note> note = referral.flatMap(id -> note(questions, id, audience));
    if (audience != Audience.COORDINATOR) {
      Optional<String> sorry =
          note.isPresent() ? Optional.empty() : Optional.of(View.FOR_COORDINATORS);
      return new Document(audience, sorry, note, Optional.empty(), List.of());
    }
    WhyNobody nobody =
        referral
            .map(id -> questions.whyNobody(new ReferralId(id)))
            .or(() -> vacancy.map(id -> questions.whyNobody(new VacancyId(id))))
            .orElseThrow();
    List<Tried> tried = nobody.ways().stream().limit(tries).map(questions::tried).toList();
    return new Document(audience, Optional.empty(), note, Optional.of(nobody), tried);
  }

  private static Optional<Note> note(Questions questions, String id, Audience audience) {
    return Explanation.of(questions.run()).note(new ReferralId(id), audience, NEAREST);
  }

  @Override
  void print(Questions questions, Audience audience, Paper paper) {
    Document document = answer(questions, audience);
    document.sorry().ifPresent(paper::text);
    PlaceNames places = new PlaceNames(questions.run(), audience);
    document.note().ifPresent(note -> new NotesReport(paper, places).print(Stream.of(note)));
    document.nobody().ifPresent(nobody -> print(nobody, document.tried(), paper, places));
  }

  private static void print(WhyNobody nobody, List<Tried> tried, Paper paper, PlaceNames places) {
    if (nobody.vacancy().isPresent()) { // of a person, the note has said as much
      paper.heading(nobody.headline());
      lines(nobody.lines(), paper, places);
    }
    ways("What would change it", nobody.ways(), tried, paper);
  }

  static void lines(List<Line> lines, Paper paper, PlaceNames places) {
    Table table = new Table("", "");
    lines.forEach(line -> table.add(places.of(line.about()), line.words()));
    if (!table.isEmpty()) {
      paper.further(table);
    }
  }

  static void ways(String title, List<Way> ways, List<Tried> tried, Paper paper) {
    if (!ways.isEmpty()) {
      paper.heading(title);
    }
    for (int i = 0; i < ways.size(); i++) {
      Table table = new Table("", "");
      table.add((i + 1) + ".", ways.get(i).words());
      if (i < tried.size()) {
        table.add("", "Tried: " + tried.get(i).words());
      }
      paper.further(table);
    }
  }

  private void mustKnowReferral(MatchRun run, String id) {
    if (run.dataset().referrals().stream().noneMatch(one -> one.id().value().equals(id))) {
      throw unknown("referral", id, "--referral");
    }
  }

  private void mustKnowVacancy(MatchRun run, String id) {
    if (run.dataset().stock().vacancies().stream().noneMatch(one -> one.id().value().equals(id))) {
      throw unknown("vacancy", id, "--vacancy");
    }
  }
}
