package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.ask.NextNames;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Shortlist;
import org.placewell.matcher.ask.Shortlist.Candidate;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Asks who could take a vacancy, which vacancies a person could take, or who is next for each. */
@Command(
    name = "shortlist",
    header =
        "Says who could take a vacancy, or what a person could take, and what that costs others.",
    description = {
      "",
      "The cheapest first, each with points, with what is still to check, and with who has to wait "
          + "or move in consequence. Where limits over several places leave a cost uncertain, it "
          + "lies between two values; --exact searches it. Without --vacancy and --referral: every "
          + "proposed placement and who comes next, if the answer is no.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell shortlist lambeth-cases --vacancy V-TOTTENHAM --audience coordinator",
      "  placewell shortlist hammersmith-fulham-2023 --referral Z --audience coordinator",
      "  placewell shortlist lambeth-cases --audience coordinator"
    })
final class ShortlistCommand extends CoordinatorQuestion<ShortlistCommand.Answer> {
  private static final int NEXT = 2;
  private static final int MANY = 10;

  @Option(names = "--vacancy", paramLabel = "ID", description = "Who could take this vacancy.")
  private Optional<String> vacancy = Optional.empty();

  @Option(
      names = "--referral",
      paramLabel = "ID",
      description = "Which vacancies this person could take.")
  private Optional<String> referral = Optional.empty();

  @Option(
      names = "--exact",
      description = "Search each cost that limits leave uncertain; this can take a while.")
  private boolean exact;

  @Option(
      names = "--most",
      paramLabel = "N",
      description =
          "Show so many people or vacancies at most (default: 10, or 2 for each placement).")
  private Optional<Integer> most = Optional.empty();

  /** The answer to one of the two questions. */
  record Answer(Optional<Shortlist> shortlist, Optional<NextNames> next) {}

  ShortlistCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  void prepare() {
    if (vacancy.isPresent() && referral.isPresent()) {
      throw new ParameterException(
          command().commandLine(), "Name one of --vacancy and --referral, or neither.");
    }
    if (most.orElse(1) < 1) {
      throw new ParameterException(command().commandLine(), "--most must be 1 or more.");
    }
    if (exact && vacancy.isEmpty() && referral.isEmpty()) {
      throw new ParameterException(
          command().commandLine(), "--exact is about one list; name --vacancy or --referral.");
    }
  }

  @Override
  Answer ask(Questions questions) {
    return TooLarge.refused(() -> answer(questions));
  }

  private Answer answer(Questions questions) {
    if (vacancy.isPresent()) {
      VacancyId id = vacancy(questions, vacancy.get());
      return new Answer(
          Optional.of(questions.shortlist(id, most.orElse(MANY), exact)), Optional.empty());
    }
    if (referral.isPresent()) {
      ReferralId id = referral(questions, referral.get());
      return new Answer(
          Optional.of(questions.shortlist(id, most.orElse(MANY), exact)), Optional.empty());
    }
    return new Answer(Optional.empty(), Optional.of(questions.next(most.orElse(NEXT))));
  }

  private VacancyId vacancy(Questions questions, String text) {
    return questions.run().dataset().stock().vacancies().stream()
        .map(one -> one.id())
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown("vacancy", text, "--vacancy"));
  }

  private ReferralId referral(Questions questions, String text) {
    return questions.run().dataset().referrals().stream()
        .map(one -> one.id())
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown("referral", text, "--referral"));
  }

  @Override
  void print(Answer answer, Questions questions, Paper paper) {
    PlaceNames places = new PlaceNames(questions.run(), Audience.COORDINATOR);
    answer.shortlist().ifPresent(list -> print(list, places, paper));
    answer.next().ifPresent(next -> print(next, places, paper));
  }

  private void print(Shortlist list, PlaceNames places, Paper paper) {
    paper.heading(list.headline());
    Table table =
        new Table(
            vacancy.isPresent() ? "Who" : "Place",
            "Now",
            "Points",
            "What it costs the others",
            "Still to check");
    for (Candidate one : list.candidates()) {
      table.add(
          vacancy.isPresent() ? one.referral().value() : places.of(one.vacancy().value()),
          now(one),
          points(list.goals(), one.points()),
          one.words(),
          checks(one.toCheck()));
    }
    end(table, list.notes(), paper);
    if (list.candidates().size() < list.possible()) {
      paper.heading(
          "Shown: %d of %d; more with --most."
              .formatted(list.candidates().size(), list.possible()));
    }
  }

  private static void print(NextNames next, PlaceNames places, Paper paper) {
    paper.heading(Counts.of(next.proposals().size(), "proposed placement"));
    Table table = new Table("Place", "Proposed", "Next, if the answer is no");
    for (NextNames.Proposal proposal : next.proposals()) {
      table.add(
          places.of(proposal.placement().vacancy().value()),
          proposal.placement().referral().value(),
          proposal.words());
    }
    end(table, next.notes(), paper);
  }

  private static void end(Table table, List<String> notes, Paper paper) {
    if (!table.isEmpty()) {
      paper.table(table);
    }
    notes.forEach(paper::heading);
  }

  private static String now(Candidate one) {
    return switch (one.standing()) {
      case HERE -> "proposed";
      case ELSEWHERE -> one.proposed().map(id -> "proposed for " + id).orElse("");
      case NOWHERE -> "waits";
    };
  }

  private static String points(List<String> goals, List<Long> points) {
    return IntStream.range(0, goals.size())
        .filter(goal -> points.get(goal) != 0)
        .mapToObj(goal -> "%s %d".formatted(goals.get(goal), points.get(goal)))
        .collect(Collectors.joining("\n"));
  }

  private static String checks(List<Line> lines) {
    return lines.stream()
        .map(line -> line.about() + ": " + line.words())
        .collect(Collectors.joining("\n"));
  }
}
