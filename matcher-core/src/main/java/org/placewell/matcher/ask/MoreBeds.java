package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyDates;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * One more vacancy of a kind: a bed like one there is, in a household like its own, ready today.
 */
final class MoreBeds {
  /** So many schemes are looked at for one that has the right kind of bed, though none is free. */
  private static final int SCHEMES = 400;

  private final Inputs inputs;
  private final Shelves shelves;
  private final CandidateGraph graph;
  private final String name;

  MoreBeds(Inputs inputs, Shelves shelves, CandidateGraph graph) {
    this.inputs = inputs;
    this.shelves = shelves;
    this.graph = graph;
    this.name = freeName();
  }

  private String freeName() {
    Predicate<String> taken =
        id ->
            shelves.vacancies.containsKey(new VacancyId(id))
                || shelves.bedspaces.containsKey(new BedspaceId(id))
                || shelves.households.containsKey(new HouseholdId(id));
    int number = 1;
    while (taken.test("one-more-" + number)) {
      number++;
    }
    return "one-more-" + number;
  }

  private VacancyId id() {
    return new VacancyId(name);
  }

  /** One more of the vacancies that a person could have: of that with most points for them. */
  Optional<Way> likeTheBest(int row) {
    int best = -1;
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      boolean stays = pair == graph.ownBedPair(row);
      if (!stays && (best < 0 || isBetter(pair, best))) {
        best = pair;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    Vacancy like =
        Shelves.get(
            shelves.vacancies,
            graph.eligibility().columns().get(graph.column(best)).vacancy().id());
    Bedspace bed = Shelves.get(shelves.bedspaces, like.bedspace());
    return way(row, bed, like.admits(), "there is one more vacancy like " + like.id());
  }

  private boolean isBetter(int pair, int than) {
    for (int goal = 0; goal < graph.goals(); goal++) {
      long difference = graph.points(goal, pair) - graph.points(goal, than);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  /** A vacancy of a scheme whose beds would be right, were one of them free. */
  Optional<Way> elsewhere(int row) {
    return inputs.dataset().stock().schemes().stream()
        .filter(scheme -> !shelves.bedspacesOf.get(scheme.id()).isEmpty())
        .sorted(Comparator.comparing(scheme -> scheme.id().value()))
        .limit(SCHEMES)
        .map(scheme -> of(row, scheme))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Way> of(int row, Scheme scheme) {
    Bedspace bed =
        shelves.bedspacesOf.get(scheme.id()).stream()
            .min(Comparator.comparing(one -> one.id().value()))
            .orElseThrow();
    String words = "there is one more vacancy like the beds of " + scheme.id();
    return way(row, bed, Condition.none(), words);
  }

  /** Verified: with the bed, nothing stands in the way. */
  private Optional<Way> way(int row, Bedspace like, Condition<Applicant> admits, String words) {
    Referral person = graph.eligibility().rows().get(row);
    Step step = Step.of(Effort.ADD, add(like, admits, person.person().places()), words);
    Inputs around = inputs.with(Cut.of(shelves, person, shelves.schemeOf(like.id())));
    return new Trial(around, person.id(), id(), false)
        .after(List.of(step))
        .filter(Map::isEmpty)
        .map(none -> Ways.way(List.of(step), List.of(person.id()), List.of(id())));
  }

  private Contents.Add add(Bedspace like, Condition<Applicant> admits, int places) {
    Household house = Shelves.get(shelves.households, like.household());
    HouseholdId household = new HouseholdId(name);
    BedspaceId bedspace = new BedspaceId(name);
    Stock stock =
        new Stock(
            List.of(),
            List.of(),
            List.of(
                new Household(
                    household, house.scheme(), house.features(), house.admits(), List.of())),
            List.of(
                new Bedspace(
                    bedspace,
                    household,
                    like.type(),
                    like.features(),
                    like.sleeps(),
                    Optional.empty())),
            List.of(new Vacancy(id(), bedspace, ready(), Certainty.CONFIRMED, places, admits)));
    return new Contents.Add(stock, List.of(), Casework.none(), List.of());
  }

  private VacancyDates ready() {
    LocalDate today = inputs.dataset().on();
    return new VacancyDates(Optional.empty(), Optional.of(today), 0, Optional.empty(), List.of());
  }
}
