package org.placewell.matcher.ask;

import static org.placewell.matcher.ask.Shelves.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;

/**
 * A dataset cut down to one person and one scheme: all that rules can look at in a pair of the two,
 * whatever is changed about the pair, and little else. So a change can be tried many times without
 * a city around it.
 *
 * <p>Not for places that somebody of the matching still holds: when those are free depends on
 * places elsewhere. A placement that is agreed for the person is left out.
 */
final class Cut {
  private final Shelves from;
  private final Referral person;
  private final SchemeId scheme;
  private final Map<Id, Referral> people = new LinkedHashMap<>();
  private final Map<Id, Commitment> commitments = new LinkedHashMap<>();
  private final Map<Id, Vacancy> vacancies = new LinkedHashMap<>();
  private final Map<Id, Bedspace> bedspaces = new LinkedHashMap<>();
  private final Map<Id, Household> households = new LinkedHashMap<>();
  private final Map<Id, Scheme> schemes = new LinkedHashMap<>();
  private final Map<Id, Provider> providers = new LinkedHashMap<>();

  private Cut(Shelves from, Referral person, SchemeId scheme) {
    this.from = from;
    this.person = person;
    this.scheme = scheme;
  }

  static Dataset of(Shelves from, Referral person, SchemeId scheme) {
    return new Cut(from, person, scheme).dataset();
  }

  private Dataset dataset() {
    keepPeople();
    from.householdsOf.get(scheme).forEach(house -> households.put(house.id(), house));
    from.bedspacesOf.get(scheme).forEach(bed -> keep(bed.id()));
    people.values().forEach(who -> who.stay().bed().ifPresent(this::keep));
    commitments.values().forEach(commitment -> keep(from.bedOf(commitment.vacancy())));
    keep(get(from.schemes, scheme));
    Dataset all = from.dataset;
    return new Dataset(
        all.id(),
        all.on(),
        new Stock(
            List.copyOf(providers.values()),
            List.copyOf(schemes.values()),
            List.copyOf(households.values()),
            List.copyOf(bedspaces.values()),
            List.copyOf(vacancies.values())),
        List.copyOf(people.values()),
        casework(all.casework()),
        from.suppliedOf.get(person.id()).stream()
            .filter(points -> vacancies.containsKey(points.vacancy()))
            .toList(),
        all.bankHolidays());
  }

  /** Who lives in the scheme, may soon live there, or stands for either elsewhere. */
  private void keepPeople() {
    people.put(person.id(), person);
    from.residentsOf.get(scheme).forEach(who -> people.put(who.id(), who));
    from.commitmentsAt.get(scheme).forEach(this::keep);
    for (Commitment there : from.commitmentsAt.get(scheme)) {
      there.referral().ifPresent(who -> people.put(who, get(from.referrals, who)));
    }
    List.copyOf(people.values()).stream()
        .flatMap(who -> from.commitmentsOf.get(Optional.of(who.id())).stream())
        .forEach(this::keep);
  }

  private void keep(Commitment commitment) {
    boolean ownPin =
        commitment.kind() == CommitmentKind.PINNED
            && commitment.referral().equals(Optional.of(person.id()));
    if (!ownPin) {
      commitments.put(commitment.id(), commitment);
    }
  }

  private void keep(BedspaceId id) {
    Bedspace bed = get(from.bedspaces, id);
    Household house = get(from.households, bed.household());
    bedspaces.put(id, bed);
    households.put(house.id(), house);
    keep(get(from.schemes, house.scheme()));
    Optional.ofNullable(from.onOffer.get(id)).ifPresent(v -> vacancies.put(v.id(), v));
  }

  private void keep(Scheme one) {
    schemes.put(one.id(), one);
    providers.put(one.provider(), get(from.providers, one.provider()));
  }

  private Casework casework(Casework all) {
    return new Casework(
        List.copyOf(commitments.values()),
        all.refusals().stream()
            .filter(refusal -> isOwn(refusal.referral(), refusal.scheme()))
            .filter(refusal -> refusal.bedspace().map(bedspaces::containsKey).orElse(true))
            .toList(),
        all.rejections().stream().filter(no -> isOwn(no.referral(), no.scheme())).toList(),
        all.holds().stream()
            .filter(hold -> hold.referral().map(person.id()::equals).orElse(true))
            .filter(hold -> hold.vacancy().map(vacancies::containsKey).orElse(true))
            .toList());
  }

  private boolean isOwn(Id referral, Id at) {
    return referral.equals(person.id()) && at.equals(scheme);
  }
}
