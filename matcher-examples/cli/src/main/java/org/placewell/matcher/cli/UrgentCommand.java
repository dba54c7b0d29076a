package org.placewell.matcher.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Urgent;
import org.placewell.matcher.ask.UrgentBed;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks where somebody could go by a day, or whose move could free a bed by then. */
@Command(
    name = "urgent",
    header = "Says where a person could safely go by a day, or who could free a bed by then.",
    description = {
      "",
      "With --referral: places in which no rule is broken and which can start by the day, what is "
          + "still to check, whom each would pass over and what it costs; interim beds are marked, "
          + "for another move has to follow. Where there is none, single facts that would open "
          + "one. With --setting, for instance ward: everyone who is there, soonest first.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell urgent hammersmith-fulham-2023 --referral H-1 --by 2023-03-15 \\",
      "    --audience coordinator",
      "  placewell urgent hammersmith-fulham-2023 --setting ward --by 2023-03-10 \\",
      "    --audience coordinator"
    })
final class UrgentCommand extends CoordinatorQuestion<UrgentCommand.Answer> {
  @Option(names = "--referral", paramLabel = "ID", description = "Who has to move.")
  private Optional<String> referral = Optional.empty();

  @Option(
      names = "--setting",
      paramLabel = "KIND",
      description = "Where a bed is needed: ward, step-down, bed-and-breakfast and so on.")
  private Optional<String> setting = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "DATE",
      required = true,
      description = "The last day on which the move can start.")
  private String by = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "5",
      description = "Work out for so many places what they cost others (default: 5).")
  private int most = 5;

  private LocalDate day = LocalDate.MAX;

  /** The answer to one of the two. */
  record Answer(Optional<Urgent> person, Optional<UrgentBed> bed) {}

  UrgentCommand(RuleBook rules) {
    super(rules);
  }

  @Override
  void prepare() {
    if (referral.isPresent() == setting.isPresent()) {
      throw new Fault(Exit.USAGE, "Name one of --referral and --setting.");
    }
    if (most < 1) {
      throw new Fault(Exit.USAGE, "--most must be 1 or more.");
    }
    day = ScenarioOptions.day("--by", by);
    kind();
  }

  private Optional<Setting> kind() {
    return setting.map(text -> ScenarioOptions.code("--setting", text, Setting.class));
  }

  @Override
  void check(Case what) {
    if (day.isBefore(what.dataset().on())) {
      throw new Fault(
          Exit.INPUT,
          what.name() + ": --by is before the day of the dataset, " + what.dataset().on() + ".");
    }
    referral
        .filter(
            id -> what.dataset().referrals().stream().noneMatch(one -> one.id().value().equals(id)))
        .ifPresent(id -> {
          throw unknown("referral", id, "--referral");
        });
  }

  @Override
  Answer ask(Questions questions) {
    return new Answer(
        referral.map(id -> questions.urgent(new ReferralId(id), day, most)),
        kind().map(where -> questions.urgent(where, day)));
  }

  @Override
  void print(Answer answer, Questions questions, Paper paper) {
    answer.person().ifPresent(one -> print(one, paper));
    answer.bed().ifPresent(one -> print(one, paper));
  }

  private static void print(Urgent answer, Paper paper) {
    paper.heading(answer.summary());
    int number = 1;
    for (Urgent.Option option : answer.options()) {
      paper.item(number++ + ". " + option.words());
    }
    answer.openers().stream().map(Urgent.Opener::words).forEach(paper::item);
  }

  private static void print(UrgentBed answer, Paper paper) {
    paper.heading(answer.summary());
    answer.movers().stream().map(UrgentBed.Mover::words).forEach(paper::item);
  }
}
