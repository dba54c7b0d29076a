package org.placewell.matcher.generate;

/** What chance is asked about. Each keeps its number, and with it the answers it ever gave. */
enum Question {
  SEX(1),
  LEVEL(2),
  HOME(3),
  REACH(4),
  WOMEN_ONLY(5),
  STEP_FREE(6),
  SELF_CONTAINED(7),
  FLAGGED(8),
  SETTING(9),
  PERSON(10),
  RISK(11),
  PROGRESS(12),
  CASES(13),
  LAYOUT(14),
  AREA(15),
  SHARED(16),
  SUPPORT(17),
  SINGLE_SEX(18),
  DRY(19),
  NO_ARSON(20),
  ADMITS(21),
  FEATURES(22),
  KIND(23),
  CONNECTION(24),
  OCCUPANTS(25),
  VACANCY(26),
  PROVIDER(27),
  TAKEN(28),
  APART(29);

  private final int number;

  Question(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
