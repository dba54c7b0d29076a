package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.LeastChange;
import org.placewell.matcher.ask.LeastChange.Point;
import org.placewell.matcher.ask.LeastChange.Price;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks how little can change of what people were told. */
@Command(
    name = "least-change",
    header = "Plans anew so that what people were told changes as little as possible.",
    description = {
      "",
      "Takes the plan that people were told of, which may have been made from older files, and "
          + "says how much of it can be kept and what that costs: from the plan that keeps most to "
          + "the one that minds the goals alone. What cannot be kept any more is said with its "
          + "reason.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell match hammersmith-fulham-2023 --engine waiting-list --out told.json",
      "  placewell least-change hammersmith-fulham-2023 --told told.json --audience coordinator",
      "  placewell least-change hammersmith-fulham-2023 --told told.json \\",
      "    --scenario hammersmith-fulham-2023/bed-withdrawn.json --audience coordinator",
      "  placewell least-change my.json --told told.json --keep 17 --out plan.json"
    })
final class LeastChangeCommand extends CoordinatorQuestion<LeastChange> {
  private final RuleBook rules;

  @Option(
      names = "--told",
      paramLabel = "FILE",
      required = true,
      description = "The plan that people were told of.")
  private String told = "";

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Change dataset and policy first, as this scenario says.")
  private Optional<String> scenario = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "Of the plans found, take the first that keeps no more than so many for --out.")
  private Optional<Integer> keep = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the plan that keeps most, or as --keep says, to a file.")
  private Optional<String> out = Optional.empty();

  private Optional<OutFile> target = Optional.empty();
  private Optional<Plan> plan = Optional.empty();

  LeastChangeCommand(RuleBook rules) {
    super(rules);
    this.rules = rules;
  }

  @Override
  Optional<String> scenario() {
    return scenario;
  }

  @Override
  void prepare() {
    if (out.isPresent() && audience() != Audience.COORDINATOR) {
      throw new Fault(
          Exit.USAGE, "A plan is for coordinators alone; use --out with --audience coordinator.");
    }
    plan = Optional.of(Inputs.plan(rules, told));
  }

  @Override
  void check(Case what) {
    target = out.map(OutFile::named);
    target.ifPresent(
        file -> file.mustDifferFrom(what.name(), List.of(Optional.of(told), scenario)));
  }

  @Override
  LeastChange ask(Questions questions) {
    LeastChange answer = questions.leastChange(plan.orElseThrow());
    target.ifPresent(file -> file.save(json().write(taken(answer).plan())));
    return answer;
  }

  private Point taken(LeastChange answer) {
    int most = keep.orElse(Integer.MAX_VALUE);
    return answer.points().stream()
        .filter(point -> point.kept() <= most)
        .findFirst()
        .orElseGet(() -> answer.points().getLast());
  }

  @Override
  void print(LeastChange answer, Questions questions, Paper paper) {
    paper.heading(answer.summary());
    answer.impossible().forEach(one -> paper.item(one.words()));
    paper.heading("What keeping costs");
    paper.table(curve(answer));
    answer.points().forEach(point -> print(point, paper));
  }

  private static Table curve(LeastChange answer) {
    List<Price> goals = answer.points().getFirst().prices();
    String[] headers = new String[goals.size() + 1];
    headers[0] = "Kept";
    for (int goal = 0; goal < goals.size(); goal++) {
      headers[goal + 1] = goals.get(goal).goal();
    }
    Table table = new Table(headers);
    for (int column = 0; column < headers.length; column++) {
      table.right(column);
    }
    for (Point point : answer.points()) {
      String[] cells = new String[headers.length];
      cells[0] = point.kept() + " of " + answer.told();
      for (int goal = 0; goal < goals.size(); goal++) {
        Price price = point.prices().get(goal);
        cells[goal + 1] =
            Counts.number(price.points())
                + (price.difference() == 0 ? "" : " (" + signed(price.difference()) + ")");
      }
      table.add(cells);
    }
    return table;
  }

  private static String signed(long difference) {
    return (difference > 0 ? "+" : "") + Counts.number(difference);
  }

  private static void print(Point point, Paper paper) {
    paper.heading(point.words());
    point.people().stream().map(PersonChange::words).forEach(paper::item);
  }
}
