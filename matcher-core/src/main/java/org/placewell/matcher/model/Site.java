package org.placewell.matcher.model;

import java.util.Set;

/**
 * Where a scheme is. {@code within} names smaller areas it lies in; {@code nominators} the councils
 * that may nominate to it, besides the borough itself; a confidential address is never shown.
 */
public record Site(
    @NotPersonal AreaCode borough,
    Set<AreaCode> within,
    Set<AreaCode> nominators,
    @Default("false") boolean confidential) {
  public Site {
    within = Sets.inOrder(within);
    nominators = Sets.inOrder(nominators);
  }

  /** Whether the site lies in an area. */
  public boolean liesIn(AreaCode area) {
    return borough.equals(area) || within.contains(area);
  }

  /** Whether a council's area may nominate: the site lies in it, or it is named as nominator. */
  public boolean isOpenTo(AreaCode area) {
    return liesIn(area) || nominators.contains(area);
  }

  @Override
  public String toString() {
    return "site";
  }
}
