package org.placewell.matcher.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
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
  private final ImmutableSetMultimap<PersonId, PersonId> apart;

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
    apart = apart(dataset);
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
    if (nothingOf(referral.id()) && !ofPlace.containsKey(place.vacancy().id())) {
      return plain(referral);
    }
    List<Refusal> refused = refusals.get(referral.id()).stream().filter(r -> at(r, place)).toList();
    List<Rejection> rejected =
        rejections.get(referral.id()).stream()
            .filter(r -> r.scheme().equals(place.scheme().id()))
            .toList();
    List<SuppliedPoints> points =
        supplied.get(referral.id()).stream()
            .filter(p -> p.vacancy().equals(place.vacancy().id()))
            .toList();
    return new History(
        refused,
        rejected,
        held(referral, place).toList(),
        points,
        apart.get(referral.person().id()));
  }

  private boolean nothingOf(ReferralId referral) {
    return !refusals.containsKey(referral)
        && !rejections.containsKey(referral)
        && !supplied.containsKey(referral)
        && !personal.containsKey(referral);
  }

  /** Nothing between the person and any place, but for who may not live with whom. */
  History plain(Referral referral) {
    ImmutableSet<PersonId> others = apart.get(referral.person().id());
    return others.isEmpty()
        ? NOTHING
        : new History(List.of(), List.of(), List.of(), List.of(), others);
  }

  private static boolean at(Refusal refusal, Place place) {
    return refusal.scheme().equals(place.scheme().id())
        && refusal.bedspace().map(place.bedspace().id()::equals).orElse(true);
  }

  private Stream<Hold> held(Referral referral, Place place) {
    VacancyId vacancy = place.vacancy().id();
    Stream<Hold> own =
        personal.get(referral.id()).stream()
            .filter(hold -> hold.vacancy().map(vacancy::equals).orElse(true));
    return Stream.concat(own, ofPlace.get(vacancy).stream());
  }
}
