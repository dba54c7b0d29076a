package org.placewell.matcher.model;

/**
 * Support given in a scheme, in ascending order; codes of the CORE lettings log, {@code
 * support_type}. Floating support is a service of its own, not a rung.
 */
public enum SupportLevel implements Coded {
  /** Staff visit once a week or less. */
  LOW("2"),
  /** Staff on site daily, or frequent visits with some cover out of hours. */
  MEDIUM("3"),
  /** Staff on site 24 hours a day. */
  HIGH("4");

  private final String code;

  SupportLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
