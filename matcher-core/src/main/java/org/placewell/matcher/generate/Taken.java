package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which vacancies somebody has or holds already: an agreed placement, an offer, or a bed that its
 * holder would leave. People with an agreed placement or a bed are the last of the list; those with
 * an offer come after it, for they are in no matching.
 */
final class Taken {
  /** What a person has to do with a vacancy. */
  enum How {
    PINNED,
    OFFERED,
    HELD
  }

  /** Who has which vacancy, and how. */
  record Take(How how, int person, int vacancy) {}

  private final int people;
  private final List<Take> takes = new ArrayList<>();
  private final Map<Integer, Take> ofPerson = new HashMap<>();
  private final Map<Integer, Take> ofVacancy = new HashMap<>();
  private int listed;

  Taken(World world) {
    this.people = world.people();
    Profile profile = world.profile();
    int vacancies = world.population().extent().vacancies();
    Lots lots = Lots.of(world.seed(), Question.TAKEN, vacancies);
    int pins = profile.value(Trait.PINNED);
    int offers = pins + profile.value(Trait.UNDER_OFFER);
    int moves = offers + profile.value(Trait.MOVING_ON);
    for (int vacancy = 0; vacancy < vacancies; vacancy++) {
      if (lots.isWithin(vacancy, pins)) {
        listed(How.PINNED, vacancy);
      } else if (lots.isWithin(vacancy, offers)) {
        add(new Take(How.OFFERED, people + takes.size() - listed, vacancy));
      } else if (lots.isWithin(vacancy, moves)) {
        listed(How.HELD, vacancy);
      }
    }
  }

  /** Where there are fewer people than that, the vacancy is free. */
  private void listed(How how, int vacancy) {
    if (listed < people) {
      listed++;
      add(new Take(how, people - listed, vacancy));
    }
  }

  private void add(Take take) {
    takes.add(take);
    ofPerson.put(take.person(), take);
    ofVacancy.put(take.vacancy(), take);
  }

  /** All of them, by vacancy. */
  List<Take> takes() {
    return takes;
  }

  Optional<Take> of(int person) {
    return Optional.ofNullable(ofPerson.get(person));
  }

  /** Whether somebody on the list holds the bed. */
  boolean isHeld(int vacancy) {
    return Optional.ofNullable(ofVacancy.get(vacancy))
        .map(take -> take.how() == How.HELD)
        .orElse(false);
  }

  /** How many people come after the list. */
  int offered() {
    return takes.size() - listed;
  }
}
