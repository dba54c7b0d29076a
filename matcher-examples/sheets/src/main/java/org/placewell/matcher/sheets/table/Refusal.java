package org.placewell.matcher.sheets.table;

import java.util.List;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** Makes the exception that ends a reading: there is nothing of use in half a table. */
final class Refusal {
  private Refusal() {}

  static InvalidInputException of(String place, String message) {
    return new InvalidInputException(List.of(new Problem(place, message)));
  }

  /** A limit by its name, its number and what to do. */
  static InvalidInputException limit(String place, String what, long most, String unit) {
    return of(
        place,
        what
            + " than the %,d %s that are read at most; split the file or take out what is not needed."
                .formatted(most, unit));
  }
}
