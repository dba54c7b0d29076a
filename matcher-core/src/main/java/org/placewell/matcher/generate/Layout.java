package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.List;

/** How many units schemes have, in which houses, and which are vacant, until enough are. */
final class Layout {
  private final Population population;
  private final Profile profile;
  private final List<Building> buildings = new ArrayList<>();
  private int vacant;

  /** One household: its rooms, and how many of them are vacant. */
  record House(int rooms, int vacant) {}

  /** One scheme. */
  record Building(boolean shared, List<House> houses) {
    int vacant() {
      return houses.stream().mapToInt(House::vacant).sum();
    }
  }

  private Layout(Population population) {
    this.population = population;
    this.profile = population.profile();
  }

  static List<Building> of(Population population) {
    Layout layout = new Layout(population);
    int offset = new Dice(population.seed(), Question.SHARED, 0).between(0, 999);
    while (layout.vacant < population.extent().vacancies()) {
      layout.add(offset);
    }
    return layout.buildings;
  }

  private void add(int offset) {
    int number = buildings.size();
    Dice dice = new Dice(population.seed(), Question.LAYOUT, number);
    int least = profile.value(Trait.SMALLEST_SCHEME);
    int units = dice.between(least, least + profile.value(Trait.SCHEME_SPREAD));
    boolean shared = isShared(number, offset);
    List<House> houses = new ArrayList<>();
    while (units > 0) {
      int rooms = shared ? rooms(dice, units) : 1;
      houses.add(new House(rooms, vacant(dice, rooms, shared)));
      units -= rooms;
    }
    buildings.add(new Building(shared, houses));
  }

  /** As evenly as can be: of any thousand schemes in a row, as many as the share says. */
  private boolean isShared(int number, int offset) {
    int share = profile.value(Trait.SHARED);
    return (offset + (number + 1L) * share) / 1_000 > (offset + (long) number * share) / 1_000;
  }

  /** Leaves no rest that is too small for a house of its own, where that can be. */
  private int rooms(Dice dice, int units) {
    int least = profile.value(Trait.SMALLEST_HOUSE);
    int most = least + profile.value(Trait.HOUSE_SPREAD);
    int rooms = dice.between(least, most);
    if (units - rooms >= least) {
      return rooms;
    }
    return units <= most ? units : Math.max(1, Math.min(most, units - least));
  }

  private int vacant(Dice dice, int rooms, boolean shared) {
    boolean reopens = shared && dice.chance(profile.value(Trait.REOPENS));
    int first = reopens ? (rooms + 1) / 2 : 0;
    int wanted = first;
    for (int room = first; room < rooms; room++) {
      wanted += dice.chance(profile.value(Trait.VACANT)) ? 1 : 0;
    }
    int here = Math.min(wanted, population.extent().vacancies() - vacant);
    vacant += here;
    return here;
  }
}
