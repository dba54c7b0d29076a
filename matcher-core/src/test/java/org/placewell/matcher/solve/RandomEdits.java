package org.placewell.matcher.solve;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Policy;

/** Changes drawn at random, some of which cannot be made. Who comes is like somebody of a donor. */
final class RandomEdits {
  private final Policy policy;
  private final Random random;
  private final Function<Random, Dataset> donors;

  RandomEdits(Policy policy, Random random, Function<Random, Dataset> donors) {
    this.policy = policy;
    this.random = random;
    this.donors = donors;
  }

  /** Makes a random change; false if it was refused. */
  boolean make(Session session) {
    Dataset now = session.dataset();
    Dataset donor = donors.apply(random);
    List<Referral> people = now.referrals();
    List<Vacancy> places = now.stock().vacancies();
    Optional<Referral> person = any(people);
    Optional<Vacancy> place = any(places);
    try {
      int what = random.nextInt(9);
      switch (what) {
        case 0 -> any(donor.referrals()).ifPresent(r -> session.add(named(r, now)));
        case 1 -> person.ifPresent(p -> session.withdraw(p.id()));
        case 2 ->
            person.ifPresent(p -> any(donor.referrals()).ifPresent(r -> session.change(as(r, p))));
        case 3 -> place.ifPresent(p -> session.withdraw(p.id()));
        case 4 ->
            any(now.stock().bedspaces())
                .ifPresent(bed ->
                    any(donor.stock().vacancies()).ifPresent(v -> session.add(of(v, bed, now))));
        case 5 ->
            place.ifPresent(
                p -> any(donor.stock().vacancies()).ifPresent(v -> session.change(as(v, p))));
        case 6 -> person.ifPresent(p -> place.ifPresent(v -> session.pin(p.id(), v.id())));
        case 7 ->
            any(now.casework().commitments())
                .ifPresent(promise -> touch(promise, now, donor, session));
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

  /** Changes somebody to whom a place is promised, or the place; or promises it to another too. */
  private void touch(Commitment promise, Dataset now, Dataset donor, Session session) {
    Vacancy place =
        now.stock().vacancies().stream()
            .filter(v -> v.id().equals(promise.vacancy()))
            .findFirst()
            .orElseThrow();
    Optional<Referral> who =
        now.referrals().stream()
            .filter(r -> promise.referral().equals(Optional.of(r.id())))
            .findFirst();
    switch (random.nextInt(5)) {
      case 0 -> session.withdraw(place.id());
      case 1 -> any(donor.stock().vacancies()).ifPresent(v -> session.change(as(v, place)));
      case 2 -> who.ifPresent(r -> session.withdraw(r.id()));
      case 3 -> who.ifPresent(r -> any(donor.referrals()).ifPresent(d -> session.change(as(d, r))));
      default -> any(now.referrals()).ifPresent(r -> session.pin(r.id(), place.id()));
    }
  }

  private <T> Optional<T> any(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  private static Referral named(Referral referral, Dataset now) {
    int number = 0;
    List<ReferralId> taken = now.referrals().stream().map(Referral::id).toList();
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
