package org.placewell.matcher.solve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.HoldReason;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Growth;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;

/**
 * The exact matcher, kept at work while small things change: for questions and for simulation. A
 * person or a vacancy comes, goes or becomes another, a placement is agreed or forbidden; after
 * each change the session tells what the best plan is worth now. A plan of record never comes from
 * a session, but from the line run from scratch on {@link #dataset}: its goals are worth the same.
 *
 * <p><b>How.</b> The choice that is best but for what limits are charged is kept with its prices,
 * and repaired where a change touches it (one shortest path a person or vacancy). Where limits
 * couple vacancies, the pairs that a better plan can have are then searched as the exact matcher
 * does. A change that reaches further than one person's or one vacancy's pairs makes the session
 * start again from the dataset; that is slow, and as exact.
 *
 * <p>The one mutable thing of the library. Not thread-safe. Goals with a measure of their own are
 * left out.
 */
public final class Session {
  private final Policy policy;
  private final Budget budget;
  private Growing growing;
  private int restarts;

  private Session(CandidateGraph graph, Budget budget) {
    this.policy = graph.eligibility().policy();
    this.budget = budget;
    this.growing = new Growing(graph, budget);
  }

  /**
   * Opens a session.
   *
   * @param graph of the run that questions are asked about
   * @param budget for each search; the same as that of the run, for the same answers
   * @throws ArithmeticException if points are too large to be weighed together
   */
  public static Session on(CandidateGraph graph, Budget budget) {
    return new Session(graph, budget);
  }

  /**
   * What the best plan is worth.
   *
   * @param goals for each goal that sums over placements its points, in the order of the policy
   * @param bounds what no plan exceeds that equals this one in all goals before; the first that is
   *     not reached is the last
   */
  public record Value(List<Long> goals, List<Long> bounds) {
    public Value {
      goals = List.copyOf(goals);
      bounds = List.copyOf(bounds);
    }

    /** Whether no plan is worth more in these goals. */
    public boolean isProvenBest() {
      return goals.equals(bounds);
    }
  }

  /** What the best plan is worth after all changes. */
  public Value value() {
    return growing.account().value();
  }

  /**
   * For each vacancy that has no places what no plan would exceed if it had one, told by prices
   * alone, without a search: for each goal as in {@link Value#bounds}, what no plan exceeds that
   * equals the best one now in all goals before.
   */
  public Map<VacancyId, List<Long>> most() {
    return Collections.unmodifiableMap(growing.account().most());
  }

  /** Who moves where in the best plan after all changes, without those who stay where they are. */
  public Map<ReferralId, VacancyId> moves() {
    return Collections.unmodifiableMap(growing.account().moves());
  }

  /** The dataset after all changes. */
  public Dataset dataset() {
    return growing.growth().dataset();
  }

  /** The best plan after all changes and what proves it, as the line would write it down. */
  public Plan plan() {
    return growing.account().plan(policy, budget);
  }

  /**
   * What it costs that somebody else has a vacancy, as things are now.
   *
   * @param plan whose moves are told, if it is as good as {@link #plan}; else those of that plan
   * @throws IllegalArgumentException if the plan names somebody or something there is not now
   */
  public Costs costs(Plan plan) {
    return new Costs(growing, plan);
  }

  /**
   * A person comes.
   *
   * @throws InvalidInputException if the dataset would not hold together; nothing is changed then
   */
  public void add(Referral referral) {
    growing.growth().referral(referral.id()).ifPresent(Session::isThere);
    make(growth -> growth.put(referral));
  }

  /**
   * A vacancy comes, of a bedspace that is known.
   *
   * @throws InvalidInputException if the dataset would not hold together; nothing is changed then
   */
  public void add(Vacancy vacancy) {
    growing.growth().vacancy(vacancy.id()).ifPresent(Session::isThere);
    make(growth -> growth.put(vacancy));
  }

  /**
   * Something about a person is different.
   *
   * @throws IllegalArgumentException if there is no referral with this id
   * @throws InvalidInputException if the dataset would not hold together; nothing is changed then
   */
  public void change(Referral referral) {
    known(growing.growth().referral(referral.id()), "referral");
    make(growth -> growth.put(referral));
  }

