package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.World;

class SessionTest {
  private static final Budget PLENTY = Budget.ofSteps(1_000_000);
  private static final Policy COUNCIL = Policy.englishCouncil();

  private final Dataset two = World.on("2024-03-06").vacancy("V").person("A").person("B").dataset();
  private Session session = session(two, COUNCIL);

  @BeforeEach
  void open() {
    session = session(two, COUNCIL);
  }

  private static Session session(Dataset dataset, Policy policy) {
    return Session.on(CandidateGraph.of(Eligibility.of(dataset, policy)), PLENTY);
  }

  @Test
  void aThousandChangesAgreeWithTheLine() {
    Dataset start = Population.borough(3).sized(60, 20).generate();
    Session year = session(start, COUNCIL);
    RandomEdits edits = new RandomEdits(COUNCIL, new Random(1), random -> start);
    for (int change = 0; change < 1_000; change++) {
      edits.make(year);
      SessionProperties.agrees(year, COUNCIL);
    }
    assertThat(year.restarts()).isLessThan(500);
  }

  @Test
  void whoGoesAndComesBackIsAsBefore() {
    Session.Value before = session.value();
    Referral someone = two.referrals().get(0);

    session.withdraw(someone.id());
    session.add(someone);

    assertThat(session.value()).isEqualTo(before);
    assertThat(session.dataset().referrals()).containsExactlyInAnyOrderElementsOf(two.referrals());
  }

  @Test
  void whatIsAgreedAndWhatIsRuledOutIsHeeded() {
    session.pin(new ReferralId("B"), new VacancyId("V"));
    assertThat(session.plan().placements())
        .extracting(placement -> placement.referral().value())
        .containsExactly("B");

    open();
    session.forbid(new ReferralId("A"), new VacancyId("V"));
    session.forbid(new ReferralId("B"), new VacancyId("V"));
    assertThat(session.plan().placements()).isEmpty();
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    ReferralId nobody = new ReferralId("nobody");
    VacancyId nowhere = new VacancyId("nowhere");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.withdraw(nobody))
        .withMessage("There is no referral with this id; correct the id.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.withdraw(nowhere))
        .withMessage("There is no vacancy with this id; correct the id.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.pin(new ReferralId("A"), nowhere));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.forbid(nobody, new VacancyId("V")));
    assertThat(session.dataset()).isEqualTo(two);
  }

  @Test
  void whatIsThereCannotBeAddedAgain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.add(two.referrals().get(0)))
        .withMessage("There is a referral or vacancy with this id already; change it instead.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.add(two.stock().vacancies().get(0)));
  }

  @Test
  void aChangeThatContradictsTheRestLeavesEverythingAsItWas() {
    session.pin(new ReferralId("A"), new VacancyId("V"));
    Dataset agreed = session.dataset();
    Session.Value value = session.value();

    assertThatThrownBy(() -> session.pin(new ReferralId("A"), new VacancyId("V")))
        .isInstanceOf(InvalidInputException.class);

    assertThat(session.dataset()).isEqualTo(agreed);
    assertThat(session.value()).isEqualTo(value);
  }

  /** Waiting counts so much that one who has waited long weighs more than numbers hold. */
  @Test
  void aChangeThatNoNumberHoldsLeavesEverythingAsItWas() {
    Session full = session(two, heaviest());
    Session.Value value = full.value();
    Referral late =
        World.on("2024-03-06")
            .person("A", person -> person.referred("2020-01-01"))
            .dataset()
            .referrals()
            .get(0);

    assertThatThrownBy(() -> full.change(late)).isInstanceOf(ArithmeticException.class);

    assertThat(full.dataset()).isEqualTo(two);
    assertThat(full.value()).isEqualTo(value);
    full.withdraw(new ReferralId("B"));
    assertThat(full.plan().placements()).hasSize(1);
  }

  /**
   * The council's policy with the largest weight for waiting that two people can be planned with.
   */
  private Policy heaviest() {
    for (int bits = 62; ; bits--) {
      Policy policy = weighing(1L << bits);
      try {
        session(two, policy);
        return policy;
      } catch (ArithmeticException e) {
        assertThat(bits).isPositive();
      }
    }
  }

  private static Policy weighing(long weight) {
    return new Policy(
        "weighing",
        "1",
        COUNCIL.clock(),
        COUNCIL.hard(),
        COUNCIL.soft().stream()
            .map(feed ->
                feed.rule().name().equals("waiting")
                    ? new Feed(feed.rule(), feed.goal(), weight)
                    : feed)
            .toList(),
        COUNCIL.limits(),
        COUNCIL.goals(),
        COUNCIL.review());
  }

  @Test
  void aPolicyThatDoesNotMindHoldsCannotRuleOut() {
    Policy bare =
        new Policy(
            COUNCIL.name(),
            COUNCIL.version(),
            COUNCIL.clock(),
            List.of(),
            COUNCIL.soft(),
            COUNCIL.limits(),
            COUNCIL.goals(),
            COUNCIL.review());
    Session other = session(two, bare);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.forbid(new ReferralId("A"), new VacancyId("V")))
        .withMessage("The policy does not mind holds; add the rule about holds first.");
  }
}
