package org.placewell.matcher.generate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One number behind an invented population: its unit, the value used if none is given, and where
 * that comes from. Most are invented, and say so; the published ones are from the review of
 * step-down beds in Hammersmith and Fulham (BBI, April 2023).
 */
public enum Trait {
  /** People who are women. */
  FEMALE(Unit.PER_MILLE, 360, Source.INVENTED, "of people are women"),
  /** People in a step-down bed who are women. */
  FEMALE_IN_STEP_DOWN(
      Unit.PER_MILLE, 83, "section 2.4: 2 of 24", "of people in step-down are women"),
  /** Agreed need of high support. */
  HIGH_NEED(
      Unit.PER_MILLE,
      385,
      "section 3 has more demand for high than medium; invented",
      "need high support"),
  /** Agreed need of medium support. */
  MEDIUM_NEED(
      Unit.PER_MILLE,
      355,
      "section 3 has more demand for high than medium; invented",
      "need medium support"),
  /** No level is agreed yet. */
  UNSETTLED_NEED(
      Unit.PER_MILLE,
      20,
      "section 3: differences of opinion; invented",
      "need a level nobody agreed"),
  /** Women who need a women-only place. */
  WOMEN_ONLY_NEED(Unit.PER_MILLE, 445, Source.INVENTED, "of women need a women-only place"),
  /** People who need a place for a wheelchair. */
  WHEELCHAIR_NEED(
      Unit.PER_MILLE,
      108,
      "section 3: accessible homes are lacking; invented",
      "need a place for a wheelchair"),
  /** Further people who need a step-free place. */
  STEP_FREE_NEED(
      Unit.PER_MILLE,
      60,
      "section 3: accessible homes are lacking; invented",
      "need a step-free place"),
  /** People who need a place of their own. */
  SELF_CONTAINED_NEED(Unit.PER_MILLE, 90, Source.INVENTED, "need a self-contained place"),
  /** People who must live near somebody or something. */
  OWN_WARD(Unit.PER_MILLE, 105, Source.INVENTED, "go to one ward of their authority alone"),
  /** People who must live in their own authority. */
  OWN_AUTHORITY(Unit.PER_MILLE, 490, Source.INVENTED, "go to their own authority alone"),
  /** People who must live in their own authority's group. */
  OWN_SUBREGION(Unit.PER_MILLE, 243, Source.INVENTED, "go to the authorities around their own"),
  /** Flagged among those who need high support. */
  FLAGGED_HIGH(Unit.PER_MILLE, 455, Source.NATION, "of high needs carry a risk flag"),
  /** Flagged among those who need medium support. */
  FLAGGED_MEDIUM(Unit.PER_MILLE, 300, Source.NATION, "of medium needs carry a risk flag"),
  /** Flagged among all others. */
  FLAGGED_LOW(Unit.PER_MILLE, 225, Source.NATION, "of other needs carry a risk flag"),
  /** Flagged people with one flag more, and again. */
  SECOND_FLAG(Unit.PER_MILLE, 620, Source.LARGE, "of flagged people carry one flag more"),
  /** Flags that are historic. */
  HISTORIC(Unit.PER_MILLE, 200, Source.INVENTED, "of flags are historic"),
  /** Flags past their review date. */
  STALE(Unit.PER_MILLE, 60, Source.INVENTED, "of flags are past their review date"),
  /** People kept from an area. */
  EXCLUDED(Unit.PER_MILLE, 60, Source.INVENTED, "are excluded from an area"),
  /** People kept apart from another person. */
  APART(Unit.PER_MILLE, 6, Source.INVENTED, "are kept apart from another person"),
  /** People who are not ready yet. */
  NOT_READY(
      Unit.PER_MILLE,
      320,
      "section 3: documents missing; invented",
      "wait for something before they can move"),
  /** Open causes without a date. */
  UNDATED(Unit.PER_MILLE, 120, Source.INVENTED, "of things waited for have no date"),
  /** People who would take an interim bed. */
  INTERIM(
      Unit.PER_MILLE,
      120,
      "section 5 prefers a direct move; invented",
      "would take an interim bed"),
  /** People whose team must go on. */
  TEAM_NEEDED(Unit.PER_MILLE, 40, Source.INVENTED, "must keep their care team"),
  /** People who refused a scheme. */
  REFUSED(
      Unit.PER_MILLE,
      60,
      "section 3: people can turn a place down; invented",
      "refused a scheme before"),
  /** People a provider rejected. */
  REJECTED(
      Unit.PER_MILLE,
      90,
      "section 3: providers can turn people down; invented",
      "were rejected by a scheme before"),
  /** People on hold. */
  ON_HOLD(Unit.PER_MILLE, 20, Source.INVENTED, "are on hold"),
  /** People who go home and need no vacancy; on top of the size. */
  GOES_HOME(
      Unit.PER_MILLE,
      40,
      "section 5: going home is the default pathway; invented",
      "more go home and need no vacancy"),
  /** Vacancies whose placement is agreed. */
  PINNED(Unit.PER_MILLE, 12, Source.INVENTED, "of vacancies have an agreed placement"),
  /** Vacancies under offer to somebody outside the matching. */
  UNDER_OFFER(Unit.PER_MILLE, 12, Source.INVENTED, "of vacancies are under offer"),
  /** Vacancies that somebody on the list would leave. */
  MOVING_ON(
      Unit.PER_MILLE,
      24,
      "sections 2.7 and 3: people stay in the pathway for years; invented",
      "of vacancies are held by somebody who moves on"),
  /** Units of the smallest scheme. */
  SMALLEST_SCHEME(Unit.NUMBER, 4, Source.INVENTED, "units in the smallest scheme"),
  /** Units by which the largest scheme is larger. */
  SCHEME_SPREAD(Unit.NUMBER, 16, Source.INVENTED, "more units in the largest scheme"),
  /** Schemes that are shared houses. */
  SHARED(Unit.PER_MILLE, 550, Source.INVENTED, "of schemes are shared houses"),
  /** Rooms of the smallest shared house. */
  SMALLEST_HOUSE(Unit.NUMBER, 3, Source.INVENTED, "rooms in the smallest shared house"),
  /** Rooms by which the largest shared house is larger. */
  HOUSE_SPREAD(Unit.NUMBER, 3, Source.INVENTED, "more rooms in the largest shared house"),
  /** Units that are or will soon be vacant. */
  VACANT(Unit.PER_MILLE, 270, Source.INVENTED, "of units are or will soon be vacant"),
  /** Shared houses that reopen, with half their rooms vacant. */
  REOPENS(Unit.PER_MILLE, 430, Source.INVENTED, "of shared houses reopen, half empty"),
  /** Schemes of the largest provider. */
  LARGEST_PROVIDER(Unit.NUMBER, 6, Source.INVENTED, "schemes of the largest provider"),
  /** Places with high support. */
  HIGH_SUPPLY(
      Unit.PER_MILLE,
      200,
      "section 3: high-support vacancies are lacking; invented",
      "of vacancies have high support"),
  /** Places with medium support. */
  MEDIUM_SUPPLY(Unit.PER_MILLE, 520, Source.INVENTED, "of vacancies have medium support"),
  /** Places for women only. */
  WOMEN_ONLY(Unit.PER_MILLE, 150, Source.INVENTED, "of vacancies are for women only"),
  /** Places for men only. */
  MEN_ONLY(Unit.PER_MILLE, 60, Source.INVENTED, "of vacancies are for men only"),
  /** Places in dry schemes. */
  DRY(Unit.PER_MILLE, 150, Source.INVENTED, "of vacancies are in dry schemes"),
  /** Places whose insurer takes no arson risk. */
  NO_ARSON(Unit.PER_MILLE, 350, Source.INVENTED, "of vacancies take no higher risk of arson"),
  /** Places for one client group. */
  ONE_GROUP(Unit.PER_MILLE, 75, Source.INVENTED, "of vacancies take one client group"),
  /** Places with an age limit. */
  AGE_LIMIT(Unit.PER_MILLE, 40, Source.INVENTED, "of vacancies take people under 36 alone"),
  /** Places whose scheme asks for a local connection. */
  CONNECTION(Unit.PER_MILLE, 150, Source.INVENTED, "of schemes ask for a local connection"),
  /** Places that a neighbouring authority may nominate to. */
  NOMINATED(
      Unit.PER_MILLE,
      60,
      Source.INVENTED,
      "of schemes are open to another authority's nominations"),
  /** Places that are interim beds. */
  STEP_DOWN(Unit.PER_MILLE, 30, Source.INVENTED, "of vacancies are step-down beds"),
  /** Step-free places. */
  STEP_FREE(
      Unit.PER_MILLE,
      200,
      "section 3: accessible homes are lacking; invented",
      "of schemes are step-free"),
  /** Units for a wheelchair. */
  WHEELCHAIR(
      Unit.PER_MILLE,
      20,
      "section 3: accessible homes are lacking; invented",
      "of units take a wheelchair"),
  /** Schemes about which one thing is not recorded. */
  UNRECORDED(
      Unit.PER_MILLE, 60, Source.INVENTED, "of schemes do not say whether they are step-free"),
  /** Vacancies that cannot be held. */
  FILL_BY(
      Unit.PER_MILLE,
      400,
      "section 3: vacancies cannot be held; invented",
      "of vacancies must be filled by a date"),
  /** Vacancies that are expected, not sure. */
  EXPECTED(Unit.PER_MILLE, 150, Source.INVENTED, "of vacancies are expected"),
  /** Occupants with a risk flag. */
  OCCUPANT_FLAGGED(Unit.PER_MILLE, 260, Source.INVENTED, "of occupants carry a risk flag"),
  /** Nights of a step-down stay. */
  STEP_DOWN_LIMIT(
      Unit.NUMBER, 42, "sections 2.7 and 3: six weeks", "nights a step-down stay may last");

