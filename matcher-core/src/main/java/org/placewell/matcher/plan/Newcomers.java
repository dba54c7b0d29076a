package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;

/** Makes inquiries about people and places that come into a matching. */
final class Newcomers {
  private final Eligibility all;
  private final GrowingLimits limits;
  private final Inquiry.Archive people = new Inquiry.Archive();
  private Inquiry.Archive places = new Inquiry.Archive();
  private final Divisions divisions;

  /** Columns that a hold keeps everybody from. */
  private final BitSet held = new BitSet();

  /** Rows of whom casework names a scheme, or who live there. */
  private final Map<SchemeId, BitSet> ofScheme = new HashMap<>();

  /** Rows of whom casework names a vacancy. */
  private final Map<VacancyId, BitSet> ofVacancy = new HashMap<>();

  Newcomers(Eligibility all, GrowingLimits limits) {
    this.all = all;
    this.limits = limits;
    this.divisions = all.divisions();
    all.hardRules().forEach(divisions::of);
    all.policy().soft().forEach(feed -> divisions.of(feed.rule()));
    all.limits().forEach(divisions::of);
    for (int col = 0; col < all.columns().size(); col++) {
      held.set(col, all.histories().isHeld(all.columns().get(col).vacancy().id()));
    }
    for (int row = 0; row < all.rows().size(); row++) {
      int at = row;
      Referral referral = all.rows().get(row);
      Stream.concat(
              all.histories().schemes(referral.id()),
              referral.stay().bed().map(all::schemeOf).stream())
          .forEach(scheme -> ofScheme.computeIfAbsent(scheme, s -> new BitSet()).set(at));
      all.histories()
          .vacancies(referral.id())
          .forEach(vacancy -> ofVacancy.computeIfAbsent(vacancy, v -> new BitSet()).set(at));
    }
  }

  /** Rows between whom and a place something may lie. */
  private BitSet concerned(Place place) {
    BitSet rows = new BitSet();
    rows.or(ofScheme.getOrDefault(place.scheme().id(), rows));
    rows.or(ofVacancy.getOrDefault(place.vacancy().id(), rows));
    if (all.histories().isHeld(place.vacancy().id())) {
      rows.set(0, all.rows().size());
    }
    return rows;
  }

  /** Asks about a few that are there already: which rules forbid most is known from then on. */
  void warmUp() {
    all.columns().stream()
        .filter(place -> all.holder(place.bedspace().id()).isEmpty())
        .limit(1)
        .forEach(place -> askAll(about(place), all.rows().size()));
    all.rows().stream()
        .filter(referral -> referral.stay().bed().isEmpty())
        .limit(1)
        .forEach(referral -> askAll(about(referral), all.columns().size()));
  }

  private static void askAll(Inquiry inquiry, int count) {
    for (int at = 0; at < count; at++) {
      inquiry.answer(at);
    }
  }

  /** What is remembered about places no longer holds. */
  void forgetPlaces() {
    places = new Inquiry.Archive();
  }

  /** About a person who holds no bed on offer, with all columns. */
  Inquiry about(Referral referral) {
    PersonSide side = all.personSide(referral);
    boolean isQuiet = all.histories().isNothing(referral.id()) && referral.stay().bed().isEmpty();
    return new Inquiry(
        all,
        divisions,
        limits,
        people,
        new Inquiry.Others() {
          @Override
          public Pair pair(int column) {
            return all.pairOf(referral, column);
          }

          @Override
          public boolean isClean(int column) {
            return isQuiet ? !held.get(column) : all.isClean(referral, all.columns().get(column));
          }

          @Override
          public Object key(Reads reads) {
            return reads.person().apply(side);
          }

          @Override
          public Numbering kinds(Division division) {
            return division.columns();
          }
        });
  }

  /** About a place that nobody holds, with all rows. */
  Inquiry about(Place place) {
    PlaceSide side = all.placeSide(place);
    BitSet concerned = concerned(place);
    return new Inquiry(
        all,
        divisions,
        limits,
        places,
        new Inquiry.Others() {
          @Override
          public Pair pair(int row) {
            return concerned.get(row) ? all.pairOf(row, place) : all.plainPairOf(row, place);
          }

          @Override
          public boolean isClean(int row) {
            return !concerned.get(row);
          }

          @Override
          public Object key(Reads reads) {
            return reads.place().apply(side);
          }

          @Override
          public Numbering kinds(Division division) {
            return division.rows();
          }
        });
  }
}
