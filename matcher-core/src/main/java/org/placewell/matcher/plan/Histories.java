package org.placewell.matcher.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.History;

/** Looks up what the casework and outside sources say about a pair. */
final class Histories {
  private static final History NOTHING = History.none();

  private final ImmutableListMultimap<ReferralId, Refusal> refusals;
  private final ImmutableListMultimap<ReferralId, Rejection> rejections;
  private final ImmutableListMultimap<ReferralId, SuppliedPoints> supplied;
  private final ImmutableListMultimap<ReferralId, Hold> personal;
  private final ImmutableListMultimap<VacancyId, Hold> ofPlace;
  private final Map<PersonId, Set<PersonId>> apart;

  Histories(Dataset dataset) {
    refusals = Multimaps.index(dataset.casework().refusals(), Refusal::referral);
    rejections = Multimaps.index(dataset.casework().rejections(), Rejection::referral);
    supplied = Multimaps.index(dataset.supplied(), SuppliedPoints::referral);
    List<Hold> holds = dataset.casework().holds();
    personal =
        Multimaps.index(
            holds.stream().filter(hold -> hold.referral().isPresent()).toList(),
            hold -> hold.referral().orElseThrow());
    ofPlace =
        Multimaps.index(
            holds.stream().filter(hold -> hold.referral().isEmpty()).toList(),
            hold -> hold.vacancy().orElseThrow());
    apart = Map.copyOf(Maps.transformValues(apart(dataset).asMap(), Set::copyOf));
  }

  /**
   * Who named whom counts for both. Whoever is named by somebody without an id stands against
   * themselves, which keeps them from nobody, but says that they are named.
   */
  private static ImmutableSetMultimap<PersonId, PersonId> apart(Dataset dataset) {
    ImmutableSetMultimap.Builder<PersonId, PersonId> both = ImmutableSetMultimap.builder();
    for (Referral referral : dataset.referrals()) {
      name(both, referral.person().id(), referral.risk().apartFrom());
    }
    for (Household household : dataset.stock().households()) {
      for (Occupant occupant : household.occupants()) {
        for (PersonId named : occupant.apartFrom()) {
          name(both, occupant.person().orElse(named), Set.of(named));
        }
      }
    }
    return both.build();
  }

  private static void name(
      ImmutableSetMultimap.Builder<PersonId, PersonId> both, PersonId one, Set<PersonId> named) {
    for (PersonId other : named) {
      both.put(one, other).put(other, one);
    }
  }

  History of(Referral referral, Place place) {
    if (isNothing(referral.id()) && !ofPlace.containsKey(place.vacancy().id())) {
      return plain(referral);
    }
    return new History(
        filter(refusals.get(referral.id()), r -> at(r, place)),
        filter(rejections.get(referral.id()), r -> r.scheme().equals(place.scheme().id())),
        held(referral.id(), place.vacancy().id()),
        filter(supplied.get(referral.id()), p -> p.vacancy().equals(place.vacancy().id())),
        apart.getOrDefault(referral.person().id(), Set.of()));
  }

  /** Without a stream for the many who have nothing. */
  private static <T> List<T> filter(List<T> all, Predicate<T> wanted) {
    return all.isEmpty() ? List.of() : all.stream().filter(wanted).toList();
  }

  /** Whether somebody may not live with somebody, by either one's word. */
  boolean isApart(PersonId person) {
    return apart.containsKey(person);
  }

  /** Schemes that refusals of a person, and rejections, are about. */
  Stream<SchemeId> schemes(ReferralId referral) {
    return Stream.concat(
        refusals.get(referral).stream().map(Refusal::scheme),
        rejections.get(referral).stream().map(Rejection::scheme));
  }

  /** Vacancies that a person is kept from, or has points for from outside. */
  Stream<VacancyId> vacancies(ReferralId referral) {
    return Stream.concat(
        personal.get(referral).stream().flatMap(hold -> hold.vacancy().stream()),
        supplied.get(referral).stream().map(SuppliedPoints::vacancy));
  }

  /** Whether a hold on a place keeps everybody from it. */
  boolean isHeld(VacancyId vacancy) {
    return ofPlace.containsKey(vacancy);
  }

  /** Whether no casework says anything of a person. */
  boolean isNothing(ReferralId referral) {
    return !refusals.containsKey(referral)
        && !rejections.containsKey(referral)
        && !supplied.containsKey(referral)
        && !personal.containsKey(referral);
  }

  /**
   * What lies between the person and any place: holds of the person, and who may not live there.
   */
  History plain(Referral referral) {
    Set<PersonId> others = apart.getOrDefault(referral.person().id(), Set.of());
    List<Hold> holds = filter(personal.get(referral.id()), hold -> hold.vacancy().isEmpty());
    return others.isEmpty() && holds.isEmpty()
        ? NOTHING
        : new History(List.of(), List.of(), holds, List.of(), others);
  }

  private static boolean at(Refusal refusal, Place place) {
    return refusal.scheme().equals(place.scheme().id())
        && refusal.bedspace().map(place.bedspace().id()::equals).orElse(true);
  }

  private List<Hold> held(ReferralId referral, VacancyId vacancy) {
    List<Hold> own =
        filter(personal.get(referral), h -> h.vacancy().map(vacancy::equals).orElse(true));
    List<Hold> all = ofPlace.get(vacancy);
    return all.isEmpty() ? own : Stream.concat(own.stream(), all.stream()).toList();
  }
}