  /**
   * Something about a vacancy is different.
   *
   * @throws IllegalArgumentException if there is no vacancy with this id
   * @throws InvalidInputException if the dataset would not hold together; nothing is changed then
   */
  public void change(Vacancy vacancy) {
    known(growing.growth().vacancy(vacancy.id()), "vacancy");
    make(growth -> growth.put(vacancy));
  }

  /**
   * A person goes, with the casework that names them.
   *
   * @throws IllegalArgumentException if there is no referral with this id
   */
  public void withdraw(ReferralId referral) {
    known(growing.growth().referral(referral), "referral");
    make(growth -> growth.withdraw(referral));
  }

  /**
   * A vacancy goes, with the casework that names it.
   *
   * @throws IllegalArgumentException if there is no vacancy with this id
   */
  public void withdraw(VacancyId vacancy) {
    known(growing.growth().vacancy(vacancy), "vacancy");
    make(growth -> growth.withdraw(vacancy));
  }

  /**
   * A placement is agreed, from the day of the run and with no end.
   *
   * @throws IllegalArgumentException if there is no such referral or vacancy
   * @throws InvalidInputException if an open commitment names the person already
   */
  public void pin(ReferralId referral, VacancyId vacancy) {
    Referral person = known(growing.growth().referral(referral), "referral");
    known(growing.growth().vacancy(vacancy), "vacancy");
    Commitment pin =
        new Commitment(
            freeId(),
            CommitmentKind.PINNED,
            Optional.of(referral),
            vacancy,
            person.person().places(),
            growing.growth().on(),
            Optional.empty());
    make(growth -> growth.pin(pin));
  }

  /**
   * A person and a vacancy are kept apart, by a hold with no end.
   *
   * @throws IllegalArgumentException if there is no such referral or vacancy, or if the policy does
   *     not mind holds
   */
  public void forbid(ReferralId referral, VacancyId vacancy) {
    known(growing.growth().referral(referral), "referral");
    known(growing.growth().vacancy(vacancy), "vacancy");
    if (!policy.mindsHolds()) {
      throw new IllegalArgumentException(
          "The policy does not mind holds; add the rule about holds first.");
    }
    Hold hold =
        new Hold(
            Optional.of(referral),
            Optional.of(vacancy),
            growing.growth().on(),
            Optional.empty(),
            HoldReason.UNKNOWN);
    make(growth -> growth.forbid(hold));
  }

  private CommitmentId freeId() {
    Set<Id> taken = new HashSet<>();
    growing.growth().commitments().forEach(commitment -> taken.add(commitment.id()));
    int number = 1;
    while (taken.contains(new CommitmentId("session-" + number))) {
      number++;
    }
    return new CommitmentId("session-" + number);
  }

  /** Makes a change, or leaves everything as it was. */
  private void make(Function<Growth, Optional<Growth.Patch>> change) {
    Growth growth = growing.growth();
    int before = growth.changes();
    boolean done = false;
    try {
      Optional<Growth.Patch> patch = change.apply(growth);
      if (patch.isEmpty() || !growing.take(patch.get())) {
        growing = begin(growth.dataset());
        restarts++;
      }
      done = true;
    } finally {
      if (!done && (!growth.isWhole() || growth.changes() > before)) {
        growing = begin(growth.dataset(before));
      }
    }
  }

  private Growing begin(Dataset dataset) {
    return new Growing(CandidateGraph.of(Eligibility.of(dataset, policy)), budget);
  }

  /** How often a change reached so far that everything was made anew. */
  public int restarts() {
    return restarts;
  }

  private static void isThere(Object thing) {
    throw new IllegalArgumentException(
        "There is a referral or vacancy with this id already; change it instead.");
  }

  private static <T> T known(Optional<T> thing, String what) {
    return thing.orElseThrow(() ->
        new IllegalArgumentException("There is no " + what + " with this id; correct the id."));
  }
}
