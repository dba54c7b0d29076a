package org.placewell.matcher.model;

/**
 * What a risk flag is about: a risk the person poses, is exposed to, or a fact the mix of residents
 * depends on.
 */
public enum FlagKind {
  /** Fire setting. */
  ARSON,
  /** Violence to staff. */
  VIOLENCE_TO_STAFF,
  /** Violence to other residents or the public. */
  VIOLENCE_TO_OTHERS,
  /** Sexual risk to adults. */
  SEXUAL_RISK_TO_ADULTS,
  /** Sexual risk to children. */
  SEXUAL_RISK_TO_CHILDREN,
  /** Hate behaviour. */
  HATE,
  /** Weapons. */
  WEAPONS,
  /** Active drug use. */
  ACTIVE_DRUG_USE,
  /** Harmful alcohol use. */
  ACTIVE_ALCOHOL_USE,
  /** In recovery: at risk from active use in the house. */
  IN_RECOVERY,
  /** Self-harm. */
  SELF_HARM,
  /** Suicide. */
  SUICIDE,
  /** At risk of exploitation or cuckooing. */
  EXPLOITATION,
  /** Exploits others. */
  EXPLOITS_OTHERS,
  /** At risk from others. */
  RISK_FROM_OTHERS,
  /** Survivor of domestic abuse. */
  DOMESTIC_ABUSE_SURVIVOR,
  /** Perpetrator of domestic abuse. */
  DOMESTIC_ABUSE_PERPETRATOR,
  /** Hoarding or self-neglect. */
  HOARDING,
  /** Anti-social behaviour. */
  ANTI_SOCIAL,
  /** Damage to property. */
  PROPERTY_DAMAGE,
  /** Falls. */
  FALLS
}
