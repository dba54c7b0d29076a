package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Birth;
import org.placewell.matcher.model.Chosen;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Gender;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Tie;
import org.placewell.matcher.model.TieKind;

/** Makes persons and what links them with areas. */
final class PersonMaker {
  /** Ages by decade; the review of step-down beds in Hammersmith and Fulham, 2023, section 2.4. */
  private static final Odds<Optional<Integer>> DECADES =
      Odds.of(
          Odds.share(5, Optional.of(20)),
          Odds.share(5, Optional.of(30)),
          Odds.share(7, Optional.of(40)),
          Odds.share(4, Optional.of(50)),
          Odds.share(3, Optional.empty()));

  private static final List<ClientGroup> GROUPS =
      List.of(
          ClientGroup.SINGLE_HOMELESS,
          ClientGroup.DRUGS,
          ClientGroup.ALCOHOL,
          ClientGroup.LEARNING_DISABILITY,
          ClientGroup.ROUGH_SLEEPERS,
          ClientGroup.OFFENDERS);

  private final World world;

  PersonMaker(World world) {
    this.world = world;
  }

  Person person(Dice dice, Who who) {
    boolean couple = !who.isSettled() && dice.chance(25);
    return new Person(
        Names.person(who.number()),
        !who.isSettled() && dice.chance(8) ? Sex.UNKNOWN : who.sex(),
        gender(dice, who),
        born(dice, who),
        couple ? 2 : 1,
        0,
        1,
        groups(dice, who));
  }

  private static Optional<Gender> gender(Dice dice, Who who) {
    Gender usual = who.sex() == Sex.FEMALE ? Gender.WOMAN : Gender.MAN;
    if (!who.isSettled() && dice.chance(10)) {
      return Optional.of(Gender.ANOTHER);
    }
    return dice.chance(300) ? Optional.of(usual) : Optional.empty();
  }

  private Optional<Birth> born(Dice dice, Who who) {
    Optional<Integer> decade = who.isSettled() ? Optional.of(20) : DECADES.at(dice.lot());
    return decade.map(from -> born(dice, from));
  }

  private Birth born(Dice dice, int decade) {
    LocalDate day =
        world.today().minusYears(decade + dice.between(0, 9)).minusDays(dice.between(0, 364));
    return new Birth(day, day);
  }

  private static Set<ClientGroup> groups(Dice dice, Who who) {
    Set<ClientGroup> groups = EnumSet.noneOf(ClientGroup.class);
    who.offer().flatMap(offer -> offer.scheme().admits().group()).ifPresent(groups::add);
    if (dice.chance(700)) {
      groups.add(ClientGroup.MENTAL_HEALTH);
    }
    if (groups.isEmpty() || dice.chance(450)) {
      groups.add(dice.oneOf(GROUPS));
    }
    return groups;
  }

  /** Where the person lived: mostly long enough to be connected, and not always of choice. */
  Links links(Dice dice, Who who) {
    LocalDate today = world.today();
    AreaCode home = world.atlas().authority(who.home());
    int days = who.isSettled() ? 1_200 : dice.along(40, 150, 400, 900, 2_000, 6_000);
    boolean kept = who.setting() == Setting.PRISON || who.setting() == Setting.WARD;
    Chosen choice = kept && dice.chance(150) ? Chosen.DETAINED : Chosen.OF_CHOICE;
    Residence residence =
        new Residence(
            home,
            today.minusDays(days),
            Optional.empty(),
            who.isSettled() ? Chosen.OF_CHOICE : choice);
    return new Links(List.of(residence), ties(dice, who), exemptions(dice, who));
  }

  private List<Tie> ties(Dice dice, Who who) {
    if (!dice.chance(150)) {
      return List.of();
    }
    int authority = dice.chance(400) ? world.atlas().anyAuthority(dice) : who.home();
    return List.of(
        new Tie(
            dice.oneOf(List.of(TieKind.FAMILY, TieKind.EMPLOYMENT, TieKind.SPECIAL_CIRCUMSTANCES)),
            world.atlas().authority(authority),
            world.today().minusDays(dice.between(300, 6_000)),
            Optional.empty()));
  }

  private static Set<Exemption> exemptions(Dice dice, Who who) {
    boolean abuse = who.sex() == Sex.FEMALE && dice.chance(80);
    return abuse ? Set.of(Exemption.DOMESTIC_ABUSE) : Set.of();
  }
}
