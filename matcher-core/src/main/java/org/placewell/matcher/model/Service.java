package org.placewell.matcher.model;

import java.util.Set;

/** What a scheme gives: support level, kind of place, whom it is for, and for how long. */
@NotPersonal
public record Service(
    SupportLevel support,
    @Default("SUPPORTED_HOUSING") PlaceKind place,
    SchemeType type,
    IntendedStay stay,
    Set<ClientGroup> groups) {
  public Service {
    groups = Sets.inOrder(groups);
  }

  @Override
  public String toString() {
    return "service";
  }
}
