package org.placewell.matcher.model;

/**
 * What keeps a flagged risk in bounds where the person lives: about the staff or about the
 * neighbourhood. Each names the feature of a place that it rests on.
 */
public enum Precaution {
  /** Never one worker alone with the person. */
  TWO_WORKERS(Side.STAFF, PlaceFeature.LONE_STAFFED, false),
  /** Never a woman alone on shift. */
  NO_LONE_WOMAN_ON_SHIFT(Side.STAFF, PlaceFeature.FEMALE_LONE_STAFFED, false),
  /** Staff awake at night. */
  WAKING_NIGHT_STAFF(Side.STAFF, PlaceFeature.WAKING_NIGHT, true),
  /** Not close to a school. */
  NOT_NEAR_SCHOOL(Side.NEIGHBOURHOOD, PlaceFeature.NEAR_SCHOOL, false),
  /** Not close to a park or playground. */
  NOT_NEAR_PARK(Side.NEIGHBOURHOOD, PlaceFeature.NEAR_PARK, false),
  /** Not close to a pub. */
  NOT_NEAR_PUB(Side.NEIGHBOURHOOD, PlaceFeature.NEAR_PUB, false);

  /** Which of the four sides of risk a precaution is about. */
  public enum Side {
    /** The people who work there. */
    STAFF,
    /** What lies around the place. */
    NEIGHBOURHOOD
  }

  private final Side side;
  private final PlaceFeature feature;
  private final boolean wanted;

  Precaution(Side side, PlaceFeature feature, boolean wanted) {
    this.side = side;
    this.feature = feature;
    this.wanted = wanted;
  }

  /** The side of risk this precaution is about. */
  public Side side() {
    return side;
  }

  /** Whether a place with the given features keeps this precaution. */
  public Answer keptBy(Features features) {
    Known has = features.has(feature);
    return has == Known.UNKNOWN ? Answer.NEEDS_REVIEW : Answer.of((has == Known.YES) == wanted);
  }
}
