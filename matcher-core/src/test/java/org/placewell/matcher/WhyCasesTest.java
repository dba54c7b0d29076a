package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.ask.Change;
import org.placewell.matcher.ask.Contents;
import org.placewell.matcher.ask.Fact;
import org.placewell.matcher.ask.Inputs;
import org.placewell.matcher.ask.PersonFact;
import org.placewell.matcher.ask.Pools;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Ruling;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.ask.Way;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.ask.WhyNot;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.solve.Budget;

/** Why, why not and why nobody in the published cases. */
class WhyCasesTest {
  private static final Path DATA = Path.of("../matcher-examples/data");
  private static final MatchingEngine ENGINE = MatchingEngine.create();

  private final Dataset stepDown = read("hammersmith-fulham-2023");
  private final Dataset lambeth = read("lambeth-cases");

  @Test
  void zMayHaveTheWomensHouseWithLessSupportOnceTheOpenReadingIsSettled() throws IOException {
    WhyNot open = whyNot(stepDown, Policy.englishCouncil(), "Z", "V-05");
    assertThat(open.verdict()).isEqualTo(WhyNot.Verdict.POSSIBLE);
    assertThat(open.findings()).extracting(Line::about).containsExactly("needs");
    assertThat(open.ways().getFirst().steps())
        .extracting(Way.Step::effort)
        .containsExactly(Way.Effort.SETTLE);
    assertThat(open.instead().orElseThrow().people()).isNotEmpty();

    String file = Files.readString(DATA.resolve("hammersmith-fulham-2023/dataset.json"));
    String unsettled = "\\{\\s*\"kind\":\\s*\"unsettled\",\\s*\"of\":\\s*(\\{[^{}]*\\})\\s*\\}";
    Dataset any =
        Json.standard()
            .readDataset(file.replaceFirst(unsettled, "{\"kind\": \"all\", \"of\": []}"));
    Dataset high = Json.standard().readDataset(file.replaceFirst(unsettled, "$1"));
    assertThat(whyNot(any, Policy.englishCouncil(), "Z", "V-05").findings()).isEmpty();
    WhyNot only = whyNot(high, Policy.englishCouncil(), "Z", "V-05");
    assertThat(only.verdict()).isEqualTo(WhyNot.Verdict.RULED_OUT);
    assertThat(only.findings()).extracting(Line::about).containsExactly("needs");
    assertThat(only.ways().getFirst().words()).contains("need not be high support");
  }

  @Test
  void wIsShownWithWhatIsWaitedForAndNeverOfferedABed() {
    Questions questions = questions(stepDown, Policy.englishCouncil());
    Pools.Waiting w =
        questions.pools().noVacancyNeeded().stream()
            .filter(one -> one.referral().equals(new ReferralId("W")))
            .findFirst()
            .orElseThrow();
    assertThat(w.waitsFor())
        .singleElement()
        .satisfies(line -> assertThat(line.words()).contains("housing officer", "no date yet"));
    WhyNobody why = questions.whyNobody(new ReferralId("W"));
    assertThat(why.reason()).isEqualTo(WhyNobody.Reason.OUTSIDE);
    assertThat(why.ways()).isEmpty();
    stepDown
        .stock()
        .vacancies()
        .forEach(vacancy ->
            assertThat(questions.whyNot(new ReferralId("W"), vacancy.id()).verdict())
                .isEqualTo(WhyNot.Verdict.NO_VACANCY_NEEDED));
  }

  @Test
  void yIsUnderReviewEverywhereAndToldWhatWouldSettleIt() {
    WhyNot y = whyNot(stepDown, Policy.englishCouncil(), "Y", "V-01");
    assertThat(y.verdict()).isEqualTo(WhyNot.Verdict.POSSIBLE);
    assertThat(y.findings()).extracting(Line::about).contains("support-level", "dates");
    assertThat(y.ways().getFirst().scenario().changes())
        .extracting(Object::toString)
        .containsExactly("agree support", "settle cause");
  }

