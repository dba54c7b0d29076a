package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.ask.Favour.Wish;
import org.placewell.matcher.ask.OpenerFacts.Wanted;
import org.placewell.matcher.ask.Reach.Step;
import org.placewell.matcher.ask.Urgent.Opener;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/**
 * Single facts that would open a place to a person by a day. Each is tried: the inputs are changed,
 * rules are asked again, and the line is run to see that the place can be had.
 */
final class Openers {
  /** Of one fact so many places are named. */
  private static final int MOST_OPENED = 3;

  private final Questions questions;
  private final MatchRun run;
  private final Referral referral;
  private final LocalDate by;
  private final int most;

  /**
   * @param most facts are looked for
   */
  Openers(Questions questions, Referral referral, LocalDate by, int most) {
    this.questions = questions;
    this.run = questions.run();
    this.referral = referral;
    this.by = by;
    this.most = most;
  }

  List<Opener> found() {
    List<Opener> openers = new ArrayList<>();
    for (Wanted fact : new OpenerFacts(run, referral, by).all()) {
      if (openers.size() < most) {
        tried(fact).ifPresent(openers::add);
      }
    }
    return openers;
  }

  /** The fact with the places it opens, if it opens one that can be had. */
  private Optional<Opener> tried(Wanted fact) {
    try {
      Scenario scenario = new Scenario("one fact", List.of(fact.change()));
      List<VacancyId> opens = opened(scenario.apply(questions.inputs()));
      return opens.isEmpty()
          ? Optional.empty()
          : Optional.of(new Opener(fact.change(), opens, words(fact, opens)));
    } catch (InvalidInputException e) {
      return Optional.empty(); // no such fact can be: the date would contradict another
    }
  }

  private List<VacancyId> opened(Inputs changed) {
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(changed.dataset(), changed.policy()));
    List<VacancyId> candidates =
        graph
            .eligibility()
            .row(referral.id())
            .map(row -> Reach.of(graph, new Room(graph), row))
            .orElse(List.of())
            .stream()
            .map(Step::placement)
            .filter(placement -> !placement.start().isAfter(by))
            .map(Placement::vacancy)
            .toList();
    return candidates.isEmpty() ? List.of() : thatCanBeHad(changed, candidates);
  }

  private List<VacancyId> thatCanBeHad(Inputs changed, List<VacancyId> candidates) {
    MatchRun then = questions.again(changed);
    Questions about = Questions.about(then, questions.line(), questions.budget());
    List<VacancyId> found = new ArrayList<>();
    for (VacancyId vacancy : candidates) {
      Wish wish = new Wish(referral.id(), vacancy);
      Favour favour = new Favour(about, List.of(wish), "gives one person a certain place");
      if (found.size() < MOST_OPENED && favour.best().kept() == 1) {
        found.add(vacancy);
      }
    }
    return found;
  }

  private static String words(Wanted fact, List<VacancyId> opens) {
    List<String> names = opens.stream().map(VacancyId::value).toList();
    return "If %s, %s would be open.".formatted(fact.words(), KeepingWords.named(names));
  }
}
