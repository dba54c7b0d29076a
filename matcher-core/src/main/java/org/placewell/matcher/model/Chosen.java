package org.placewell.matcher.model;

/** Whether a residence was of the person's own choice: time in detention is not. */
public enum Chosen {
  /** Lived there of own choice. */
  OF_CHOICE,
  /** Detained there under an Act. */
  DETAINED,
  /** Not recorded. */
  UNKNOWN
}
