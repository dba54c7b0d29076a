package org.placewell.matcher.ask;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

/** The entries of a dataset by what they belong to, in the order of the dataset. */
final class Shelves {
  final Dataset dataset;
  final Map<ReferralId, Referral> referrals;
  final Map<ProviderId, Provider> providers;
  final Map<SchemeId, Scheme> schemes;
  final Map<HouseholdId, Household> households;
  final Map<BedspaceId, Bedspace> bedspaces;
  final Map<VacancyId, Vacancy> vacancies;
  final Map<BedspaceId, Vacancy> onOffer;
  final ImmutableListMultimap<SchemeId, Household> householdsOf;
  final ImmutableListMultimap<SchemeId, Bedspace> bedspacesOf;
  final ImmutableListMultimap<SchemeId, Referral> residentsOf;
  final ImmutableListMultimap<SchemeId, Commitment> commitmentsAt;
  final ImmutableListMultimap<Optional<ReferralId>, Commitment> commitmentsOf;
  final ImmutableListMultimap<ReferralId, SuppliedPoints> suppliedOf;

  Shelves(Dataset dataset) {
    this.dataset = dataset;
    Stock stock = dataset.stock();
    List<Commitment> commitments = dataset.casework().commitments();
    referrals = Maps.uniqueIndex(dataset.referrals(), Referral::id);
    providers = Maps.uniqueIndex(stock.providers(), Provider::id);
    schemes = Maps.uniqueIndex(stock.schemes(), Scheme::id);
    households = Maps.uniqueIndex(stock.households(), Household::id);
    bedspaces = Maps.uniqueIndex(stock.bedspaces(), Bedspace::id);
    vacancies = Maps.uniqueIndex(stock.vacancies(), Vacancy::id);
    onOffer = Maps.uniqueIndex(stock.vacancies(), Vacancy::bedspace);
    householdsOf = Multimaps.index(stock.households(), Household::scheme);
    bedspacesOf = Multimaps.index(stock.bedspaces(), bed -> schemeOf(bed.id()));
    residentsOf =
        Multimaps.index(
            dataset.referrals().stream().filter(r -> r.stay().bed().isPresent()).toList(),
            r -> schemeOf(r.stay().bed().orElseThrow()));
    commitmentsAt = Multimaps.index(commitments, c -> schemeOf(bedOf(c.vacancy())));
    commitmentsOf = Multimaps.index(commitments, Commitment::referral);
    suppliedOf = Multimaps.index(dataset.supplied(), SuppliedPoints::referral);
  }

  SchemeId schemeOf(BedspaceId bed) {
    return get(households, get(bedspaces, bed).household()).scheme();
  }

  BedspaceId bedOf(VacancyId vacancy) {
    return get(vacancies, vacancy).bedspace();
  }

  /** What a dataset names is in it. */
  static <K, V> V get(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }
}
