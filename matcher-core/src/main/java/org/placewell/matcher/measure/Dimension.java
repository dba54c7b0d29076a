package org.placewell.matcher.measure;

/**
 * By what people can be compared in groups. Each person is in exactly one group of each; which
 * groups there are follows from the codes and the places, never from the people.
 */
public enum Dimension {
  /** Sex registered at birth, as recorded. */
  SEX,
  /** Gender as the person states it. */
  GENDER,
  /** Age on the day of the dataset, in steps of ten years. */
  AGE,
  /** What support is for; with several, one group of its own. */
  CLIENT_GROUP,
  /** Who referred the person. */
  SOURCE,
  /** Where the person is now. */
  SETTING,
  /** Priority band. */
  BAND,
  /** The support level needed, as far as it is agreed. */
  SUPPORT,
  /** Where the person lives by the last recorded residence, if places lie in that borough. */
  BOROUGH
}
