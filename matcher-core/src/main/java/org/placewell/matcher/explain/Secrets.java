package org.placewell.matcher.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.policy.Pair;

/**
 * Takes out of a dataset what may decide but never show: area exclusions, what rests on third
 * parties, who may not live with whom, what is known of present occupants, confidential addresses.
 */
public final class Secrets {
  private Secrets() {}

  /** The dataset as it could be if there were no secret in it. */
  public static Dataset without(Dataset dataset) {
    Stock stock = dataset.stock();
    return new Dataset(
        dataset.id(),
        dataset.on(),
        new Stock(
            stock.providers(),
            stock.schemes().stream().map(Secrets::without).toList(),
            stock.households().stream().map(Secrets::without).toList(),
            stock.bedspaces(),
            stock.vacancies()),
        dataset.referrals().stream().map(Secrets::without).toList(),
        dataset.casework(),
        dataset.supplied(),
        dataset.bankHolidays());
  }

  private static Scheme without(Scheme scheme) {
    Site site = scheme.site();
    return new Scheme(
        scheme.id(),
        scheme.provider(),
        scheme.name(),
        scheme.service(),
        new Site(site.borough(), site.within(), site.nominators(), false),
        scheme.features(),
        scheme.admits(),
        scheme.connection());
  }

  private static Household without(Household household) {
    return new Household(
        household.id(),
        household.scheme(),
        household.features(),
        household.admits(),
        household.occupants().stream().map(Secrets::without).toList());
  }

  /** A pair as the person may hear of it: who else lives there is nobody in particular. */
  static Pair without(Pair pair) {
    Place place = pair.place();
    Place open =
        new Place(
            place.vacancy(),
            place.bedspace(),
            place.household(),
            place.scheme(),
            place.provider(),
            place.features(),
            place.housemates().stream().map(Secrets::without).toList(),
            place.neighbours().stream().map(Secrets::without).toList());
    return new Pair(pair.referral(), open, pair.history(), pair.timing());
  }

  private static Occupant without(Occupant occupant) {
    return new Occupant(Optional.empty(), List.of(), Set.of());
  }

  private static Referral without(Referral referral) {
    List<RiskFlag> own =
        referral.risk().flags().stream().filter(flag -> !flag.thirdParty()).toList();
    return new Referral(
        referral.id(),
        referral.person(),
        referral.wishes(),
        referral.needs(),
        new Risk(own, List.of(), Set.of()),
        referral.links(),
        referral.stay(),
        referral.progress());
  }
}
