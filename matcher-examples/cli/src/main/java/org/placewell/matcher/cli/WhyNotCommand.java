package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.PlanDiff;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.WhyNot;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks why one person does not get one vacancy. */
@Command(
    name = "why-not",
    header = "Says why one person does not get one vacancy.",
    description = {
      "",
      "If rules rule it out, it prints which, and the smallest changes that would make it possible. "
          + "If none does, it matches again with the two agreed, and prints who would lose what, "
          + "who would move where, and what the plan would be worth then.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell why-not lambeth-cases --referral L --vacancy V-NEARER --audience coordinator",
      "  placewell why-not hammersmith-fulham-2023 --referral Z --vacancy V-05 \\",
      "    --audience coordinator"
    })
final class WhyNotCommand extends Question {
  @Option(
      names = "--referral",
      paramLabel = "ID",
      required = true,
      description = "Ask about this person.")
  private String referral = "";

  @Option(
      names = "--vacancy",
      paramLabel = "ID",
      required = true,
      description = "Ask about this vacancy.")
  private String vacancy = "";

  WhyNotCommand(RuleBook rules) {
    super(rules);
  }

  /**
   * The document that {@code --json} prints.
   *
   * @param sorry what is said instead to an audience that may not read the answer
   */
  record Document(Audience audience, Optional<String> sorry, Optional<WhyNot> answer) {}

  @Override
  Document answer(Questions questions, Audience audience) {
    check(questions.run().dataset());
    if (audience != Audience.COORDINATOR) {
      return new Document(audience, Optional.of(View.FOR_COORDINATORS), Optional.empty());
    }
    WhyNot answer = questions.whyNot(new ReferralId(referral), new VacancyId(vacancy));
    return new Document(audience, Optional.empty(), Optional.of(answer));
  }

  private void check(Dataset dataset) {
    if (dataset.referrals().stream().noneMatch(one -> one.id().value().equals(referral))) {
      throw unknown("referral", referral, "--referral");
    }
    if (dataset.stock().vacancies().stream().noneMatch(one -> one.id().value().equals(vacancy))) {
      throw unknown("vacancy", vacancy, "--vacancy");
    }
  }

  @Override
  void print(Questions questions, Audience audience, Paper paper) {
    Document document = answer(questions, audience);
    document.sorry().ifPresent(paper::text);
    document
        .answer()
        .ifPresent(answer -> print(answer, paper, new PlaceNames(questions.run(), audience)));
  }

  private static void print(WhyNot answer, Paper paper, PlaceNames places) {
    paper.heading(answer.headline());
    WhyCommand.lines(answer.findings(), paper, places);
    answer.instead().ifPresent(instead -> print(instead, paper));
    String title =
        answer.instead().isPresent() ? "What would settle it" : "What would make it possible";
    WhyCommand.ways(title, answer.ways(), List.of(), paper);
  }

  private static void print(PlanDiff instead, Paper paper) {
    paper.heading("What would be different");
    Table people = new Table("");
    instead.people().forEach(person -> people.add(person.words()));
    if (!people.isEmpty()) {
      paper.further(people);
    }
    Table goals = new Table("");
    instead.goals().forEach(goal -> goals.add(goal.words()));
    paper.further(goals);
  }
}
