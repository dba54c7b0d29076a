package org.placewell.matcher.ask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Goal;

/**
 * Who would be elsewhere because of a new bed. Plans that are worth the same differ in much that
 * has nothing to do with it; so where whoever comes to the bed, whoever comes to what they leave,
 * and so on, bring the whole gain, only those are told.
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
   * The moves.
   *
   * @param gain in each goal that adds up over placements
   */
  List<NextBeds.Move> moves(List<Long> gain) {
    Set<ReferralId> chain = chain();
    Set<ReferralId> told = gain(chain).equals(Optional.of(gain)) ? chain : everybody();
    return told.stream().map(this::move).toList();
  }

  private NextBeds.Move move(ReferralId person) {
    return new NextBeds.Move(
        person, Optional.ofNullable(before.get(person)), Optional.ofNullable(after.get(person)));
  }

  private Set<ReferralId> everybody() {
    Set<ReferralId> people = new LinkedHashSet<>();
    all.rows().stream()
        .map(referral -> referral.id())
        .filter(person ->
            !Optional.ofNullable(before.get(person))
                .equals(Optional.ofNullable(after.get(person))))
        .forEach(people::add);
    return people;
  }

  private Set<ReferralId> chain() {
    Map<VacancyId, List<ReferralId>> newcomers = new HashMap<>();
    everybody()
        .forEach(person ->
            Optional.ofNullable(after.get(person))
                .ifPresent(to -> newcomers.computeIfAbsent(to, v -> new ArrayList<>()).add(person)));
    Set<ReferralId> chain = new LinkedHashSet<>();
    Deque<VacancyId> left = new ArrayDeque<>(List.of(bed.vacancy().id()));
    while (!left.isEmpty()) {
      for (ReferralId person : newcomers.getOrDefault(left.remove(), List.of())) {
        if (chain.add(person)) {
          leaves(person).ifPresent(left::add);
        }
      }
    }
    return chain;
  }

  /** What a person leaves: the place they would have, or the bed on offer that they live in. */
  private Optional<VacancyId> leaves(ReferralId person) {
    return Optional.ofNullable(before.get(person))
        .or(() ->
            all.row(person)
                .flatMap(all::ownColumn)
                .map(column -> all.columns().get(column).vacancy().id()));
  }

  /** What some people's moves add to each goal; empty if one of them is not in the graph. */
  private Optional<List<Long>> gain(Set<ReferralId> people) {
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

  private int[] pairs(Set<ReferralId> people, Map<ReferralId, VacancyId> places) {
    return people.stream()
        .flatMap(person ->
            Stream.ofNullable(places.get(person))
                .map(at -> at.equals(bed.vacancy().id()) ? bed.none().id() : at)
                .map(at -> pair(person, at)))
        .mapToInt(pair -> pair)
        .toArray();
  }

  private int pair(ReferralId person, VacancyId at) {
    return all.row(person)
        .flatMap(row -> all.column(at).map(column -> graph.pair(row, column)))
        .orElse(-1);
  }
}
