package org.placewell.matcher.generate;

import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Service;

/** What is settled about a scheme before anybody lives in it. */
record SchemePlan(int number, int authority, Service service, boolean shared, Admission admits) {
  SchemeId id() {
    return Names.scheme(number);
  }
}
