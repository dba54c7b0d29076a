package org.placewell.matcher.policy;

import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.PlaceKind;

/** Points off for interim places. */
class ExtraMoveRuleTest {
  private final ExtraMoveRule rule = new ExtraMoveRule(9);

  @Test
  void everyInterimPlaceMeansAnotherMove() {
    Says.points(rule, Given.fair(), 0, "none");
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind != PlaceKind.SUPPORTED_HOUSING) {
        Says.points(rule, Given.fair("scheme.service.place '" + kind + "'"), -9, "interim");
      }
    }
  }
}
