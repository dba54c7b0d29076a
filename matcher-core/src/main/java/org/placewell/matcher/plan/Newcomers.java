package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;

/** Makes inquiries about people and places that come into a matching. */
final class Newcomers {
  private final Eligibility all;
  private final GrowingLimits limits;
  private final Archive people = new Archive();
  private Archive places = new Archive();
  private final Divisions divisions;

  /** What places meet which conditions, as everybody sees them. */
  private final ConditionMasks conditions;

  /** Columns that a hold keeps everybody from. */
  private final BitSet held = new BitSet();

  /** Columns of a scheme. */
  private final Map<SchemeId, BitSet> columnsOf = new HashMap<>();

  /** Rows of whom casework names a scheme, or who live there. */
  private final Map<SchemeId, BitSet> ofScheme = new HashMap<>();

  /** Rows of whom casework names a vacancy. */
  private final Map<VacancyId, BitSet> ofVacancy = new HashMap<>();

  Newcomers(Eligibility all, GrowingLimits limits) {
    this.all = all;
    this.limits = limits;
    this.divisions = all.divisions();
    this.conditions = new ConditionMasks(all.columns().size(), all.columns()::get);
    for (HardRule rule : all.hardRules()) {
      divisions
          .of(rule)
          .filter(kinds -> isCondition(rule))
          .ifPresent(kinds -> remember(rule, kinds));
    }
    all.policy().soft().forEach(feed -> divisions.of(feed.rule()));
    all.limits().forEach(divisions::of);
    for (int col = 0; col < all.columns().size(); col++) {
      Place place = all.columns().get(col);
      held.set(col, all.histories().isHeld(place.vacancy().id()));
      columnsOf.computeIfAbsent(place.scheme().id(), s -> new BitSet()).set(col);
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

  /** What conditions of people say of places is known from their index, by both sides. */
  private void remember(HardRule rule, Division kinds) {
    Numbering columns = kinds.columns();
    List<Archive.Said> said =
        IntStream.range(0, columns.classes())
            .mapToObj(place -> all.placeSide(columns.first(place)))
            .map(side -> rule.reads().orElseThrow().place().apply(side))
            .map(key -> places.answers(rule, key, kinds.rowClasses()))
            .toList();
    for (int person = 0; person < kinds.rowClasses(); person++) {
      Optional<Mask> mask = known(rule, all.personSide(kinds.rows().first(person)));
      for (int place = 0; mask.isPresent() && place < columns.classes(); place++) {
        said.get(place).ofKind[person] = mask.get().answer(columns.first(place));
      }
    }
  }

  private boolean isCondition(HardRule rule) {
    return !all.rows().isEmpty() && rule.condition(all.personSide(0)).isPresent();
  }

  private Optional<Mask> known(HardRule rule, PersonSide side) {
    return rule.condition(side).map(conditions::of);
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

  /** Columns between which and a person something may lie. */
  private BitSet concerned(Referral referral) {
    BitSet columns = (BitSet) held.clone();
    Stream.concat(
            all.histories().schemes(referral.id()),
            referral.stay().bed().map(all::schemeOf).stream())
        .forEach(scheme -> columns.or(columnsOf.getOrDefault(scheme, new BitSet())));
    all.histories()
        .vacancies(referral.id())
        .forEach(vacancy -> all.column(vacancy).ifPresent(columns::set));
    return columns;
  }

  /** Asks about a few that are there already: which rules forbid most is known from then on. */
  void warmUp() {
    all.columns().stream()
        .filter(place -> all.holder(place.bedspace().id()).isEmpty())
        .limit(1)
        .forEach(place -> about(place).left());
    all.rows().stream()
        .filter(referral -> referral.stay().bed().isEmpty())
        .limit(1)
        .forEach(referral -> about(referral).left());
  }

  /** What is remembered about places no longer holds. */
  void forgetPlaces() {
    places = new Archive();
  }

  /** About a person who holds no bed on offer, with all columns. */
  Inquiry about(Referral referral) {
    PersonSide side = all.personSide(referral);
    BitSet concerned = concerned(referral);
    return new Inquiry(
        all,
        divisions,
        limits,
        people,
        new Inquiry.Others() {
          @Override
          public int count() {
            return all.columns().size();
          }

          @Override
          public Pair pair(int column) {
            return concerned.get(column) ? all.pairOf(referral, column) : plain(column);
          }

          @Override
          public Pair plain(int column) {
            return all.plainPairOf(side, column);
          }

          @Override
          public BitSet concerned() {
            return concerned;
          }

          @Override
          public Optional<Mask> whole(HardRule rule) {
            return known(rule, side);
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
          public int count() {
            return all.rows().size();
          }

          @Override
          public Pair pair(int row) {
            return concerned.get(row) ? all.pairOf(row, place) : plain(row);
          }

          @Override
          public Pair plain(int row) {
            return all.plainPairOf(row, side);
          }

          @Override
          public BitSet concerned() {
            return concerned;
          }

          @Override
          public Optional<Mask> whole(HardRule rule) {
            return Optional.empty();
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
