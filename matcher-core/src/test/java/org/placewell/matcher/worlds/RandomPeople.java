package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Chosen;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Continuity;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.TeamId;

/** Describes the people of a random world: wishes, needs, risks, links and the beds they hold. */
final class RandomPeople {
  private final RandomValues draw;
  private final List<String> offered;
  private final List<String> notOffered;

  /**
   * People who may hold beds.
   *
   * @param offered beds that are vacancies; one that somebody holds is taken off the list
   * @param notOffered other beds, likewise
   */
  RandomPeople(RandomValues draw, List<String> offered, List<String> notOffered) {
    this.draw = draw;
    this.offered = offered;
    this.notOffered = notOffered;
  }

  void describe(PersonSpec person) {
    person
        .band(draw.any(Band.class))
        .sex(draw.any(Sex.class))
        .referred(draw.chance(0.3) ? draw.day(-10, -10) : draw.day(-200, 0))
        .support(support())
        .needs(need());
    draw.maybe(0.3, -100, 20).ifPresent(person::clinicallyReady);
    if (draw.chance(0.2)) {
      person.places(2);
    }
    destinations(person);
    risk(person);
    links(person);
    bed(person);
    int causes = draw.chance(0.6) ? 0 : 1 + draw.below(2);
    for (int i = 0; i < causes; i++) {
      person.waitsFor(draw.any(CauseKind.class), draw.maybe(0.75, -5, 40));
    }
  }

  private void destinations(PersonSpec person) {
    if (draw.chance(0.12)) {
      person.to(
          new Destination.OwnHome(
              HomeState.AFTER_WORKS,
              draw.maybe(0.5, 1, 30),
              draw.maybe(0.5, 1, 30),
              draw.maybe(0.5, 1, 60),
              draw.chance(0.5),
              draw.chance(0.5)));
      return;
    }
    person.to(new Destination.Supported());
    if (draw.chance(0.5)) {
      person.to(new Destination.Interim(PlaceKind.STEP_DOWN));
    }
    if (draw.chance(0.3)) {
      person.would(1 + draw.below(3), draw.place());
    }
  }

  private SupportNeed support() {
    return switch (draw.below(6)) {
      case 0 -> new SupportNeed.Undecided();
      case 1 -> new SupportNeed.Disputed(Set.of(SupportLevel.MEDIUM, SupportLevel.HIGH));
      case 2 -> new SupportNeed.Agreed(SupportLevel.MEDIUM);
      case 3 -> new SupportNeed.Agreed(SupportLevel.LOW);
      default -> new SupportNeed.SaidInNeeds();
    };
  }

  private Condition<Place> need() {
    return switch (draw.below(8)) {
      case 0 -> draw.place();
      case 1 -> new Condition.Any<>(List.of(draw.place(), draw.place()));
      case 2 -> new Condition.All<>(List.of(new Condition.Unsettled<>(draw.place()), draw.place()));
      default -> Condition.none();
    };
  }

  private void risk(PersonSpec person) {
    int flags = draw.chance(0.5) ? 0 : 1 + draw.below(2);
    for (int i = 0; i < flags; i++) {
      person.flag(draw.flag());
    }
    if (draw.chance(0.25)) {
      person.excludedFrom(draw.any(RandomValues.AREAS), draw.maybe(0.4, -10, 40));
    }
    if (draw.chance(0.25)) {
      person.apartFrom("R" + draw.below(6));
    }
    if (draw.chance(0.1)) {
      person.apartFrom(new PersonId("o-1"));
    }
  }

  private void links(PersonSpec person) {
    if (draw.chance(0.4)) {
      LocalDate from = draw.day(-500, -30);
      person.lived(
          new Residence(
              new AreaCode(draw.any(RandomValues.AREAS)),
              from,
              draw.chance(0.6) ? Optional.empty() : Optional.of(from.plusDays(200)),
              draw.any(Chosen.class)));
    }
    if (draw.chance(0.1)) {
      person.exempt(draw.any(Exemption.class));
    }
    if (draw.chance(0.2)) {
      TeamAgreement agreement =
          new TeamAgreement(
              draw.chance(0.5) ? Set.of() : Set.of(new AreaCode(draw.any(RandomValues.AREAS))),
              draw.day(-20, 10),
              draw.maybe(0.5, 15, 40));
      person.team(
          new CareTeam(
              new TeamId("T" + draw.below(2)),
              draw.any(Continuity.class),
              Set.of(new AreaCode(draw.any(RandomValues.AREAS))),
              draw.chance(0.5) ? List.of(agreement) : List.of(),
              List.of()));
    }
  }

  private void bed(PersonSpec person) {
    List<String> beds = draw.chance(0.8) ? offered : notOffered;
    if (!beds.isEmpty() && draw.chance(0.45)) {
      person.holds(beds.remove(draw.below(beds.size())));
    }
  }
}
