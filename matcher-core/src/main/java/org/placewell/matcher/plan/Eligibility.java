package org.placewell.matcher.plan;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.History;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Points;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Reads.PlaceSide;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Timing;

/**
 * Who could take what, when, and for how many points: defined here once, and asked by graph, check
 * and explanation. Rows are the referrals in the matching, in the order of the waiting list;
 * columns are the vacancies, in the order in which they are ready. Immutable and thread-safe.
 */
public final class Eligibility {
  private final Dataset dataset;
  private final Policy policy;
  private final List<HardRule> hard;
  private final List<GroupLimit> limits;
  private final List<Referral> rows;
  private final List<Place> columns = new ArrayList<>();
  private final Places places;
  private final Map<ReferralId, Integer> rowOf = new HashMap<>();
  private final Map<VacancyId, Integer> columnOf = new HashMap<>();
  private final Map<BedspaceId, Integer> columnOfBed = new HashMap<>();
  private final Map<BedspaceId, ReferralId> holders = new HashMap<>();
  private final Map<ReferralId, Commitment> pins = new HashMap<>();
  private final Histories histories;

  /** Of each row what lies between its person and any place, but for single places. */
  private final List<History> plain;

  private final OnOffer offer;
  private final Chains chains;
  private final FirstCut firstCut;
  private final Supplier<Divisions> divisions;
  private final Supplier<AnswerTables> tables;
  private final Supplier<RuledOut> ruledOut;

  private Eligibility(Dataset dataset, Policy policy) {
    this.dataset = dataset;
    this.policy = policy;
    this.hard = policy.hardRules();
    this.limits = policy.groupLimits();
    this.histories = new Histories(dataset);
    Map<ReferralId, Commitment> open = openCommitments(dataset);
    open.forEach((id, c) -> addPin(c));
    this.rows = rows(dataset, policy, open);
    rows.forEach(referral -> rowOf.put(referral.id(), rowOf.size()));
    this.plain = rows.stream().map(histories::plain).toList();
    dataset.referrals().forEach(r -> r.stay().bed().ifPresent(bed -> holders.put(bed, r.id())));
    this.places = new Places(dataset, fixed());
    addColumns();
    this.offer = OnOffer.of(columns);
    this.chains = new Chains(this);
    this.firstCut = new FirstCut(this);
    chains.solve(firstCut);
    this.divisions = Suppliers.memoize(() -> new Divisions(this, firstCut.divisions()));
    this.tables = Suppliers.memoize(() -> new AnswerTables(this, firstCut.tables()));
    this.ruledOut = Suppliers.memoize(() -> RuledOut.byAllRules(this));
  }

  /** Looks everything up once. */
  public static Eligibility of(Dataset dataset, Policy policy) {
    return new Eligibility(dataset, policy);
  }

  private void addPin(Commitment commitment) {
    if (commitment.kind() == CommitmentKind.PINNED) {
      commitment.referral().ifPresent(referral -> pins.put(referral, commitment));
    }
  }

  private static Map<ReferralId, Commitment> openCommitments(Dataset dataset) {
    Map<ReferralId, Commitment> open = new HashMap<>();
    for (Commitment commitment : dataset.casework().commitments()) {
      if (commitment.isOpenOn(dataset.on())) {
        commitment.referral().ifPresent(referral -> open.put(referral, commitment));
      }
    }
    return open;
  }

  /** Those who need a vacancy and have no offer in flight, and those whose placement is pinned. */
  private static List<Referral> rows(
      Dataset dataset, Policy policy, Map<ReferralId, Commitment> open) {
    Map<ReferralId, Long> ties = new TieBreak(dataset).numbers();
    return dataset.referrals().stream()
        .filter(referral ->
            Optional.ofNullable(open.get(referral.id()))
                .map(commitment -> commitment.kind() == CommitmentKind.PINNED)
                .orElse(referral.needsVacancy()))
        .sorted(
            Comparator.comparing((Referral r) -> r.progress().band())
                .thenComparing(r -> r.progress().clock().since(policy.clock()))
                .thenComparingLong(r -> ties.getOrDefault(r.id(), 0L)))
        .toList();
  }

  /** Those who hold a bed that they cannot leave, or that nobody else can get. */
  private List<Referral> fixed() {
    Set<BedspaceId> offered =
        dataset.stock().vacancies().stream().map(Vacancy::bedspace).collect(Collectors.toSet());
    return dataset.referrals().stream()
        .filter(referral -> referral.stay().bed().isPresent())
        .filter(r -> !rowOf.containsKey(r.id()) || !offered.contains(bed(r)))
        .toList();
  }

