package org.placewell.matcher.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.policy.History;

/** Looks up what the casework and outside sources say about a pair. */
final class Histories {
  private final ImmutableListMultimap<ReferralId, Refusal> refusals;
  private final ImmutableListMultimap<ReferralId, Rejection> rejections;
  private final ImmutableListMultimap<ReferralId, SuppliedPoints> supplied;
  private final List<Hold> holds;

  Histories(Dataset dataset) {
    refusals = Multimaps.index(dataset.casework().refusals(), Refusal::referral);
    rejections = Multimaps.index(dataset.casework().rejections(), Rejection::referral);
    supplied = Multimaps.index(dataset.supplied(), SuppliedPoints::referral);
    holds = dataset.casework().holds();
  }

  History of(Referral referral, Place place) {
    List<Refusal> refused = refusals.get(referral.id()).stream().filter(r -> at(r, place)).toList();
    List<Rejection> rejected =
        rejections.get(referral.id()).stream()
            .filter(r -> r.scheme().equals(place.scheme().id()))
            .toList();
    List<SuppliedPoints> points =
        supplied.get(referral.id()).stream()
            .filter(p -> p.vacancy().equals(place.vacancy().id()))
            .toList();
    return new History(refused, rejected, held(referral, place).toList(), points);
  }

  private static boolean at(Refusal refusal, Place place) {
    return refusal.scheme().equals(place.scheme().id())
        && refusal.bedspace().map(place.bedspace().id()::equals).orElse(true);
  }

  private Stream<Hold> held(Referral referral, Place place) {
    return holds.stream()
        .filter(hold -> hold.referral().map(referral.id()::equals).orElse(true))
        .filter(hold -> hold.vacancy().map(place.vacancy().id()::equals).orElse(true));
  }
}
