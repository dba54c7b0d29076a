package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Shortlist.Candidate;
import org.placewell.matcher.ask.Shortlist.Standing;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Cost;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.World;

class ShortlistTest {
  private static final Policy COUNCIL = Policy.englishCouncil();
  private static final Budget BUDGET = Budget.ofSteps(20_000);
  private static final MatchingEngine ENGINE = MatchingEngine.create().within(BUDGET);
  private static final VacancyId V = new VacancyId("V");

  private static Questions questions(Dataset dataset) {
    return Questions.about(ENGINE.match(dataset, COUNCIL), ENGINE::match, BUDGET);
  }

  private static Questions bundled(String name) {
    return questions(
        Json.standard()
            .readDataset(Path.of("../matcher-examples/data").resolve(name + "/dataset.json")));
  }

  private static World three() {
    return World.on("2024-03-06")
        .vacancy("V")
        .person("A", person -> person.referred("2023-01-01"))
        .person("B", person -> person.referred("2023-06-01"))
        .person("C", person -> person.referred("2023-10-01"));
  }

  @Test
  void aVacancyNamesWhoComesNextAndWhatThatCosts() {
    Shortlist list = questions(three().dataset()).shortlist(V, 10, false);

    assertThat(list.headline()).isEqualTo("V: 3 people could take it; A is proposed.");
    assertThat(list.candidates())
        .extracting(one -> one.referral().value())
        .containsExactly("A", "B", "C");
    assertThat(list.candidates().get(0).words()).isEqualTo("Is proposed.");
    assertThat(list.candidates().get(0).standing()).isEqualTo(Standing.HERE);
    assertThat(list.candidates().get(1).words())
        .endsWith("then B no longer waits; A waits on: nothing else fits.");
    assertThat(list.candidates().get(1).cost().isExact()).isTrue();
    assertThat(list.notes()).isEmpty();
  }

