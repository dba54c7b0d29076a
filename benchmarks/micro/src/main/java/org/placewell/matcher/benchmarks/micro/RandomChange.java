package org.placewell.matcher.benchmarks.micro;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.solve.Session;

/**
 * Draws changes as a day brings them: somebody like somebody else is referred, goes, or wishes for
 * other things; a vacancy is filled elsewhere, comes back, or is ready on another day; a placement
 * is agreed or ruled out. Invented; the same seed gives the same changes. Mutable.
 */
final class RandomChange {
  private final Random random;
  private final List<Referral> people;
  private final List<Vacancy> vacancies;
  private final List<Vacancy> gone = new ArrayList<>();
  private final Set<Id> agreed = new HashSet<>();
  private Consumer<Session> next = session -> {};
  private int number;

  /** What is changed. */
  enum Kind {
    ADD_PERSON("a person comes"),
    WITHDRAW_PERSON("a person goes"),
    CHANGE_PERSON("a person's wishes and readiness change"),
    WITHDRAW_VACANCY("a vacancy goes"),
    ADD_VACANCY("a vacancy comes"),
    CHANGE_VACANCY("a vacancy's dates change"),
    PIN("a placement is agreed"),
    FORBID("a placement is ruled out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  RandomChange(Dataset dataset, long seed) {
    this.random = new Random(seed);
    this.people = new ArrayList<>(dataset.referrals());
    this.vacancies = new ArrayList<>(dataset.stock().vacancies());
    dataset.casework().commitments().forEach(c -> c.referral().ifPresent(agreed::add));
  }

  /** Draws the next change. */
  Kind next() {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    if (kind == Kind.ADD_VACANCY && gone.isEmpty()) {
      kind = Kind.WITHDRAW_VACANCY;
    }
    draw(kind);
    return kind;
  }

  /** Makes the change that was drawn last. */
  void make(Session session) {
    next.accept(session);
  }

  private void draw(Kind kind) {
    int who = random.nextInt(people.size());
    int where = random.nextInt(vacancies.size());
    switch (kind) {
      case ADD_PERSON -> add(any());
      case WITHDRAW_PERSON -> {
        ReferralId id = people.remove(who).id();
        next = session -> session.withdraw(id);
      }
      case CHANGE_PERSON -> change(who, any());
      case WITHDRAW_VACANCY -> {
        gone.add(vacancies.remove(where));
        VacancyId id = gone.get(gone.size() - 1).id();
        next = session -> session.withdraw(id);
      }
      case ADD_VACANCY -> add(gone.remove(gone.size() - 1));
      case CHANGE_VACANCY -> change(where, vacancies.get(random.nextInt(vacancies.size())));
      case PIN -> pin(vacancies.get(where).id());
      case FORBID -> {
        ReferralId id = people.get(who).id();
        VacancyId vacancy = vacancies.get(where).id();
        next = session -> session.forbid(id, vacancy);
      }
    }
  }

  private Referral any() {
    return people.get(random.nextInt(people.size()));
  }

  private void add(Referral like) {
    Referral free = like;
    while (free.stay().bed().isPresent()) {
      free = any();
    }
    Person p = free.person();
    number++;
    Person person =
        new Person(
            new PersonId("new-person-" + number),
            p.sex(),
            p.gender(),
            p.born(),
            p.householdSize(),
            p.childrenUnder18(),
            p.places(),
            p.clientGroups());
    Referral referral =
        new Referral(
            new ReferralId("new-" + number),
            person,
            free.wishes(),
            free.needs(),
            free.risk(),
            free.links(),
            free.stay(),
            free.progress());
    people.add(referral);
    next = session -> session.add(referral);
  }

  private void change(int who, Referral other) {
    Referral old = people.get(who);
    Referral referral =
        new Referral(
            old.id(),
            old.person(),
            other.wishes(),
            old.needs(),
            old.risk(),
            old.links(),
            old.stay(),
            other.progress());
    people.set(who, referral);
    next = session -> session.change(referral);
  }

  private void add(Vacancy like) {
    number++;
    Vacancy vacancy = as(like, new VacancyId("new-" + number), like);
    vacancies.add(vacancy);
    next = session -> session.add(vacancy);
  }

  private void change(int where, Vacancy other) {
    Vacancy vacancy = as(vacancies.get(where), vacancies.get(where).id(), other);
    vacancies.set(where, vacancy);
    next = session -> session.change(vacancy);
  }

  private static Vacancy as(Vacancy vacancy, VacancyId id, Vacancy dates) {
    return new Vacancy(
        id,
        vacancy.bedspace(),
        dates.dates(),
        vacancy.certainty(),
        vacancy.places(),
        vacancy.admits());
  }

  private void pin(VacancyId vacancy) {
    Referral person = any();
    while (!agreed.add(person.id())) {
      person = any();
    }
    ReferralId id = person.id();
    next = session -> session.pin(id, vacancy);
  }
}
