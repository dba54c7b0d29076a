package org.placewell.matcher.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.OutOfService;
import org.placewell.matcher.model.OutOfServiceReason;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.Service;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyDates;
import org.placewell.matcher.model.VacancyId;

/** Descriptions of places, with defaults for what is not said. */
public final class Houses {
  private Houses() {}

  static RiskFlag flag(FlagKind kind, Currency currency, boolean thirdParty) {
    return new RiskFlag(
        kind, Severity.MEDIUM, currency, Optional.empty(), Optional.empty(), Set.of(), thirdParty);
  }

  /** A scheme: medium support in area {@code E1} of provider {@code P} unless said otherwise. */
  public static final class SchemeSpec {
    private final String id;
    private String provider = "P";
    private SupportLevel support = SupportLevel.MEDIUM;
    private PlaceKind kind = PlaceKind.SUPPORTED_HOUSING;
    private String area = "E1";
    private boolean confidential;
    private final Set<PlaceFeature> present = new LinkedHashSet<>();
    private final Set<PlaceFeature> absent = new LinkedHashSet<>();
    private Condition<Applicant> admits = Condition.none();
    private Optional<ConnectionRule> connection = Optional.empty();

    SchemeSpec(String id) {
      this.id = id;
    }

    String provider() {
      return provider;
    }

    /** Run by a provider. */
    public SchemeSpec by(String name) {
      provider = name;
      return this;
    }

    /** With a support level. */
    public SchemeSpec support(SupportLevel level) {
      support = level;
      return this;
    }

    /** Of a kind of place. */
    public SchemeSpec kind(PlaceKind other) {
      kind = other;
      return this;
    }

    /** In a borough. */
    public SchemeSpec in(String borough) {
      area = borough;
      return this;
    }

    /** At a confidential address. */
    public SchemeSpec confidential() {
      confidential = true;
      return this;
    }

    /** With a feature. */
    public SchemeSpec has(PlaceFeature feature) {
      present.add(feature);
      return this;
    }

    /** Without a feature. */
    public SchemeSpec lacks(PlaceFeature feature) {
      absent.add(feature);
      return this;
    }

    /** Admits some people only. */
    public SchemeSpec admits(Condition<Applicant> condition) {
      admits = condition;
      return this;
    }

    /** Asks for a local connection. */
    public SchemeSpec connection(ConnectionRule rule) {
      connection = Optional.of(rule);
      return this;
    }

    Scheme scheme() {
      return new Scheme(
          new SchemeId(id),
          new ProviderId(provider),
          "Scheme " + id,
          new Service(support, kind, SchemeType.UNKNOWN, IntendedStay.UNKNOWN, Set.of()),
          new Site(new AreaCode(area), Set.of(), Set.of(), confidential),
          new Features(present, absent),
          admits,
          connection);
    }
  }

  /** A household, empty unless said otherwise. */
  public static final class HouseholdSpec {
    private final String id;
    private final String scheme;
    private Condition<Applicant> admits = Condition.none();
    private final List<Occupant> occupants = new ArrayList<>();

    HouseholdSpec(String id, String scheme) {
      this.id = id;
      this.scheme = scheme;
    }

    /** Admits some people only. */
    public HouseholdSpec admits(Condition<Applicant> condition) {
      admits = condition;
      return this;
    }

    /** Somebody with current flags lives there. */
    public HouseholdSpec occupant(String person, FlagKind... flags) {
      return occupant(
          new Occupant(
              Optional.of(new PersonId(person)),
              List.of(flags).stream().map(f -> flag(f, Currency.CURRENT, false)).toList(),
              Set.of()));
    }

    /** Somebody lives there. */
    public HouseholdSpec occupant(Occupant occupant) {
      occupants.add(occupant);
      return this;
    }

    Household household() {
      return new Household(
          new HouseholdId(id), new SchemeId(scheme), Features.unknown(), admits, occupants);
    }
  }

  /** A vacancy and its bedspace: one place, ready today, unless said otherwise. */
  public static final class VacancySpec {
    private Optional<LocalDate> ready = Optional.empty();
    private boolean undated;
    private Optional<LocalDate> fillBy = Optional.empty();
    private int turnaround;
    private int places = 1;
    private int sleeps = 1;
    private Certainty certainty = Certainty.CONFIRMED;
    private Optional<OutOfService> outOfService = Optional.empty();
    private UnitType type = UnitType.UNKNOWN;

    /** Ready on a day. */
    public VacancySpec ready(LocalDate day) {
      ready = Optional.of(day);
      return this;
    }

    /** Ready on a day. */
    public VacancySpec ready(String day) {
      return ready(LocalDate.parse(day));
    }

    /** With no date on which it is ready. */
    public VacancySpec undated() {
      undated = true;
      return this;
    }

    /** To be filled by a day. */
    public VacancySpec fillBy(LocalDate day) {
      fillBy = Optional.of(day);
      return this;
    }

    /** To be filled by a day. */
    public VacancySpec fillBy(String day) {
      return fillBy(LocalDate.parse(day));
    }

    /** With a turnaround in working days. */
    public VacancySpec turnaround(int workingDays) {
      turnaround = workingDays;
      return this;
    }

    /** With several places. */
    public VacancySpec places(int number) {
      places = number;
      return this;
    }

    /** For so many people. */
    public VacancySpec sleeps(int people) {
      sleeps = people;
      return this;
    }

    /** How sure it is. */
    public VacancySpec certainty(Certainty other) {
      certainty = other;
      return this;
    }

    /** Of a type of unit. */
    public VacancySpec type(UnitType other) {
      type = other;
      return this;
    }

    /** Out of service until a day, or without a date. */
    public VacancySpec outOfService(Optional<LocalDate> until) {
      outOfService = Optional.of(new OutOfService(OutOfServiceReason.WORKS, until));
      return this;
    }

    Bedspace bedspace(String id, String household) {
      return new Bedspace(
          new BedspaceId(id),
          new HouseholdId(household),
          type,
          Features.unknown(),
          sleeps,
          outOfService);
    }

    Vacancy vacancy(String id, LocalDate today) {
      Optional<LocalDate> named = undated ? Optional.empty() : ready.or(() -> Optional.of(today));
      return new Vacancy(
          new VacancyId(id),
          World.bedOf(id),
          new VacancyDates(Optional.empty(), named, turnaround, fillBy, List.of()),
          certainty,
          places,
          Condition.none());
    }
  }
}