  /** In December CP would have to live there until March; an exemption gains these months. */
  @Test
  void cpGainsMonthsByAnExemption() {
    Contents.Withdraw others =
        new Contents.Withdraw(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ReferralId("L"), new ReferralId("SSC")),
            List.of());
    Inputs december =
        new Scenario("december", List.of(others, new Fact.MoveRunDate(LocalDate.of(2020, 12, 15))))
            .apply(new Inputs(lambeth, Policy.englishCouncil()));
    WhyNot cp = whyNot(december.dataset(), december.policy(), "CP", "V-WOMEN");
    assertThat(cp.verdict()).isEqualTo(WhyNot.Verdict.RULED_OUT);
    assertThat(cp.findings()).extracting(Line::code).containsExactly("accrues");
    List<Change> changes =
        cp.ways().stream().flatMap(way -> way.scenario().changes().stream()).toList();
    assertThat(changes).contains(new Fact.MoveRunDate(LocalDate.of(2021, 3, 14)));
    assertThat(changes).anyMatch(Contents.Replace.class::isInstance);
    assertThat(cp.ways())
        .anyMatch(way -> way.words().contains("exempts people on the ground of domestic abuse"));
  }

  @Test
  void lGoesFarAwayWithTheAgreementOfTheTeam() throws IOException {
    String file = Files.readString(DATA.resolve("lambeth-cases/dataset.json"));
    Dataset without =
        Json.standard().readDataset(file.replaceFirst("\"agreements\": \\[[^]]*\\][^]]*\\],", ""));
    Policy strict =
        new Scenario("never", List.of(new Ruling.SetReview(Review.NEVER)))
            .apply(new Inputs(without, Policy.englishCouncil()))
            .policy();
    WhyNot far = whyNot(without, strict, "L", "V-TOTTENHAM");
    assertThat(far.verdict()).isEqualTo(WhyNot.Verdict.RULED_OUT);
    assertThat(far.findings()).extracting(Line::code).containsExactly("ask");
    Way first = far.ways().getFirst();
    assertThat(first.scenario().changes()).singleElement().isInstanceOf(PersonFact.AgreeTeam.class);
    assertThat(questions(without, strict).tried(first).placements())
        .extracting(placement -> placement.vacancy())
        .containsExactly(new VacancyId("V-TOTTENHAM"));
    assertThat(whyNot(lambeth, strict, "L", "V-NEARER").verdict())
        .isEqualTo(WhyNot.Verdict.POSSIBLE);
  }

  @Test
  void aVacancyThatStaysEmptySaysWhoIsOneChangeAway() {
    WhyNobody mixed =
        questions(lambeth, Policy.englishCouncil()).whyNobody(new VacancyId("V-MIXED"));
    assertThat(mixed.reason()).isEqualTo(WhyNobody.Reason.NONE_FITS);
    assertThat(mixed.ways().getFirst().words())
        .isEqualTo("If it is agreed that the place need not be women only, CP can have V-MIXED.");
  }

  @Test
  void whoIsNotThereIsSaidSo() {
    Questions questions = questions(lambeth, Policy.englishCouncil());
    assertThatThrownBy(() -> questions.whyNobody(new ReferralId("nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no referral with this id");
    assertThatThrownBy(() -> questions.whyNot(new ReferralId("L"), new VacancyId("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no vacancy with this id");
  }

  private static WhyNot whyNot(Dataset dataset, Policy policy, String referral, String vacancy) {
    return questions(dataset, policy).whyNot(new ReferralId(referral), new VacancyId(vacancy));
  }

  private static Questions questions(Dataset dataset, Policy policy) {
    return Questions.about(
        ENGINE.match(dataset, policy), ENGINE::match, Budget.ofSteps(MatchingEngine.DEFAULT_STEPS));
  }

  private static Dataset read(String name) {
    return Json.standard().readDataset(DATA.resolve(name).resolve("dataset.json"));
  }
}
