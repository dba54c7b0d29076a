package org.placewell.matcher.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.worlds.Remake;

/** Every kind of secret fact, and how it is turned round: taken out where it is, else put in. */
enum Secret {
  AREA_EXCLUSION {
    @Override
    Dataset flip(Dataset dataset, Random random) {
      return oneRisk(
          dataset,
          random,
          risk ->
              new Risk(
                  risk.flags(),
                  risk.exclusions().isEmpty()
                      ? List.of(new AreaExclusion(area(dataset, random), Optional.empty()))
                      : List.of(),
                  risk.apartFrom()));
    }
  },
  THIRD_PARTY_RISK {
    @Override
    Dataset flip(Dataset dataset, Random random) {
      return oneRisk(
          dataset,
          random,
          risk -> {
            List<RiskFlag> flags = new ArrayList<>(risk.flags());
            if (!flags.removeIf(RiskFlag::thirdParty)) {
              flags.add(flag(random, true));
            }
            return new Risk(flags, risk.exclusions(), risk.apartFrom());
          });
    }
  },
  APART_FROM {
    @Override
    Dataset flip(Dataset dataset, Random random) {
      return oneRisk(
          dataset,
          random,
          risk ->
              new Risk(
                  risk.flags(),
                  risk.exclusions(),
                  risk.apartFrom().isEmpty() ? Set.of(somebody(dataset, random)) : Set.of()));
    }
  },
  OCCUPANT {
    @Override
    Dataset flip(Dataset dataset, Random random) {
      List<Household> households = dataset.stock().households();
      if (households.isEmpty()) {
        return dataset;
      }
      Household one = households.get(random.nextInt(households.size()));
      if (one.occupants().isEmpty()) {
        return dataset;
      }
      int at = random.nextInt(one.occupants().size());
      List<Occupant> occupants = new ArrayList<>(one.occupants());
      occupants.set(at, flipped(occupants.get(at), dataset, random));
      return Remake.parts(
          dataset,
          part ->
              part instanceof Household household && household.id().equals(one.id())
                  ? new Household(one.id(), one.scheme(), one.features(), one.admits(), occupants)
                  : part);
    }
  },
  CONFIDENTIAL_ADDRESS {
    @Override
    Dataset flip(Dataset dataset, Random random) {
      List<Scheme> schemes = dataset.stock().schemes();
      Site one = schemes.get(random.nextInt(schemes.size())).site();
      return Remake.parts(
          dataset,
          part ->
              part instanceof Site site && site.equals(one)
                  ? new Site(site.borough(), site.within(), site.nominators(), !site.confidential())
                  : part);
    }
  };

  /** The dataset with one fact of this kind turned round; the same if it has no such fact. */
  abstract Dataset flip(Dataset dataset, Random random);

  private static Occupant flipped(Occupant occupant, Dataset dataset, Random random) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Occupant(
              occupant.person(),
              occupant.flags().isEmpty() ? List.of(flag(random, false)) : List.of(),
              occupant.apartFrom());
      case 1 ->
          new Occupant(
              occupant.person(),
              occupant.flags(),
              occupant.apartFrom().isEmpty() ? Set.of(somebody(dataset, random)) : Set.of());
      default ->
          new Occupant(
              occupant.person().isPresent() ? Optional.empty() : Optional.of(new PersonId("o-x")),
              occupant.flags(),
              occupant.apartFrom());
    };
  }

  /** A flag of a kind that rules about housemates or admission ask for. */
  static RiskFlag flag(Random random, boolean thirdParty) {
    FlagKind[] kinds = {
      FlagKind.ARSON,
      FlagKind.IN_RECOVERY,
      FlagKind.ACTIVE_DRUG_USE,
      FlagKind.RISK_FROM_OTHERS,
      FlagKind.VIOLENCE_TO_OTHERS
    };
    Precaution[] precautions = Precaution.values();
    return new RiskFlag(
        kinds[random.nextInt(kinds.length)],
        Severity.HIGH,
        Currency.CURRENT,
        Optional.empty(),
        Optional.empty(),
        random.nextBoolean() ? Set.of() : Set.of(precautions[random.nextInt(precautions.length)]),
        thirdParty);
  }

  static Dataset oneRisk(Dataset dataset, Random random, UnaryOperator<Risk> change) {
    if (dataset.referrals().isEmpty()) {
      return dataset;
    }
    Referral one = dataset.referrals().get(random.nextInt(dataset.referrals().size()));
    Risk flipped = change.apply(one.risk());
    return Remake.parts(
        dataset,
        part ->
            part instanceof Referral r && r.id().equals(one.id()) ? withRisk(r, flipped) : part);
  }

  private static Referral withRisk(Referral r, Risk risk) {
    return new Referral(
        r.id(), r.person(), r.wishes(), r.needs(), risk, r.links(), r.stay(), r.progress());
  }

  private static AreaCode area(Dataset dataset, Random random) {
    List<Scheme> schemes = dataset.stock().schemes();
    return schemes.get(random.nextInt(schemes.size())).site().borough();
  }

  private static PersonId somebody(Dataset dataset, Random random) {
    Set<PersonId> people = new HashSet<>();
    dataset.referrals().forEach(referral -> people.add(referral.person().id()));
    dataset
        .stock()
        .households()
        .forEach(h -> h.occupants().forEach(o -> o.person().ifPresent(people::add)));
    List<PersonId> sorted =
        people.stream().sorted(java.util.Comparator.comparing(PersonId::value)).toList();
    return sorted.isEmpty() ? new PersonId("o-y") : sorted.get(random.nextInt(sorted.size()));
  }
}
