package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.ask.Wayfinder.Found;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Eligibility;

/** Puts steps that were found together to ways: equal steps are one way, to all that they open. */
final class Ways {
  /** So many ways of the same kind are named. */
  private static final int ALIKE = 2;

  private static final int NAMED = 5;

  private Ways() {}

  /** The best ways, of different kinds. */
  static List<Way> of(Eligibility all, List<Found> found, int most) {
    Map<List<Change>, List<Found>> same = new LinkedHashMap<>();
    found.stream()
        .sorted(Comparator.comparing(Found::steps, PairSearch.ORDER))
        .forEach(one ->
            same.computeIfAbsent(Trial.changes(one.steps()), c -> new ArrayList<>()).add(one));
    Map<String, Integer> alike = new LinkedHashMap<>();
    return same.values().stream()
        .filter(group -> alike.merge(kind(group.getFirst()), 1, Integer::sum) <= ALIKE)
        .limit(most)
        .map(group -> way(all, group))
        .toList();
  }

  private static String kind(Found found) {
    return found.steps().stream()
        .flatMap(step -> step.changes().stream())
        .map(change -> change.getClass().getSimpleName())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Way way(Eligibility all, List<Found> group) {
    Set<ReferralId> who = new LinkedHashSet<>();
    Set<VacancyId> where = new LinkedHashSet<>();
    group.stream().map(Found::row).sorted().forEach(row -> who.add(all.rows().get(row).id()));
    group.stream()
        .map(Found::column)
        .sorted()
        .forEach(column -> where.add(all.columns().get(column).vacancy().id()));
    return way(group.getFirst().steps(), List.copyOf(who), List.copyOf(where));
  }

  static Way way(List<Step> steps, List<ReferralId> who, List<VacancyId> where) {
    String condition = steps.stream().map(Step::words).collect(Collectors.joining(", and "));
    String words =
        "If %s, %s can have %s.".formatted(condition, names(who, "and"), names(where, "or"));
    return new Way(steps, scenario(steps), who, where, words);
  }

  /** Under a name that says nothing about anybody. */
  private static Scenario scenario(List<Step> steps) {
    List<Change> changes = Trial.changes(steps);
    String name = changes.stream().map(Change::toString).collect(Collectors.joining(", "));
    return new Scenario(name, changes);
  }

  /** "V-1, V-2 or V-3"; of many the first, with how many more there are. */
  static String names(List<? extends Id> ids, String last) {
    List<String> named = ids.stream().limit(NAMED).map(Id::value).toList();
    int more = ids.size() - named.size();
    if (more > 0) {
      return String.join(", ", named) + " " + last + " " + more + " more";
    }
    return named.size() == 1
        ? named.getFirst()
        : String.join(", ", named.subList(0, named.size() - 1))
            + " "
            + last
            + " "
            + named.getLast();
  }
}
