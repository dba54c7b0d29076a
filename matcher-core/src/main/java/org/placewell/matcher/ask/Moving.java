package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;

/**
 * Who would be elsewhere because of a new bed. Plans that are worth the same differ in much that
 * has nothing to do with it. So people are told who come to the bed, to what those leave, and so
 * on, and others only if their moves add or lose something; unless those moves alone would break a
 * limit.
 */
final class Moving {
  private final CandidateGraph graph;
  private final Eligibility all;
  private final NewBed bed;
  private final Map<ReferralId, VacancyId> before;
  private final Map<ReferralId, VacancyId> after;

  /**
   * @param graph in which the bed is known as a vacancy without places
   */
  Moving(
      CandidateGraph graph,
      NewBed bed,
      Map<ReferralId, VacancyId> before,
      Map<ReferralId, VacancyId> after) {
    this.graph = graph;
    this.all = graph.eligibility();
    this.bed = bed;
    this.before = before;
    this.after = after;
  }

  /**
   * The moves, whoever takes the bed first.
   *
   * @param gain in each goal that adds up over placements
   */
  List<NextBeds.Move> moves(List<Long> gain) {
    Set<ReferralId> some = few();
    boolean enough = gain(some).equals(Optional.of(gain)) && keepsLimits(some);
    return (enough ? some : everybody()).stream().map(this::move).toList();
  }

  private NextBeds.Move move(ReferralId person) {
    return new NextBeds.Move(person, had(person), gets(person));
  }

  private Optional<VacancyId> had(ReferralId person) {
    return Optional.ofNullable(before.get(person));
  }

  private Optional<VacancyId> gets(ReferralId person) {
    return Optional.ofNullable(after.get(person));
  }

  private Set<ReferralId> everybody() {
    Set<ReferralId> people = new LinkedHashSet<>();
    all.rows().stream()
        .map(Referral::id)
        .filter(person -> !had(person).equals(gets(person)))
        .forEach(people::add);
    return people;
  }

  private Set<ReferralId> few() {
    Map<VacancyId, List<ReferralId>> at = new HashMap<>();
    Set<ReferralId> changed = everybody();
    changed.forEach(person ->
        places(person)
            .forEach(place -> at.computeIfAbsent(place, p -> new ArrayList<>()).add(person)));
    Set<ReferralId> seen = new LinkedHashSet<>();
    Set<ReferralId> told =
        new LinkedHashSet<>(joined(at.getOrDefault(bed.vacancy().id(), List.of()), at, seen));
    for (ReferralId person : changed) {
      List<ReferralId> part = joined(List.of(person), at, seen);
      boolean nothing = gain(part).map(Gains::isNothing).orElse(false);
      if (!nothing) {
        told.addAll(part);
      }
    }
    return told;
  }

  /** The places a person leaves and comes to; a bed on offer that they live in is one too. */
  private Stream<VacancyId> places(ReferralId person) {
    Optional<VacancyId> own =
        all.row(person)
            .flatMap(all::ownColumn)
            .map(column -> all.columns().get(column).vacancy().id());
    return Stream.of(gets(person).or(() -> own), had(person).or(() -> own))
        .flatMap(Optional::stream);
  }

  /** People, and those they share a place with that either leaves or comes to, and so on. */
  private List<ReferralId> joined(
      List<ReferralId> from, Map<VacancyId, List<ReferralId>> at, Set<ReferralId> seen) {
    List<ReferralId> found = new ArrayList<>(from.stream().filter(seen::add).toList());
    for (int next = 0; next < found.size(); next++) {
      places(found.get(next))
          .flatMap(place -> at.getOrDefault(place, List.of()).stream())
          .filter(seen::add)
          .forEach(found::add);
    }
    return found;
  }

  /** What some people's moves add to each goal; empty if one of them is not in the graph. */
  private Optional<List<Long>> gain(Collection<ReferralId> people) {
    int[] now = pairs(people, after);
    int[] then = pairs(people, before);
    if (IntStream.concat(IntStream.of(now), IntStream.of(then)).anyMatch(pair -> pair < 0)) {
      return Optional.empty();
    }
    List<Goal> goals = all.policy().scored();
    return Optional.of(
        IntStream.range(0, goals.size())
            .filter(goal -> goals.get(goal).measure().isEmpty())
            .mapToObj(goal -> points(goal, now) - points(goal, then))
            .toList());
  }

  private long points(int goal, int[] pairs) {
    return IntStream.of(pairs).mapToLong(pair -> graph.points(goal, pair)).sum();
  }

  private int[] pairs(Collection<ReferralId> people, Map<ReferralId, VacancyId> places) {
    return people.stream()
        .filter(places::containsKey)
        .mapToInt(person -> pair(person, Optional.ofNullable(places.get(person)).orElseThrow()))
        .toArray();
  }

  private int pair(ReferralId person, VacancyId place) {
    VacancyId at = place.equals(bed.vacancy().id()) ? bed.none().id() : place;
    return all.row(person)
        .flatMap(row -> all.column(at).map(column -> graph.pair(row, column)))
        .orElse(-1);
  }

  /** Whether some people's moves break no limit that was kept, everybody else as before. */
  private boolean keepsLimits(Set<ReferralId> people) {
    Map<ReferralId, VacancyId> mixed = new LinkedHashMap<>(before);
    people.forEach(mixed::remove);
    Filled filled = new Filled(graph);
    for (Referral referral : all.rows()) {
      int pair = pairOrOwn(referral.id(), mixed);
      boolean moves = people.contains(referral.id()) && after.containsKey(referral.id());
      if (pair >= 0 && !moves) {
        filled.add(pair);
      }
    }
    for (int pair : pairs(people, after)) {
      if (filled.broken(pair).stream().anyMatch(stake -> !isCapacityOfBed(stake, pair))) {
        return false;
      }
      filled.add(pair);
    }
    return true;
  }

  private int pairOrOwn(ReferralId person, Map<ReferralId, VacancyId> places) {
    return places.containsKey(person)
        ? pair(person, Optional.ofNullable(places.get(person)).orElseThrow())
        : graph.ownBedPair(all.row(person).orElseThrow());
  }

  private boolean isCapacityOfBed(Stake stake, int pair) {
    VacancyId at = all.columns().get(graph.column(pair)).vacancy().id();
    return at.equals(bed.none().id())
        && stake instanceof Stake.Adds adds
        && graph.sums().get(adds.sum()).rule().equals(Policy.CAPACITY);
  }
}
