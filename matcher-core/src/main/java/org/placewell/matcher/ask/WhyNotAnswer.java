package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.WhyNot.Verdict;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Pair;

/** Says why one person does not get one vacancy. */
final class WhyNotAnswer {
  private static final int WAYS = 5;

  private final Questions questions;
  private final Wayfinder ways;
  private final Outcomes outcomes;
  private final Eligibility all;
  private final Referral referral;
  private final Vacancy vacancy;

  WhyNotAnswer(Questions questions, Referral referral, Vacancy vacancy) {
    this.questions = questions;
    this.ways = questions.ways();
    this.outcomes = questions.outcomes();
    this.all = questions.run().eligibility();
    this.referral = referral;
    this.vacancy = vacancy;
  }

  WhyNot answer() {
    ReferralId id = referral.id();
    Optional<Integer> row = outcomes.row(id);
    if (row.isEmpty()) {
      return plain(
          referral.needsVacancy() ? Verdict.OFFER_IN_FLIGHT : Verdict.NO_VACANCY_NEEDED,
          id + Outcomes.outside(referral));
    }
    if (outcomes.placement(id).filter(p -> p.vacancy().equals(vacancy.id())).isPresent()) {
      return plain(Verdict.PROPOSED, vacancy.id() + " is proposed to " + id + ".");
    }
    int column = outcomes.column(vacancy.id());
    if (all.ownColumn(row.get()).equals(Optional.of(column))) {
      return plain(Verdict.OWN_BED, vacancy.id() + " is the bed that " + id + " has.");
    }
    Pair pair = all.pair(row.get(), column);
    return all.allows(all.answer(pair))
        ? possible(row.get(), column, pair)
        : ruledOut(row.get(), column, pair);
  }

  private WhyNot plain(Verdict verdict, String headline) {
    return new WhyNot(
        referral.id(), vacancy.id(), verdict, headline, List.of(), List.of(), Optional.empty());
  }

  private WhyNot ruledOut(int row, int column, Pair pair) {
    List<Line> lines = new ArrayList<>(lines(pair, Answer.FAILED));
    lines.addAll(lines(pair, Answer.NEEDS_REVIEW));
    long against =
        all.findings(pair).stream().filter(a -> !all.allows(a.finding().answer())).count();
    String headline =
        "%s cannot have %s: %s."
            .formatted(
                referral.id(),
                vacancy.id(),
                against == 1 ? "one rule rules it out" : against + " rules rule it out");
    List<Way> found = found(row, column, ways.forPair(row, column));
    return new WhyNot(
        referral.id(), vacancy.id(), Verdict.RULED_OUT, headline, lines, found, Optional.empty());
  }

  private List<Way> found(int row, int column, List<List<Way.Step>> steps) {
    return Ways.of(
        all, steps.stream().map(one -> new Wayfinder.Found(row, column, one)).toList(), WAYS);
  }

  private List<Line> lines(Pair pair, Answer answer) {
    return all.findings(pair).stream()
        .filter(asked -> asked.finding().answer() == answer)
        .map(asked ->
            Line.of(
                asked.rule().name(),
                asked.finding().code(),
                vacancy.id() + " " + asked.finding().words(asked.rule())))
        .toList();
  }

  /** Pins it, runs the line again, and says what is different then. */
  private WhyNot possible(int row, int column, Pair pair) {
    Optional<Commitment> pin = outcomes.pin(referral.id());
    MatchRun instead = questions.again(pinned(pin).apply(questions.inputs()));
    PlanDiff difference = PlanDiff.of(questions.run(), instead);
    List<Line> lines = new ArrayList<>(lines(pair, Answer.NEEDS_REVIEW));
    List<Line> broken = broken(instead);
    lines.addAll(broken);
    boolean open = all.answer(pair) == Answer.NEEDS_REVIEW;
    return new WhyNot(
        referral.id(),
        vacancy.id(),
        pin.isPresent() ? Verdict.AGREED_ELSEWHERE : Verdict.POSSIBLE,
        headline(pin, difference, !broken.isEmpty()),
        lines,
        open ? found(row, column, ways.forReview(row, column)) : List.of(),
        Optional.of(difference));
  }

  private Scenario pinned(Optional<Commitment> pin) {
    List<Change> changes = new ArrayList<>();
    pin.ifPresent(agreed ->
        changes.add(
            new Contents.Withdraw(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(agreed.id()))));
    changes.add(new Fact.Pin(referral.id(), vacancy.id()));
    return new Scenario("pin", changes);
  }

  private List<Line> broken(MatchRun instead) {
    return instead.check().byPins().stream()
        .filter(breach -> !questions.run().check().byPins().contains(breach))
        .map(breach -> Line.of(breach.rule(), breach.kind().name(), "although: " + breach.words()))
        .toList();
  }

  private String headline(Optional<Commitment> pin, PlanDiff difference, boolean breaks) {
    String agreed =
        pin.map(at -> " " + at.vacancy() + " is agreed for " + referral.id() + " today.")
            .orElse("");
    String price = GoalCost.words(difference);
    String limit = breaks ? " That breaks a limit, which only an agreement can do." : "";
    return "No rule keeps %s from %s.%s If %s has it: %s %s%s"
        .formatted(
            referral.id(), vacancy.id(), agreed, referral.id(), difference.summary(), price, limit);
  }
}
