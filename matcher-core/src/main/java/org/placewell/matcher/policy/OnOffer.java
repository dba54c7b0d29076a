package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.ProviderId;

/**
 * How many places each provider has on offer, taken or not: what a {@link PlanMeasure} may compare
 * moves with. A bed that is free only once its holder moves is on offer. Immutable and thread-safe.
 */
public final class OnOffer {
  private final Map<String, Long> places = new TreeMap<>();
  private final long all;

  private OnOffer(List<Place> offered) {
    for (Place place : offered) {
      places.merge(place.provider().id().value(), (long) place.vacancy().places(), Long::sum);
    }
    this.all = places.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Counts the places of all vacancies. */
  public static OnOffer of(List<Place> offered) {
    return new OnOffer(offered);
  }

  /** Of one provider; 0 if it has none. */
  public long places(ProviderId provider) {
    return places.getOrDefault(provider.value(), 0L);
  }

  /** Of all providers. */
  public long places() {
    return all;
  }

  @Override
  public String toString() {
    return all + " places on offer";
  }
}