  private void addColumns() {
    dataset.stock().vacancies().stream()
        .sorted(Comparator.comparing(this::readyOrLast).thenComparing(v -> v.id().value()))
        .map(places::of)
        .forEach(place -> {
          columnOf.put(place.vacancy().id(), columns.size());
          columnOfBed.put(place.bedspace().id(), columns.size());
          columns.add(place);
        });
  }

  private static BedspaceId bed(Referral referral) {
    return referral.stay().bed().orElseThrow();
  }

  /** Places whose date is open, or that somebody still holds, come last. */
  private LocalDate readyOrLast(Vacancy vacancy) {
    if (holders.containsKey(vacancy.bedspace())) {
      return LocalDate.MAX;
    }
    return vacancy.dates().readyOn(dataset.calendar()).orElse(LocalDate.MAX);
  }

  /** The dataset. */
  public Dataset dataset() {
    return dataset;
  }

  /** The policy. */
  public Policy policy() {
    return policy;
  }

  /** Referrals in the matching, first on the waiting list first. */
  public List<Referral> rows() {
    return rows;
  }

  /** Places on offer, first ready first. */
  public List<Place> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** How many places each provider has on offer. */
  public OnOffer offer() {
    return offer;
  }

  /** The row of a referral, if it is in the matching. */
  public Optional<Integer> row(ReferralId referral) {
    return Optional.ofNullable(rowOf.get(referral));
  }

  /** The column of a vacancy, if there is one. */
  public Optional<Integer> column(VacancyId vacancy) {
    return Optional.ofNullable(columnOf.get(vacancy));
  }

  /** Who holds the bed of a column today, if it is a referral. */
  public Optional<ReferralId> holder(int column) {
    return holder(columns.get(column).bedspace().id());
  }

  /** The column that is the bed this row's person holds, if that bed is on offer. */
  public Optional<Integer> ownColumn(int row) {
    return rows.get(row).stay().bed().flatMap(bed -> Optional.ofNullable(columnOfBed.get(bed)));
  }

  /** The pinned commitment of a row. */
  public Optional<Commitment> pin(int row) {
    return Optional.ofNullable(pins.get(rows.get(row).id()));
  }

  /** All group limits, capacity first. */
  public List<GroupLimit> limits() {
    return limits;
  }

  /** All hard rules, in the order in which they are asked. */
  public List<HardRule> hardRules() {
    return hard;
  }

  /** A referral and a place, with all that concerns the two. */
  public Pair pair(int row, int column) {
    return pair(row, column, chains.timing(row, column));
  }

  /** A pair as if nothing lay between its two sides but who may not live with whom. */
  Pair plainPair(int row, int column) {
    Referral referral = rows.get(row);
    Timing timing = chains.timing(row, column);
    return new Pair(referral, columns.get(column), plain.get(row), timing);
  }

  /** The classes of people and places by what each rule reads. */
  Divisions divisions() {
    return divisions.get();
  }

  /** What each hard rule answers: asked by many, and made once. */
  AnswerTables tables() {
    return tables.get();
  }

  /** Which rules rule out what: counted by many, and made once. */
  RuledOut ruledOut() {
    return ruledOut.get();
  }

  PersonSide personSide(int row) {
    Referral referral = rows.get(row);
    LocalDate ready = chains.personReady(row);
    History history = plain.get(row);
    return new PersonSide(referral, dataset.on(), ready, history.holds(), history.apartFrom());
  }

  /** The side of a person who holds no bed on offer and need not be in the matching yet. */
  PersonSide personSide(Referral referral) {
    History history = histories.plain(referral);
    LocalDate ready = chains.personReady(referral);
    return new PersonSide(referral, dataset.on(), ready, history.holds(), history.apartFrom());
  }

  /** The side of a place that nobody holds and that need not be on offer yet. */
  PlaceSide placeSide(Place place) {
    Timing timing = chains.free(dataset.on(), place);
    return new PlaceSide(place, timing.placeReady(), timing.earliest(), timing.link());
  }

  /** A person who holds no bed on offer, and a place that is. */
  Pair pairOf(Referral referral, int column) {
    return pair(referral, columns.get(column), chains.timing(chains.personReady(referral), column));
  }

  /** The same as if nothing lay between the two sides but who may not live with whom. */
  Pair plainPairOf(PersonSide person, int column) {
    Referral referral = person.referral();
    Timing timing = chains.timing(person.ready(), column);
    return new Pair(referral, columns.get(column), histories.plain(referral), timing);
  }

