package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Change;
import org.placewell.matcher.ask.Fact;
import org.placewell.matcher.ask.Inputs;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.ask.Way;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.ask.WhyNot;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;

/** Why not, why nobody: each reason is true, each change works, and none is one too many. */
class WhyProperties {
  private static final long MOST = 1_000_000_000;
  private static final Budget BUDGET = Budget.ofSteps(2_000);
  private static final MatchingEngine ENGINE = MatchingEngine.create().within(BUDGET);

  @Property(tries = 150)
  void everyWayOpensWhatItSaysAndNeedsAllItsSteps(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Questions questions = questions(seed);
    MatchRun run = questions.run();
    for (Referral referral : run.dataset().referrals()) {
      questions.whyNobody(referral.id()).ways().forEach(way -> assertOpens(run, way));
    }
    for (Vacancy vacancy : run.dataset().stock().vacancies()) {
      questions.whyNobody(vacancy.id()).ways().forEach(way -> assertOpens(run, way));
    }
  }

  private static void assertOpens(MatchRun run, Way way) {
    Inputs inputs = new Inputs(run.dataset(), run.policy());
    for (ReferralId who : way.referrals()) {
      for (VacancyId where : way.vacancies()) {
        if (way.referrals().size() == 1 || way.vacancies().size() == 1) {
          assertThat(isPossible(way.scenario().apply(inputs), who, where)).as(way.words()).isTrue();
        }
      }
    }
    if (way.steps().size() > 1) {
      for (Way.Step step : way.steps()) {
        List<Change> less =
            way.scenario().changes().stream().filter(c -> !step.changes().contains(c)).toList();
        Inputs with = new Scenario("less", less).apply(inputs);
        assertThat(isPossible(with, way.referrals().getFirst(), way.vacancies().getFirst()))
            .as(way.words())
            .isFalse();
      }
    }
  }

  private static boolean isPossible(Inputs inputs, ReferralId who, VacancyId where) {
    Eligibility all = Eligibility.of(inputs.dataset(), inputs.policy());
    return CandidateGraph.of(all).pair(all.row(who).orElseThrow(), all.column(where).orElseThrow())
        >= 0;
  }

  @Property(tries = 150)
  void whoIsLeftOutIsToldWhatWouldChangeIt(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Questions questions = questions(seed);
    MatchRun run = questions.run();
    for (Referral referral : run.eligibility().rows()) {
      WhyNobody answer = questions.whyNobody(referral.id());
      boolean placed = run.plan().of(referral.id()).isPresent();
      assertThat(answer.reason() == WhyNobody.Reason.MATCHED).isEqualTo(placed);
      if (answer.reason() == WhyNobody.Reason.NONE_FITS) {
        assertThat(answer.lines()).isNotEmpty();
        assertThat(answer.possible()).isZero();
      }
    }
  }

  @Property(tries = 150)
  void whyNotSaysTheRulesOrWhatAnotherPlanCosts(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Questions questions = questions(seed);
    MatchRun run = questions.run();
    for (Referral referral : run.dataset().referrals()) {
      for (Vacancy vacancy : run.dataset().stock().vacancies()) {
        assertTrue(run, questions.whyNot(referral.id(), vacancy.id()));
      }
    }
  }

  private static void assertTrue(MatchRun run, WhyNot answer) {
    Optional<Integer> row = run.eligibility().row(answer.referral());
    int column = run.eligibility().column(answer.vacancy()).orElseThrow();
    switch (answer.verdict()) {
      case PROPOSED ->
          assertThat(run.plan().of(answer.referral()).orElseThrow().vacancy())
              .isEqualTo(answer.vacancy());
      case OWN_BED -> assertThat(run.eligibility().ownColumn(row.orElseThrow())).contains(column);
      case NO_VACANCY_NEEDED, OFFER_IN_FLIGHT -> assertThat(row).isEmpty();
      case RULED_OUT -> {
        assertThat(run.graph().pair(row.orElseThrow(), column)).isNegative();
        assertThat(answer.findings()).isNotEmpty();
        if (run.eligibility().pin(row.orElseThrow()).isEmpty()) {
          answer.ways().forEach(way -> assertOpens(run, way));
        }
      }
      case POSSIBLE -> {
        assertThat(run.graph().pair(row.orElseThrow(), column)).isNotNegative();
        assertCosts(run, answer);
      }
      case AGREED_ELSEWHERE -> assertThat(run.eligibility().pin(row.orElseThrow())).isPresent();
    }
  }

  /** The line from scratch on the pinned dataset is worth what the answer says. */
  private static void assertCosts(MatchRun run, WhyNot answer) {
    Inputs pinned =
        new Scenario("pin", List.of(new Fact.Pin(answer.referral(), answer.vacancy())))
            .apply(new Inputs(run.dataset(), run.policy()));
    MatchRun other = ENGINE.match(pinned.dataset(), pinned.policy());
    assertThat(answer.instead().orElseThrow().goals())
        .extracting(goal -> goal.after().orElseThrow().points())
        .containsExactlyElementsOf(
            other.plan().score().values().stream().map(value -> value.points()).toList());
    assertThat(other.plan().of(answer.referral()).orElseThrow().vacancy())
        .isEqualTo(answer.vacancy());
  }

  private static Questions questions(long seed) {
    Case one = Case.of(seed);
    MatchRun run = ENGINE.match(one.dataset(), one.policy());
    return Questions.about(run, ENGINE::match, BUDGET);
  }
}
