package org.placewell.matcher.model;

/** Whom a scheme is for; codes of the CORE lettings log, {@code primary_client_group}. */
public enum ClientGroup implements Coded {
  /** Homeless families with support needs. */
  HOMELESS_FAMILIES("O"),
  /** Offenders and people at risk of offending. */
  OFFENDERS("H"),
  /** Older people with support needs. */
  OLDER_PEOPLE("M"),
  /** People at risk of domestic violence. */
  DOMESTIC_ABUSE("L"),
  /** People with a physical or sensory disability. */
  PHYSICAL_DISABILITY("A"),
  /** People with alcohol misuse problems. */
  ALCOHOL("G"),
  /** People with drug misuse problems. */
  DRUGS("F"),
  /** People with HIV or AIDS. */
  HIV("B"),
  /** People with learning disabilities. */
  LEARNING_DISABILITY("D"),
  /** People with mental health problems. */
  MENTAL_HEALTH("E"),
  /** Refugees. */
  REFUGEES("I"),
  /** Rough sleepers. */
  ROUGH_SLEEPERS("S"),
  /** Single homeless people with support needs. */
  SINGLE_HOMELESS("N"),
  /** Teenage parents. */
  TEENAGE_PARENTS("R"),
  /** Young people at risk. */
  YOUNG_PEOPLE("Q"),
  /** Young people leaving care. */
  LEAVING_CARE("P");

  private final String code;

  ClientGroup(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
