package org.placewell.matcher.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Risk;

/** Makes what may go wrong, and where and with whom. */
final class RiskMaker {
  private final World world;
  private final Profile profile;
  private final FlagMaker flags;
  private final Map<Integer, Integer> apart = new HashMap<>();

  RiskMaker(World world, List<Who> people) {
    this.world = world;
    this.profile = world.profile();
    this.flags = new FlagMaker(world);
    pairUp(people);
  }

  /** Two of one authority who may not share a household; the first names the second. */
  private void pairUp(List<Who> people) {
    Lots lots = Lots.of(world.seed(), Question.APART, people.size());
    Map<Integer, Integer> waiting = new HashMap<>();
    for (Who who : people) {
      if (!who.isSettled() && lots.isWithin(who.number(), profile.value(Trait.APART))) {
        Integer first = waiting.remove(who.home());
        if (first == null) {
          waiting.put(who.home(), who.number());
        } else {
          apart.put(first, who.number());
        }
      }
    }
  }

  Risk risk(Who who) {
    if (who.isSettled()) {
      return Risk.none();
    }
    Dice dice = world.dice(Question.RISK, who.number());
    Optional<PersonId> other = Optional.ofNullable(apart.get(who.number())).map(Names::person);
    return new Risk(
        who.flagged() ? flags.flags(dice, who.sex()) : List.of(),
        exclusions(dice, who),
        other.map(Set::of).orElse(Set.of()));
  }

  /** From a part of one's own authority, or from a whole other one. */
  private List<AreaExclusion> exclusions(Dice dice, Who who) {
    if (!dice.chance(profile.value(Trait.EXCLUDED))) {
      return List.of();
    }
    Atlas atlas = world.atlas();
    int other = atlas.anyAuthority(dice);
    boolean ward = other == who.home() || dice.chance(600);
    return List.of(
        new AreaExclusion(
            ward ? atlas.ward(who.home(), dice) : atlas.authority(other),
            dice.chance(300)
                ? Optional.of(world.today().plusDays(dice.between(30, 700)))
                : Optional.empty()));
  }
}
