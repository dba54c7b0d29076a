package org.placewell.matcher.cli;

import java.util.HashMap;
import java.util.Map;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.plan.MatchRun;

/** What places are called. Only coordinators read the name of the scheme. */
final class PlaceNames {
  private final Map<String, String> names = new HashMap<>();

  PlaceNames(MatchRun run, Audience audience) {
    if (audience == Audience.COORDINATOR) {
      run.eligibility().columns().forEach(this::add);
    }
  }

  private void add(Place place) {
    String vacancy = place.vacancy().id().value();
    names.put(vacancy, vacancy + " " + place.scheme().name());
  }

  /** The vacancy of this id, with its scheme; any other text as it is. */
  String of(String vacancy) {
    return names.getOrDefault(vacancy, vacancy);
  }
}
