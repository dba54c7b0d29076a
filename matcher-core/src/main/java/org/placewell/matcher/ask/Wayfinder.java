package org.placewell.matcher.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Eligibility.Asked;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Timing.Link;

/** Finds the fewest steps to a match for a pair, for a person, and for a vacancy. */
final class Wayfinder {
  /** So many of the nearest misses are looked at. */
  private static final int NEAREST = 16;

  /** In datasets with no more people, beds that are still held are looked at as well. */
  private static final int FEW = 200;

  private final Inputs inputs;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final Shelves shelves;

  Wayfinder(MatchRun run) {
    this.inputs = new Inputs(run.dataset(), run.policy());
    this.all = run.eligibility();
    this.graph = run.graph();
    this.shelves = new Shelves(run.dataset());
  }

  Shelves shelves() {
    return shelves;
  }

  /** Steps that make a pair possible which is not. */
  List<List<Step>> forPair(int row, int column) {
    return search(row, column, false);
  }

  /** Steps after which nobody has to review a pair that is possible. */
  List<List<Step>> forReview(int row, int column) {
    return search(row, column, true);
  }

  private List<List<Step>> search(int row, int column, boolean reviewed) {
    Pair pair = all.pair(row, column);
    Trial trial = trial(row, column, pair, reviewed);
    Map<String, Asked> against = trial.against(all, pair);
    List<Step> relaxed =
        reviewed
            ? List.of()
            : against.values().stream().flatMap(asked -> relaxed(asked).stream()).toList();
    return new PairSearch(trial, against).among(candidates(pair, trial.enough(all)), relaxed);
  }

  private Trial trial(int row, int column, Pair pair, boolean reviewed) {
    return new Trial(
        around(row, column), pair.referral().id(), pair.place().vacancy().id(), reviewed);
  }

  /** What is to be changed in a trial: the two alone, where nothing else matters. */
  private Inputs around(int row, int column) {
    Referral person = all.rows().get(row);
    Place place = all.columns().get(column);
    return isFree(row, column) ? inputs.with(Cut.of(shelves, person, place.scheme().id())) : inputs;
  }

  private boolean isFree(int row, int column) {
    return all.pair(row, column).timing().link() == Link.FREE
        && all.pin(row).isEmpty()
        && !mayComeBack(column);
  }

  /** Whether a holder is out of the matching only as long as an offer to them is open. */
  private boolean mayComeBack(int column) {
    return all.holder(column)
        .map(id -> Shelves.get(shelves.referrals, id))
        .filter(Referral::needsVacancy)
        .isPresent();
  }

  private List<Step> candidates(Pair pair, Predicate<Answer> enough) {
    var vacancy = Shelves.get(shelves.vacancies, pair.place().vacancy().id());
    return Stream.of(
            new PersonSteps(pair, enough).all(),
            new PlaceSteps(pair).all(),
            new CaseworkSteps(pair).all(),
            new ConnectionSteps(pair, enough).all(),
            new AdmissionSteps(pair, vacancy, enough).all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Step::effort))
        .toList();
  }

  /** What satisfies any rule, an embedder's own as well. */
  private static List<Step> relaxed(Asked asked) {
    String name = asked.rule().name();
    boolean protects = asked.rule().disclosure() == Disclosure.CONFIDENTIAL;
    Step without =
        Step.of(
            protects ? Effort.UNPROTECT : Effort.RELAX,
            new Ruling.LeaveOut(name),
            "the policy does without the rule "
                + name
                + (protects ? ", which protects people" : ""));
    Step reviewed =
        Step.of(
            Effort.RELAX,
            new Ruling.SetReview(Review.LIKE_OTHERS),
            "the policy lets pairs be planned that are still under review");
    return asked.finding().answer() == Answer.NEEDS_REVIEW
        ? List.of(reviewed, without)
        : List.of(without);
  }

  /** Whether dates are among what could be changed about a pair. */
  boolean mayBeDates(int row, int column) {
    return isFree(row, column) && !dates(all.pair(row, column)).isEmpty();
  }

  /** Dates alone that make a pair possible. */
  List<Found> byDates(int row, int column) {
    Pair pair = all.pair(row, column);
    Trial trial = trial(row, column, pair, false);
    return new PairSearch(trial, trial.against(all, pair))
        .among(dates(pair), List.of()).stream()
            .map(steps -> new Found(row, column, steps))
            .toList();
  }

  /** Of a move that is not too late, no date stands in the way but those that have to pass. */
  private List<Step> dates(Pair pair) {
    boolean late = pair.place().vacancy().dates().fillBy().map(pair.start()::isAfter).orElse(false);
    boolean open = !all.allows(Answer.NEEDS_REVIEW);
    return Stream.of(
            late || open ? new PlaceSteps(pair).dates() : List.<Step>of(),
            late || open ? new PersonSteps(pair, all::allows).causes() : List.<Step>of(),
            new CaseworkSteps(pair).waits())
        .flatMap(List::stream)
        .toList();
  }

  /** For each of the vacancies a person misses by least, what would make it possible. */
  List<Found> forPerson(int row) {
    IntStream columns =
        IntStream.range(0, graph.columns())
            .filter(column -> graph.pair(row, column) < 0 && isOpen(row, column));
    return new Misses(all)
        .nearest(columns, column -> all.pair(row, column), NEAREST).stream()
            .flatMap(column -> found(row, column))
            .toList();
  }

  /** For each of the people who miss a vacancy by least, what would make it possible. */
  List<Found> forVacancy(int column, Predicate<Integer> wanted) {
    IntStream rows =
        IntStream.range(0, graph.rows())
            .filter(row -> graph.pair(row, column) < 0 && wanted.test(row) && isOpen(row, column));
    return new Misses(all)
        .nearest(rows, row -> all.pair(row, column), NEAREST).stream()
            .flatMap(row -> found(row, column))
            .toList();
  }

  private boolean isOpen(int row, int column) {
    return all.pin(row).isEmpty()
        && (graph.rows() <= FEW
            ? all.pair(row, column).timing().link() != Link.OWN
            : isFree(row, column));
  }

  private Stream<Found> found(int row, int column) {
    return forPair(row, column).stream().map(steps -> new Found(row, column, steps));
  }

  /** Steps that make one pair possible. */
  record Found(int row, int column, List<Step> steps) {}
}