  /** What a number counts. */
  public enum Unit {
    /** Out of a thousand. */
    PER_MILLE(1_000, "per mille"),
    /** Of whole things. */
    NUMBER(1_000, "number");

    private final int most;
    private final String words;

    Unit(int most, String words) {
      this.most = most;
      this.words = words;
    }

    /** The largest value there can be. */
    public int most() {
      return most;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private static final class Source {
    static final String INVENTED = "invented";
    static final String NATION = "invented; calibrated for the nation";
    static final String LARGE = "invented; calibrated for London and the nation";
  }

  private final Unit unit;
  private final int usual;
  private final String source;
  private final String words;

  Trait(Unit unit, int usual, String source, String words) {
    this.unit = unit;
    this.usual = usual;
    this.source = source;
    this.words = words;
  }

  /** What the number counts. */
  public Unit unit() {
    return unit;
  }

  /** The value used if none is given. */
  public int usual() {
    return usual;
  }

  /** Where the value comes from: a section of the review, or "invented". */
  public String source() {
    return source;
  }

  /** What it says: "of people are women". */
  public String words() {
    return words;
  }

  /** The name in lower case with hyphens: {@code high-need}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The trait of a {@link #title}, if there is one. */
  public static Optional<Trait> titled(String title) {
    return Stream.of(values()).filter(trait -> trait.title().equals(title)).findFirst();
  }
}
