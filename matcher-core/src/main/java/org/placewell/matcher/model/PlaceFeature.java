package org.placewell.matcher.model;

/** What a place has or is; a place says of each feature yes, no, or nothing, which is unknown. */
public enum PlaceFeature {
  /** Self-contained: own kitchen and bathroom. */
  SELF_CONTAINED,
  /** Only women live there. */
  WOMEN_ONLY,
  /** Only men live there. */
  MEN_ONLY,
  /** Step-free access. */
  STEP_FREE,
  /** Wheelchair user standard. */
  WHEELCHAIR,
  /** Fitted with equipment or adaptations. */
  ADAPTED,
  /** On the ground floor. */
  GROUND_FLOOR,
  /** Reached by a lift. */
  LIFT,
  /** Own bathroom. */
  EN_SUITE,
  /** A room of one's own: nobody else sleeps in it. */
  OWN_ROOM,
  /** Abstinent: no alcohol or drugs on site. */
  ABSTINENCE,
  /** Recovery house: residents have chosen to abstain. */
  RECOVERY,
  /** Works with people who use drugs or alcohol. */
  HARM_REDUCTION,
  /** A worker is alone on some shifts. */
  LONE_STAFFED,
  /** A woman is alone on some shifts. */
  FEMALE_LONE_STAFFED,
  /** Waking night staff. */
  WAKING_NIGHT,
  /** Cameras in shared parts. */
  CCTV,
  /** Pets are welcome. */
  PETS,
  /** Couples are welcome. */
  COUPLES,
  /** Meals are provided. */
  CATERED,
  /** Close to a school. */
  NEAR_SCHOOL,
  /** Close to a park or playground. */
  NEAR_PARK,
  /** Close to a pub. */
  NEAR_PUB,
  /** Registered with the Care Quality Commission. */
  REGISTERED_CARE
}
