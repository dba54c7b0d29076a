package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.Choice;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Continuity;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition.Has;
import org.placewell.matcher.model.PlaceCondition.InArea;
import org.placewell.matcher.model.PlaceCondition.Lacks;
import org.placewell.matcher.model.PlaceCondition.SupportAtLeast;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamId;
import org.placewell.matcher.model.Wishes;

/** Makes what people need and would choose. */
final class NeedsMaker {
  private final World world;
  private final Profile profile;
  private final Lots reach;
  private final Lots womenOnly;
  private final Lots stepFree;
  private final Lots selfContained;

  NeedsMaker(World world, People people) {
    this.world = world;
    this.profile = world.profile();
    this.reach = people.lots(Question.REACH);
    this.womenOnly = people.lots(Question.WOMEN_ONLY);
    this.stepFree = people.lots(Question.STEP_FREE);
    this.selfContained = people.lots(Question.SELF_CONTAINED);
  }

  Needs needs(Dice dice, Who who) {
    if (who.isSettled()) {
      return new Needs(new Condition.All<>(List.of()), support(dice, who), Optional.empty());
    }
    List<Condition<Place>> parts = new ArrayList<>();
    parts.add(new InArea(Set.of(area(dice, who))));
    if (isWithin(womenOnly, who, Trait.WOMEN_ONLY_NEED) && who.sex() == Sex.FEMALE) {
      parts.add(new Has(PlaceFeature.WOMEN_ONLY));
    } else if (who.sex() == Sex.FEMALE && dice.chance(40)) {
      parts.add(safe());
    }
    access(who).map(Has::new).ifPresent(parts::add);
    if (isWithin(selfContained, who, Trait.SELF_CONTAINED_NEED)) {
      parts.add(new Has(PlaceFeature.SELF_CONTAINED));
    }
    return new Needs(new Condition.All<>(parts), support(dice, who), team(dice, who));
  }

  private Optional<PlaceFeature> access(Who who) {
    int wheelchair = profile.value(Trait.WHEELCHAIR_NEED);
    if (stepFree.isWithin(who.number(), wheelchair)) {
      return Optional.of(PlaceFeature.WHEELCHAIR);
    }
    return stepFree.isWithin(who.number(), wheelchair + profile.value(Trait.STEP_FREE_NEED))
        ? Optional.of(PlaceFeature.STEP_FREE)
        : Optional.empty();
  }

  private boolean isWithin(Lots lots, Who who, Trait trait) {
    return lots.isWithin(who.number(), profile.value(trait));
  }

  /** Women only, or high support and a place of one's own. */
  private static Condition<Place> safe() {
    return new Condition.Any<>(
        List.of(
            new Has(PlaceFeature.WOMEN_ONLY),
            new Condition.All<>(
                List.of(
                    new SupportAtLeast(SupportLevel.HIGH), new Has(PlaceFeature.SELF_CONTAINED)))));
  }

  private AreaCode area(Dice dice, Who who) {
    int ward = profile.value(Trait.OWN_WARD);
    if (reach.isWithin(who.number(), ward)) {
      return world.atlas().ward(who.home(), dice);
    }
    int own = ward + profile.value(Trait.OWN_AUTHORITY);
    if (reach.isWithin(who.number(), own)) {
      return world.atlas().authority(who.home());
    }
    return reach.isWithin(who.number(), own + profile.value(Trait.OWN_SUBREGION))
        ? world.atlas().subregion(who.home())
        : world.atlas().region(who.home());
  }

  private static SupportNeed support(Dice dice, Who who) {
    return who.level()
        .<SupportNeed>map(SupportNeed.Agreed::new)
        .orElseGet(() ->
            dice.chance(500)
                ? new SupportNeed.Disputed(Set.of(SupportLevel.MEDIUM, SupportLevel.HIGH))
                : new SupportNeed.Undecided());
  }

  private Optional<CareTeam> team(Dice dice, Who who) {
    boolean needed = dice.chance(profile.value(Trait.TEAM_NEEDED));
    if (!needed && !dice.chance(100)) {
      return Optional.empty();
    }
    return Optional.of(
        new CareTeam(
            new TeamId(Names.name("T", 3, who.home())),
            needed ? Continuity.NEEDED : Continuity.WISHED,
            Set.of(world.atlas().authority(who.home())),
            List.of(),
            List.of()));
  }

  Wishes wishes(Dice dice, Who who) {
    List<Destination> to = new ArrayList<>();
    to.add(new Destination.Supported());
    boolean interim =
        who.isSettled()
            ? who.offer().orElseThrow().scheme().service().place() == PlaceKind.STEP_DOWN
            : dice.chance(profile.value(Trait.INTERIM));
    if (interim) {
      to.add(new Destination.Interim(PlaceKind.STEP_DOWN));
    }
    return new Wishes(to, choices(dice, who), refusable(dice));
  }

  private List<Choice> choices(Dice dice, Who who) {
    List<Choice> choices = new ArrayList<>();
    if (dice.chance(450)) {
      AreaCode near = world.atlas().ward(who.home(), dice);
      choices.add(new Choice(1, new InArea(Set.of(near))));
    }
    if (dice.chance(300)) {
      choices.add(new Choice(2, new InArea(Set.of(world.atlas().authority(who.home())))));
    }
    if (dice.chance(400)) {
      choices.add(new Choice(3, new Has(PlaceFeature.SELF_CONTAINED)));
    }
    return choices;
  }

  private static List<Condition<Place>> refusable(Dice dice) {
    return dice.chance(120) ? List.of(new Lacks(PlaceFeature.SELF_CONTAINED)) : List.of();
  }

  /** For somebody who goes home: as it is, or once works are done. */
  Wishes home(Dice dice) {
    boolean works = dice.chance(300);
    boolean floating = dice.chance(500);
    Destination home =
        new Destination.OwnHome(
            works ? HomeState.AFTER_WORKS : HomeState.AS_IT_IS,
            Optional.of(world.today().plusDays(dice.between(3, 40))),
            Optional.empty(),
            floating ? Optional.of(world.today().plusDays(dice.between(3, 50))) : Optional.empty(),
            dice.chance(300),
            floating);
    return new Wishes(List.of(home), List.of(), List.of());
  }
}
