package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

/** Looks up what each vacancy belongs to, who lives there, and how many places are still open. */
final class Places {
  private final Map<ProviderId, Provider> providers = new HashMap<>();
  private final Map<SchemeId, Scheme> schemes = new HashMap<>();
  private final Map<HouseholdId, Household> households = new HashMap<>();
  private final Map<BedspaceId, Bedspace> bedspaces = new HashMap<>();
  private final Map<HouseholdId, List<Lives>> living = new HashMap<>();
  private final Map<SchemeId, List<Occupant>> neighbours = new HashMap<>();
  private final Map<VacancyId, Integer> offered = new HashMap<>();

  /** Somebody in a household, and the bed they hold where that is known. */
  private record Lives(Occupant occupant, Optional<BedspaceId> bed) {}

  /**
   * @param fixed referrals who hold a bed that no vacancy offers: they count as occupants
   */
  Places(Dataset dataset, List<Referral> fixed) {
    dataset.stock().providers().forEach(p -> providers.put(p.id(), p));
    dataset.stock().schemes().forEach(s -> schemes.put(s.id(), s));
    dataset.stock().households().forEach(h -> households.put(h.id(), h));
    dataset.stock().bedspaces().forEach(b -> bedspaces.put(b.id(), b));
    dataset
        .stock()
        .households()
        .forEach(h -> h.occupants().forEach(o -> settle(h.id(), new Lives(o, Optional.empty()))));
    fixed.forEach(this::settle);
    block(dataset);
  }

  /** Somebody who lives in a bed goes; tells the scheme. */
  SchemeId leave(Referral referral) {
    BedspaceId bed = referral.stay().bed().orElseThrow();
    Household household = get(households, bedspace(bed).household());
    Lives lives = new Lives(occupant(referral), Optional.of(bed));
    living.getOrDefault(household.id(), new ArrayList<>()).remove(lives);
    neighbours.getOrDefault(household.scheme(), new ArrayList<>()).remove(lives.occupant());
    return household.scheme();
  }

  void settle(Referral referral) {
    BedspaceId bed = referral.stay().bed().orElseThrow();
    settle(bedspace(bed).household(), new Lives(occupant(referral), Optional.of(bed)));
  }

  private void settle(HouseholdId household, Lives lives) {
    living.computeIfAbsent(household, h -> new ArrayList<>()).add(lives);
    SchemeId scheme = get(households, household).scheme();
    List<Occupant> there = neighbours.computeIfAbsent(scheme, s -> new ArrayList<>());
    if (!there.contains(lives.occupant()) || lives.occupant().person().isEmpty()) {
      there.add(lives.occupant());
    }
  }

  /** An open offer takes its places; who has it may soon live there, and counts as if they did. */
  private void block(Dataset dataset) {
    Map<VacancyId, BedspaceId> beds = new HashMap<>();
    dataset.stock().vacancies().forEach(v -> beds.putIfAbsent(v.id(), v.bedspace()));
    Map<ReferralId, Referral> people = new HashMap<>();
    dataset.referrals().forEach(referral -> people.put(referral.id(), referral));
    for (Commitment commitment : dataset.casework().commitments()) {
      if (commitment.kind() == CommitmentKind.BLOCKING && commitment.isOpenOn(dataset.on())) {
        offered.merge(commitment.vacancy(), commitment.places(), Math::addExact);
        HouseholdId household = bedspace(get(beds, commitment.vacancy())).household();
        commitment
            .referral()
            .map(referral -> new Lives(occupant(get(people, referral)), Optional.empty()))
            .ifPresent(lives -> settle(household, lives));
      }
    }
  }

  SchemeId schemeOf(BedspaceId bed) {
    return get(households, bedspace(bed).household()).scheme();
  }

  static Occupant occupant(Referral referral) {
    return new Occupant(
        Optional.of(referral.person().id()), referral.risk().flags(), referral.risk().apartFrom());
  }

  Place of(Vacancy vacancy) {
    Bedspace bedspace = bedspace(vacancy.bedspace());
    Household household = get(households, bedspace.household());
    Scheme scheme = get(schemes, household.scheme());
    return new Place(
        open(vacancy),
        bedspace,
        household,
        scheme,
        get(providers, scheme.provider()),
        scheme.features().refinedBy(household.features()).refinedBy(bedspace.features()),
        housemates(household, bedspace.id()),
        neighbours.getOrDefault(scheme.id(), List.of()));
  }

  /** Whoever holds this very bed will be gone when the next person comes. */
  private List<Occupant> housemates(Household household, BedspaceId bed) {
    return living.getOrDefault(household.id(), List.of()).stream()
        .filter(lives -> !lives.bed().equals(Optional.of(bed)))
        .map(Lives::occupant)
        .toList();
  }

  /** The place as the person meets it: nobody is a housemate of themselves. */
  static Place seenBy(Referral referral, Place place) {
    if (!isAmong(place.housemates(), referral)) {
      return place;
    }
    List<Occupant> others = place.housemates().stream().filter(o -> !is(o, referral)).toList();
    return new Place(
        place.vacancy(),
        place.bedspace(),
        place.household(),
        place.scheme(),
        place.provider(),
        place.features(),
        others,
        place.neighbours());
  }

  private static boolean isAmong(List<Occupant> occupants, Referral referral) {
    for (Occupant occupant : occupants) {
      if (is(occupant, referral)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Occupant occupant, Referral referral) {
    return occupant.person().isPresent() && occupant.person().get().equals(referral.person().id());
  }

  private Bedspace bedspace(BedspaceId id) {
    return get(bedspaces, id);
  }

  /** The vacancy without the places that are on offer to somebody already. */
  private Vacancy open(Vacancy vacancy) {
    int left = Math.max(0, vacancy.places() - offered.getOrDefault(vacancy.id(), 0));
    return new Vacancy(
        vacancy.id(),
        vacancy.bedspace(),
        vacancy.dates(),
        vacancy.certainty(),
        left,
        vacancy.admits());
  }

  private static <K, V> V get(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }
}
