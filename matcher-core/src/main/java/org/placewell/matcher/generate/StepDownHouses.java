package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.Service;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;

/** Houses of step-down beds for those who are in one, a few in each authority. None is on offer. */
final class StepDownHouses {
  private static final int BEDS = 6;

  private final World world;
  private final Stock others;
  private final List<Scheme> schemes = new ArrayList<>();
  private final List<Household> households = new ArrayList<>();
  private final List<Bedspace> bedspaces = new ArrayList<>();
  private final Map<Integer, Integer> bedsTaken = new HashMap<>();
  private final Map<Integer, HouseholdId> houseOf = new HashMap<>();
  private final Map<Integer, BedspaceId> bedOf = new HashMap<>();

  StepDownHouses(World world, Stock others, List<Who> people) {
    this.world = world;
    this.others = others;
    people.stream().filter(StepDownHouses::livesThere).forEach(this::settle);
  }

  static boolean livesThere(Who who) {
    return who.setting() == Setting.STEP_DOWN && who.how().isEmpty();
  }

  private void settle(Who who) {
    int bed = bedsTaken.merge(who.home(), 1, Integer::sum);
    HouseholdId house =
        houseOf.compute(
            who.home(), (home, last) -> last == null || bed % BEDS == 1 ? house(home) : last);
    Bedspace bedspace =
        new Bedspace(
            Names.bedspace(others.bedspaces().size() + bedspaces.size()),
            house,
            UnitType.SHARED_HOUSE,
            Features.unknown(),
            1,
            Optional.empty());
    bedspaces.add(bedspace);
    bedOf.put(who.number(), bedspace.id());
  }

  private HouseholdId house(int authority) {
    SchemeId scheme = Names.scheme(others.schemes().size() + schemes.size());
    schemes.add(scheme(scheme, authority));
    Household house =
        new Household(
            Names.household(others.households().size() + households.size()),
            scheme,
            Features.unknown(),
            Condition.none(),
            List.of());
    households.add(house);
    return house.id();
  }

  private Scheme scheme(SchemeId id, int authority) {
    Atlas atlas = world.atlas();
    return new Scheme(
        id,
        provider(),
        "Step-down " + schemes.size(),
        new Service(
            SupportLevel.HIGH,
            PlaceKind.STEP_DOWN,
            SchemeType.OTHER_SUPPORTED,
            IntendedStay.SHORT,
            Set.of(ClientGroup.MENTAL_HEALTH)),
        new Site(
            atlas.authority(authority),
            atlas.around(authority, world.dice(Question.KIND, schemes.size())),
            Set.of(),
            false),
        Features.unknown(),
        Condition.none(),
        Optional.empty());
  }

  private ProviderId provider() {
    return Names.provider(others.providers().size());
  }

  /** The bed of somebody who lives there. */
  Optional<BedspaceId> bed(Who who) {
    return Optional.ofNullable(bedOf.get(who.number()));
  }

  /** All places, with these. */
  Stock stock() {
    Provider own = new Provider(provider(), "Step-down provider", Condition.none());
    return new Stock(
        join(others.providers(), schemes.isEmpty() ? List.of() : List.of(own)),
        join(others.schemes(), schemes),
        join(others.households(), households),
        join(others.bedspaces(), bedspaces),
        others.vacancies());
  }

  private static <T> List<T> join(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
