package org.placewell.matcher.generate;

import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.VacancyId;

/** A vacancy, and what it takes to live there. */
record Offer(int number, BedspaceId bedspace, SchemePlan scheme) {
  VacancyId id() {
    return Names.vacancy(number);
  }
}