  @Test
  void aFreeVacancyThatSuitsAsWellCostsNobodyAnything() {
    Questions two = questions(three().vacancy("W").vacancy("X").vacancy("Y").dataset());
    Shortlist list = two.shortlist(new ReferralId("A"), 10, false);

    assertThat(list.candidates()).hasSize(4);
    assertThat(list.candidates()).allSatisfy(one -> assertThat(one.cost().most()).containsOnly(0L));
    assertThat(list.candidates())
        .filteredOn(one -> one.standing() != Standing.HERE)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.words()).startsWith("Nobody loses anything"));
  }

  @Test
  void whoIsAskedForMustBeThere() {
    Questions some = questions(three().dataset());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> some.shortlist(new VacancyId("nowhere"), 1, false))
        .withMessage("There is no vacancy with this id; correct the id.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> some.shortlist(new ReferralId("nobody"), 1, false))
        .withMessage("There is no referral with this id; correct the id.");
  }

  @Test
  void nobodyAndNothingAreAnswersToo() {
    Questions nobody = questions(World.on("2024-03-06").vacancy("V").dataset());
    Questions nothing = questions(World.on("2024-03-06").person("A").dataset());

    assertThat(nobody.shortlist(V, 5, true).headline())
        .isEqualTo("V: nobody on the list could take it; nobody is proposed.");
    assertThat(nothing.shortlist(new ReferralId("A"), 5, true).headline())
        .isEqualTo("A: no vacancy is possible; none is proposed.");
    assertThat(nothing.next(2).proposals()).isEmpty();
  }

  @Test
  void whatIsAgreedLeavesNoRoom() {
    Shortlist list = questions(three().pin("C", "V").dataset()).shortlist(V, 10, true);

    assertThat(list.headline()).isEqualTo("V: 1 person could take it; C is proposed.");
    assertThat(list.candidates().get(1).words())
        .isEqualTo("Not possible: what is agreed already leaves no room there.");
  }

  @Test
  void whoHasNowhereElseToGoKeepsTheBed() {
    Dataset held =
        World.on("2024-03-06")
            .vacancy("V")
            .vacancy("W")
            .person("A", person -> person.holds("b-V"))
            .person("B")
            .person("C")
            .pin("C", "W")
            .dataset();
    Shortlist list = questions(held).shortlist(V, 10, false);

    assertThat(list.candidates())
        .extracting(Candidate::words)
        .containsExactly("Not possible: A lives there and could not go elsewhere.");
    assertThat(list.notes()).containsExactly(ShortlistWords.DATES);
  }

  @Test
  void eachProposalHasTheNextTwoNames() {
    NextNames next = questions(three().dataset()).next(2);

    assertThat(next.proposals()).hasSize(1);
    assertThat(next.proposals().get(0).words()).isEqualTo("B (waits), then C (waits)");
  }

  @Test
  void aPlanThatIsNotTheBestIsSaidNotToBe() {
    MatchRun list =
        MatchingEngine.create()
            .using(Matcher.waitingList())
            .match(Population.panel(5).generate(), COUNCIL);
    MatchRun best = ENGINE.match(list.dataset(), COUNCIL);
    assertThat(list.plan().score()).isLessThan(best.plan().score());

    Shortlist told =
        Questions.about(list, ENGINE::match, BUDGET)
            .shortlist(list.plan().placements().get(0).vacancy(), 3, false);

    assertThat(told.notes()).contains(ShortlistWords.OTHER_PLAN);
  }

  @Test
  void whatWasAskedChangesNoLaterAnswer() {
    Questions some = bundled("hammersmith-fulham-2023");
    Shortlist before = some.shortlist(new VacancyId("V-03"), 10, false);
    some.next(2);
    some.shortlist(new ReferralId("Z"), 10, true);

    assertThat(some.shortlist(new VacancyId("V-03"), 10, false)).isEqualTo(before);
    assertThat(bundled("hammersmith-fulham-2023").shortlist(new VacancyId("V-03"), 10, false))
        .isEqualTo(before);
  }

  /** Z has asked for a place and has one; R-20 would have to take that of Z. */
  @Test
  void aCaseCanBeReadAloud() {
    Shortlist list =
        bundled("hammersmith-fulham-2023").shortlist(new ReferralId("R-23"), 10, false);

    assertThat(list.candidates().get(0).words())
        .isEqualTo(
            "The plan loses 113 on urgency, and gains 40 on points; then R-23 no longer waits; "
                + "R-13 moves to V-08 instead, worth the same; R-21 waits on: nothing else fits.");
  }

  @Test
  void aBundledCaseCostsWhatTheLineSays() {
    Questions some = bundled("hammersmith-fulham-2023");
    int compared = 0;
    for (Place place : some.run().eligibility().columns()) {
      Shortlist list = some.shortlist(place.vacancy().id(), Integer.MAX_VALUE, true);
      for (Candidate one : list.candidates()) {
        compared += agrees(some, one) ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  @Test
  void whatLimitsLeaveOpenIsWhatTheLineSaysOnceSearched() {
    Questions some = questions(Population.borough(6).sized(120, 40).generate());
    int open = 0;
    int compared = 0;
    for (Place place : some.run().eligibility().columns()) {
      VacancyId id = place.vacancy().id();
      for (Candidate one : some.shortlist(id, 3, false).candidates()) {
        open += one.cost().isExact() ? 0 : 1;
      }
      if (compared < 30) {
        for (Candidate one : some.shortlist(id, 3, true).candidates()) {
          compared += agrees(some, one) ? 1 : 0;
        }
      }
    }
    assertThat(open).isPositive();
    assertThat(compared).isGreaterThan(20);
  }

  /**
   * The cost of a placement is what the line loses when it is agreed. Beds on offer that somebody
   * holds are left out: that a move is certain can change the day on which the bed is free.
   */
  private static boolean agrees(Questions some, Candidate one) {
    Eligibility all = some.run().eligibility();
    boolean holds =
        all.row(one.referral()).flatMap(all::ownColumn).isPresent()
            || all.column(one.vacancy()).flatMap(all::holder).isPresent();
    if (holds || one.standing() == Standing.HERE || one.cost().kind() == Cost.Kind.NEVER) {
      return false;
    }
    Scenario agreed = new Scenario("agreed", List.of(new Fact.Pin(one.referral(), one.vacancy())));
    Inputs after = agreed.apply(new Inputs(some.run().dataset(), some.run().policy()));
    MatchRun again = ENGINE.match(after.dataset(), after.policy());
    List<Long> loss = new ArrayList<>();
    for (int goal = 0; goal < again.plan().score().values().size(); goal++) {
      loss.add(points(some.run(), goal) - points(again, goal));
    }
    assertThat(one.cost().most()).as("%s in %s", one.referral(), one.vacancy()).isEqualTo(loss);
    assertThat(one.cost().isExact()).isTrue();
    return true;
  }

  private static long points(MatchRun run, int goal) {
    List<Score.Value> values = run.plan().score().values();
    return values.get(goal).points();
  }

  @Test
  void whoTakesNoPartHasNoList() {
    Questions some = bundled("hammersmith-fulham-2023");

    Shortlist list = some.shortlist(new ReferralId("R-22"), 5, false);

    assertThat(list.headline()).isEqualTo("R-22: needs no vacancy.");
    assertThat(list.candidates()).isEmpty();
    assertThat(list.possible()).isZero();
  }
}
