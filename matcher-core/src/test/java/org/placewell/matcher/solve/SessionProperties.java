package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/** After any changes a session says what the line from scratch says, and its certificate holds. */
class SessionProperties {
  private static final long MOST = 1_000_000_000;
  private static final Budget PLENTY = Budget.ofSteps(1_000_000);

  @Property(tries = 1_000)
  void aSessionAgreesWithTheLineAfterEveryChange(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Policy policy = RandomPolicy.of(seed);
    Session session = Session.on(graph(RandomWorld.of(seed), policy), PLENTY);
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      Dataset before = session.dataset();
      Session.Value value = session.value();
      if (!change(session, policy, random)) {
        assertThat(session.dataset()).isEqualTo(before);
        assertThat(session.value()).isEqualTo(value);
      }
      agrees(session, policy);
    }
  }

  private static void agrees(Session session, Policy policy) {
    CandidateGraph graph = graph(session.dataset(), policy);
    Chosen line = Matcher.exact().match(graph, PLENTY);
    List<Long> best =
        Plan.score(graph, line.pairs()).values().stream().map(Score.Value::points).toList();
    assertThat(session.value().goals()).isEqualTo(best);
    assertThat(session.value().isProvenBest()).isTrue();
    Plan plan = session.plan();
    assertThat(PlanCheck.of(session.dataset(), policy, plan).others()).isEmpty();
    Verification verified = Verification.of(session.dataset(), policy, plan);
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  private static CandidateGraph graph(Dataset dataset, Policy policy) {
    return CandidateGraph.of(Eligibility.of(dataset, policy));
  }

  /** Makes a random change; false if it was refused. */
  private static boolean change(Session session, Policy policy, Random random) {
    Dataset now = session.dataset();
    Dataset donor = RandomWorld.of(random.nextInt((int) MOST));
    List<Referral> people = now.referrals();
    List<Vacancy> places = now.stock().vacancies();
    Optional<Referral> person = any(people, random);
    Optional<Vacancy> place = any(places, random);
    try {
      int what = random.nextInt(8);
      switch (what) {
        case 0 -> any(donor.referrals(), random).ifPresent(r -> session.add(named(r, now)));
        case 1 -> person.ifPresent(p -> session.withdraw(p.id()));
        case 2 ->
            person.ifPresent(
                p -> any(donor.referrals(), random).ifPresent(r -> session.change(as(r, p))));
        case 3 -> place.ifPresent(p -> session.withdraw(p.id()));
        case 4 ->
            any(now.stock().bedspaces(), random)
                .ifPresent(bed ->
                    any(donor.stock().vacancies(), random)
                        .ifPresent(v -> session.add(of(v, bed, now))));
        case 5 ->
            place.ifPresent(p ->
                any(donor.stock().vacancies(), random).ifPresent(v -> session.change(as(v, p))));
        case 6 -> person.ifPresent(p -> place.ifPresent(v -> session.pin(p.id(), v.id())));
        default -> {
          if (policy.mindsHolds()) {
            person.ifPresent(p -> place.ifPresent(v -> session.forbid(p.id(), v.id())));
          }
        }
      }
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  private static <T> Optional<T> any(List<T> list, Random random) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  private static Referral named(Referral referral, Dataset now) {
    int number = 0;
    List<ReferralId> taken = new ArrayList<>(now.referrals().stream().map(Referral::id).toList());
    while (taken.contains(new ReferralId("new-" + number))) {
      number++;
    }
    return as(referral, new ReferralId("new-" + number), new PersonId("person-" + number));
  }

  private static Referral as(Referral referral, Referral other) {
    return as(referral, other.id(), other.person().id());
  }

  private static Referral as(Referral r, ReferralId id, PersonId personId) {
    Person p = r.person();
    Person person =
        new Person(
            personId,
            p.sex(),
            p.gender(),
            p.born(),
            p.householdSize(),
            p.childrenUnder18(),
            p.places(),
            p.clientGroups());
    return new Referral(
        id, person, r.wishes(), r.needs(), r.risk(), r.links(), r.stay(), r.progress());
  }

  private static Vacancy of(Vacancy vacancy, Bedspace bed, Dataset now) {
    int number = 0;
    List<VacancyId> taken = now.stock().vacancies().stream().map(Vacancy::id).toList();
    while (taken.contains(new VacancyId("new-" + number))) {
      number++;
    }
    return new Vacancy(
        new VacancyId("new-" + number),
        bed.id(),
        vacancy.dates(),
        vacancy.certainty(),
        vacancy.places(),
        vacancy.admits());
  }

  private static Vacancy as(Vacancy vacancy, Vacancy other) {
    return new Vacancy(
        other.id(),
        other.bedspace(),
        vacancy.dates(),
        vacancy.certainty(),
        vacancy.places(),
        vacancy.admits());
  }
}