  /** A person of the matching, and a place that nobody holds. */
  Pair pairOf(int row, Place place) {
    return pair(rows.get(row), place, chains.free(chains.personReady(row), place));
  }

  /** The same as if nothing lay between the two sides but who may not live with whom. */
  Pair plainPairOf(int row, PlaceSide side) {
    Timing timing = chains.timing(chains.personReady(row), side);
    return new Pair(rows.get(row), side.place(), plain.get(row), timing);
  }

  /** A person who holds no bed on offer, and a place that nobody holds; both may be new. */
  Pair pairOf(Referral referral, Place place) {
    return pair(referral, place, chains.free(chains.personReady(referral), place));
  }

  SchemeId schemeOf(BedspaceId bed) {
    return places.schemeOf(bed);
  }

  Timing timing(int row, int column) {
    return chains.timing(row, column);
  }

  /**
   * Whether the bed that a row's person holds keeps its date.
   *
   * @param last on which day the person could move at last; empty if there is nowhere to go
   * @param known whether it is known of each place the person could go to when it is ready
   */
  boolean isStill(int row, Optional<LocalDate> last, boolean known) {
    return chains.isStill(ownColumn(row).orElseThrow(), last, known);
  }

  PlaceSide placeSide(int column) {
    return new PlaceSide(
        columns.get(column), chains.ready(column), chains.earliest(column), chains.link(column));
  }

  Pair pair(int row, int column, Timing timing) {
    return pair(rows.get(row), columns.get(column), timing);
  }

  /** A referral and a place that need not be in the matching yet. */
  Pair pair(Referral referral, Place place, Timing timing) {
    Place seen = Places.seenBy(referral, place);
    return new Pair(referral, seen, histories.of(referral, seen), timing);
  }

  /** What vacancies are; to be changed by whoever asked for it. */
  Places newPlaces() {
    return new Places(dataset, fixed());
  }

  Histories histories() {
    return histories;
  }

  Chains chains() {
    return chains;
  }

  /** Whoever holds a bed, of those on any list. */
  Optional<ReferralId> holder(BedspaceId bed) {
    return Optional.ofNullable(holders.get(bed));
  }

  /** The answer of all hard rules together; stops at the first that fails. */
  public Answer answer(Pair pair) {
    Answer answer = Answer.MET;
    for (HardRule rule : hard) {
      answer = answer.and(rule.answer(pair));
      if (answer == Answer.FAILED) {
        return answer;
      }
    }
    return answer;
  }

  /** Whether a pair with this answer may be planned under the policy. */
  public boolean allows(Answer answer) {
    return switch (answer) {
      case MET -> true;
      case NEEDS_REVIEW -> policy.review() != Review.NEVER;
      case FAILED -> false;
    };
  }

  /** What every hard rule found. */
  public List<Asked> findings(Pair pair) {
    return hard.stream().map(rule -> new Asked(rule, rule.ask(pair))).toList();
  }

  /** What every soft rule gave, before weights. */
  public List<Given> awards(Pair pair) {
    FairPair fair = policy.fair(pair);
    return policy.soft().stream().map(feed -> new Given(feed, feed.rule().ask(fair))).toList();
  }

  /**
   * What a pair adds to each goal, in the order of {@link Policy#scored}.
   *
   * @throws ArithmeticException if the weights make it too large for a {@code long}
   */
  public long[] points(Pair pair, Answer answer) {
    long[] sums = new long[policy.scored().size()];
    for (Given given : awards(pair)) {
      int goal = goal(given.feed().goal());
      sums[goal] = Math.addExact(sums[goal], given.weighted());
    }
    if (policy.review() == Review.LAST_GOAL && answer == Answer.NEEDS_REVIEW) {
      sums[sums.length - 1] = -1;
    }
    return sums;
  }

  /** The position of a goal. */
  int goal(String name) {
    for (int goal = 0; goal < policy.goals().size(); goal++) {
      if (policy.goals().get(goal).name().equals(name)) {
        return goal;
      }
    }
    throw new IllegalStateException("The policy was checked, so the goal " + name + " exists.");
  }

  /** A hard rule and what it found. */
  public record Asked(HardRule rule, Finding finding) {}

  /** A soft rule in its use and what it gave. */
  public record Given(Feed feed, Points points) {
    /** The points with the policy's weight. */
    public long weighted() {
      return Math.multiplyExact(points.value(), feed.weight());
    }
  }

  @Override
  public String toString() {
    return "eligibility of " + dataset;
  }
}
