package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Choice;
import org.placewell.matcher.model.Clock;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Tie;
import org.placewell.matcher.model.Wishes;

/**
 * Describes a person: band C, referred 30 days ago, ready, in need of supported housing of any kind
 * unless said otherwise. Person {@code A} has the person id {@code p-A}.
 */
public final class PersonSpec {
  private final String id;
  private Sex sex = Sex.UNKNOWN;
  private int householdSize = 1;
  private int places = 1;
  private final List<Destination> destinations = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private Condition<Place> needs = Condition.none();
  private SupportNeed support = new SupportNeed.SaidInNeeds();
  private Optional<CareTeam> team = Optional.empty();
  private final List<RiskFlag> flags = new ArrayList<>();
  private final List<AreaExclusion> exclusions = new ArrayList<>();
  private final Set<PersonId> apartFrom = new LinkedHashSet<>();
  private final List<Residence> residences = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Exemption> exemptions = new LinkedHashSet<>();
  private Optional<BedspaceId> bed = Optional.empty();
  private Band band = Band.C;
  private LocalDate referred;
  private Optional<LocalDate> clinicallyReady = Optional.empty();
  private final List<ReadinessCause> causes = new ArrayList<>();

  PersonSpec(String id, LocalDate today) {
    this.id = id;
    this.referred = today.minusDays(30);
  }

  /** Of a sex. */
  public PersonSpec sex(Sex other) {
    sex = other;
    return this;
  }

  /** A household that takes several places. */
  public PersonSpec places(int number) {
    places = number;
    householdSize = Math.max(householdSize, number);
    return this;
  }

  /** Adds a destination; supported housing only if none is named. */
  public PersonSpec to(Destination destination) {
    destinations.add(destination);
    return this;
  }

  /** A thing the resident would like. */
  public PersonSpec would(int rank, Condition<Place> place) {
    choices.add(new Choice(rank, place));
    return this;
  }

  /** What the place must be. */
  public PersonSpec needs(Condition<Place> place) {
    needs = place;
    return this;
  }

  /** The support level needed. */
  public PersonSpec support(SupportNeed need) {
    support = need;
    return this;
  }

  /** The team that works with the person. */
  public PersonSpec team(CareTeam careTeam) {
    team = Optional.of(careTeam);
    return this;
  }

  /** A current flag. */
  public PersonSpec flag(FlagKind kind) {
    return flag(Houses.flag(kind, Currency.CURRENT, false));
  }

  /** A flag. */
  public PersonSpec flag(RiskFlag flag) {
    flags.add(flag);
    return this;
  }

  /** Can never return to an area. */
  public PersonSpec excludedFrom(String area) {
    return excludedFrom(area, Optional.empty());
  }

  /** Cannot return to an area until a day. */
  public PersonSpec excludedFrom(String area, Optional<LocalDate> until) {
    exclusions.add(new AreaExclusion(new AreaCode(area), until));
    return this;
  }

  /** May not live with another person of the list. */
  public PersonSpec apartFrom(String other) {
    return apartFrom(new PersonId("p-" + other));
  }

  /** May not live with somebody. */
  public PersonSpec apartFrom(PersonId other) {
    apartFrom.add(other);
    return this;
  }

  /** Lived somewhere. */
  public PersonSpec lived(Residence residence) {
    residences.add(residence);
    return this;
  }

  /** Is connected with an area. */
  public PersonSpec tie(Tie tie) {
    ties.add(tie);
    return this;
  }

  /** Is exempt from connection tests on a ground. */
  public PersonSpec exempt(Exemption ground) {
    exemptions.add(ground);
    return this;
  }

  /** Holds a bed; that of vacancy {@code V} is {@code b-V}. */
  public PersonSpec holds(String bedspace) {
    bed = Optional.of(new BedspaceId(bedspace));
    return this;
  }

  /** In a priority band. */
  public PersonSpec band(Band other) {
    band = other;
    return this;
  }

  /** Referred on a day. */
  public PersonSpec referred(LocalDate day) {
    referred = day;
    return this;
  }

  /** Referred on a day. */
  public PersonSpec referred(String day) {
    return referred(LocalDate.parse(day));
  }

  /** Clinically ready on a day. */
  public PersonSpec clinicallyReady(LocalDate day) {
    clinicallyReady = Optional.of(day);
    return this;
  }

  /** Still waits for something, with a date or without. */
  public PersonSpec waitsFor(CauseKind cause, Optional<LocalDate> expected) {
    causes.add(new ReadinessCause(cause, Owner.HOUSING_OFFICER, expected));
    return this;
  }

  /** Still waits for works until a day. */
  public PersonSpec readyOn(String day) {
    return waitsFor(CauseKind.WORKS, Optional.of(LocalDate.parse(day)));
  }

  Referral referral() {
    return new Referral(
        new ReferralId(id),
        new Person(
            new PersonId("p-" + id),
            sex,
            Optional.empty(),
            Optional.empty(),
            householdSize,
            0,
            places,
            Set.of()),
        new Wishes(
            destinations.isEmpty() ? List.of(new Destination.Supported()) : destinations,
            choices,
            List.of()),
        new Needs(needs, support, team),
        new Risk(flags, exclusions, apartFrom),
        new Links(residences, ties, exemptions),
        stay(),
        new Progress(
            band,
            new Clock(referred, clinicallyReady, Optional.empty()),
            ReferralSource.UNKNOWN,
            new Readiness(causes, Known.UNKNOWN, Known.UNKNOWN),
            List.of(),
            List.of()));
  }

  private Stay stay() {
    return new Stay(
        bed.isPresent() ? Setting.SUPPORTED_HOUSING : Setting.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        bed,
        List.of(),
        Optional.empty());
  }
}
