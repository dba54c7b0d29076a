package org.placewell.matcher.plan;

import java.util.BitSet;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;

/** Makes inquiries about people and places that come into a matching. */
final class Newcomers {
  private final Eligibility all;
  private final GrowingLimits limits;
  private final Inquiry.Archive people = new Inquiry.Archive();
  private final Inquiry.Archive places = new Inquiry.Archive();
  private final Divisions divisions;

  /** Rows of whom no casework says anything, and who live in no bed of any scheme. */
  private final BitSet silent;

  Newcomers(Eligibility all, GrowingLimits limits) {
    this.all = all;
    this.limits = limits;
    this.divisions = all.divisions();
    all.hardRules().forEach(divisions::of);
    all.policy().soft().forEach(feed -> divisions.of(feed.rule()));
    all.limits().forEach(divisions::of);
    this.silent = new BitSet();
    for (int row = 0; row < all.rows().size(); row++) {
      Referral referral = all.rows().get(row);
      silent.set(row, all.histories().isNothing(referral.id()) && referral.stay().bed().isEmpty());
    }
  }

  /** About a person who holds no bed on offer, with all columns. */
  Inquiry about(Referral referral) {
    PersonSide side = all.personSide(referral);
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
            return all.isClean(referral, all.columns().get(column));
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
    boolean isHeld = all.histories().isHeld(place.vacancy().id());
    return new Inquiry(
        all,
        divisions,
        limits,
        places,
        new Inquiry.Others() {
          @Override
          public Pair pair(int row) {
            return silent.get(row) && !isHeld
                ? all.plainPairOf(row, place)
                : all.pairOf(row, place);
          }

          @Override
          public boolean isClean(int row) {
            return silent.get(row) ? !isHeld : all.isClean(all.rows().get(row), place);
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
