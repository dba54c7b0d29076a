package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyDates;
import org.placewell.matcher.model.VacancyId;

/**
 * A bed there could be: a household of its own in a scheme, its bedspace and its vacancy.
 *
 * @param shelf a bedspace of the same household whose vacancy has no places: what the bed would be
 *     to everybody, without being there
 */
record NewBed(
    BedKind kind,
    Scheme scheme,
    Household household,
    Bedspace bedspace,
    Vacancy vacancy,
    Bedspace shelf) {
  /** Of each kind so many schemes are tried. */
  private static final int MOST_TRIED = 4;

  private static final String NAME = "next-bed-";

  /** The bed as a change. */
  Scenario scenario() {
    Stock stock =
        new Stock(List.of(), List.of(), List.of(household), List.of(bedspace), List.of(vacancy));
    return new Scenario(
        "One more bed: " + kind.words() + ", in " + scheme.id(),
        List.of(new Contents.Add(stock, List.of(), Casework.none(), List.of())));
  }

  /** The vacancy without places. */
  Vacancy none() {
    return vacancy(shelf, vacancy.dates(), 0, vacancy.admits());
  }

  private static Vacancy vacancy(
      Bedspace bed, VacancyDates dates, int places, Condition<Applicant> admits) {
    VacancyId id = new VacancyId(bed.id().value());
    return new Vacancy(id, bed.id(), dates, Certainty.CONFIRMED, places, admits);
  }

  /** Beds to try, kind by kind in the order of ids. */
  static List<NewBed> of(Dataset dataset, boolean byBorough) {
    return new Maker(dataset, byBorough).beds();
  }

  /** The dataset with the households of some beds, and of each a vacancy without places. */
  static Dataset shelves(Dataset dataset, List<NewBed> beds) {
    Stock old = dataset.stock();
    return Copies.with(
        dataset,
        new Stock(
            old.providers(),
            old.schemes(),
            joined(old.households(), beds.stream().map(NewBed::household)),
            joined(
                old.bedspaces(),
                beds.stream().flatMap(bed -> Stream.of(bed.bedspace(), bed.shelf()))),
            joined(old.vacancies(), beds.stream().map(NewBed::none))));
  }

  private static <T> List<T> joined(List<T> old, Stream<T> more) {
    return Stream.concat(old.stream(), more).toList();
  }

  /** Takes after the beds there are. */
  private static final class Maker {
    private final Dataset dataset;
    private final boolean byBorough;
    private final Map<Object, Scheme> schemes = new HashMap<>();
    private final Map<Object, Household> households = new HashMap<>();
    private final Map<Object, Vacancy> vacancies = new HashMap<>();
    private final Map<BedKind, Map<Object, Bedspace>> models = new LinkedHashMap<>();
    private final String name;

    Maker(Dataset dataset, boolean byBorough) {
      this.dataset = dataset;
      this.byBorough = byBorough;
      Stock stock = dataset.stock();
      stock.schemes().forEach(scheme -> schemes.put(scheme.id(), scheme));
      stock.households().forEach(household -> households.put(household.id(), household));
      stock.vacancies().forEach(vacancy -> vacancies.put(vacancy.bedspace(), vacancy));
      this.name = unused(stock);
    }

    /** Begins no id there is. */
    private static String unused(Stock stock) {
      Set<String> taken =
          Stream.of(
                  stock.households().stream().map(h -> h.id().value()),
                  stock.bedspaces().stream().map(b -> b.id().value()),
                  stock.vacancies().stream().map(v -> v.id().value()))
              .flatMap(ids -> ids)
              .filter(id -> id.startsWith(NAME))
              .collect(Collectors.toSet());
      String name = NAME;
      while (isTaken(name, taken)) {
        name += "x-";
      }
      return name;
    }

    private static boolean isTaken(String name, Set<String> taken) {
      return taken.stream().anyMatch(id -> id.startsWith(name));
    }

    List<NewBed> beds() {
      dataset.stock().bedspaces().stream()
          .sorted(Comparator.comparing(bed -> bed.id().value()))
          .forEach(this::note);
      List<NewBed> beds = new ArrayList<>();
      models.forEach((kind, of) ->
          of.values().stream()
              .limit(MOST_TRIED)
              .forEach(model -> beds.add(bed(kind, model, beds.size() + 1))));
      return beds;
    }

    /** One bed stands for all of its scheme that admit the same people. */
    private void note(Bedspace bed) {
      Household household = household(bed);
      Scheme scheme = scheme(household);
      var features = scheme.features().refinedBy(household.features()).refinedBy(bed.features());
      Object same = List.of(scheme.id(), features, household.admits(), admits(bed));
      models
          .computeIfAbsent(BedKind.of(scheme, features, byBorough), kind -> new LinkedHashMap<>())
          .putIfAbsent(same, bed);
    }

    private Household household(Bedspace bed) {
      return Optional.ofNullable(households.get(bed.household())).orElseThrow();
    }

    private Scheme scheme(Household household) {
      return Optional.ofNullable(schemes.get(household.scheme())).orElseThrow();
    }

    private Condition<Applicant> admits(Bedspace bed) {
      return Optional.ofNullable(vacancies.get(bed.id()))
          .map(Vacancy::admits)
          .orElseGet(Condition::none);
    }

    private NewBed bed(BedKind kind, Bedspace model, int number) {
      Household like = household(model);
      Household household =
          new Household(
              new HouseholdId(name + number),
              like.scheme(),
              like.features(),
              like.admits(),
              List.of());
      Bedspace bedspace = bedspace(household, model, name + number);
      VacancyDates today =
          new VacancyDates(
              Optional.of(dataset.on()), Optional.of(dataset.on()), 0, Optional.empty(), List.of());
      return new NewBed(
          kind,
          scheme(like),
          household,
          bedspace,
          vacancy(bedspace, today, 1, admits(model)),
          bedspace(household, model, name + number + "-shelf"));
    }

    private static Bedspace bedspace(Household household, Bedspace like, String id) {
      return new Bedspace(
          new BedspaceId(id),
          household.id(),
          like.type(),
          like.features(),
          like.sleeps(),
          Optional.empty());
    }
  }
}
