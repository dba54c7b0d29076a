package org.placewell.matcher.ask;

import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.GroupLimit;

/** The sentences about bottlenecks. */
final class BottleneckWords {
  /** More names than these nobody listens to. */
  private static final int MOST_NAMES = 8;

  private BottleneckWords() {}

  static String summary(
      int people,
      int mustWait,
      List<Bottlenecks.Group> groups,
      int limits,
      List<Bottlenecks.Spare> spares) {
    long apart = groups.stream().filter(group -> group.within().isEmpty()).count();
    int empty = spares.stream().mapToInt(Bottlenecks.Spare::empty).sum();
    String wait =
        mustWait == 0
            ? "No group of people needs more places than fit them."
            : "Of %s whom some vacancy fits, %d must wait, whatever the plan: %s."
                .formatted(people(people), mustWait, some(apart, "bottleneck"));
    String bind = limits == 1 ? " on several placements binds." : " on several placements bind.";
    String hold = limits == 0 ? "" : " " + some(limits, "limit") + bind;
    String left = empty == 0 ? "" : " " + some(empty, "place") + " must stay empty.";
    return wait + hold + left;
  }

  static String group(List<ReferralId> people, List<Bottlenecks.Room> rooms, int places) {
    List<VacancyId> vacancies = rooms.stream().map(Bottlenecks.Room::vacancy).toList();
    String who = who(people) + (people.size() == 1 ? " fits " : " fit ");
    String where =
        vacancies.size() > MOST_NAMES
            ? vacancies.size() + " vacancies and no others"
            : names(vacancies)
                + (vacancies.size() == 1 ? " and no other vacancy" : " and no other vacancies");
    long taken = rooms.stream().filter(room -> room.people() == 0).count();
    String left = taken > 0 && places > 0 ? " (" + taken + " of them with no place left)" : "";
    String count = left + ": " + people(people.size()) + " for " + some(places, "place") + ". ";
    int wait = people.size() - places;
    return who + where + count + waits(wait, places);
  }

  private static String waits(int wait, int places) {
    String whom = places == 0 ? (wait == 1 ? "That person" : "All of them") : wait + " of them";
    return whom + " must wait, whatever the plan.";
  }

  static String reason(long count, long pairs) {
    return "says no to " + count + " of " + pairs + " other pairings of these people";
  }

  static String limit(
      GroupLimit rule,
      boolean sum,
      String group,
      List<ReferralId> waiting,
      List<ReferralId> taken,
      VacancyId vacancy) {
    String full = rule.words().getOrDefault("full", rule.asks());
    String because = taken.isEmpty() ? "" : ", with " + who(taken);
    String wait = waiting.size() == 1 ? " waits for it. " : " wait for it. ";
    String laxer = sum ? "With room for one more, " : "If that were no hindrance, ";
    return vacancy
        + " "
        + full
        + " ("
        + group
        + ")"
        + because
        + ": "
        + who(waiting)
        + wait
        + laxer
        + waiting.getFirst()
        + " could have "
        + vacancy
        + ", everybody else staying as they are.";
  }

  static String spare(List<ReferralId> people, List<Bottlenecks.Room> rooms, int places) {
    List<VacancyId> vacancies = rooms.stream().map(Bottlenecks.Room::vacancy).toList();
    String where =
        vacancies.size() > MOST_NAMES ? vacancies.size() + " vacancies" : names(vacancies);
    String fit = vacancies.size() == 1 ? " fits " : " fit ";
    if (people.isEmpty()) {
      return where + fit + "nobody on the list: " + some(places, "place") + " must stay empty.";
    }
    return where
        + fit
        + who(people)
        + " and nobody else: "
        + some(places, "place")
        + " for "
        + people(people.size())
        + ". "
        + (places - people.size())
        + " must stay empty.";
  }

  /** The names, or how many there are. */
  private static String who(List<ReferralId> people) {
    return people.size() > MOST_NAMES ? people(people.size()) : names(people);
  }

  static String names(List<? extends Id> ids) {
    Stream<String> names = ids.stream().limit(Math.max(1, ids.size() - 1L)).map(Id::value);
    String all = String.join(", ", names.toList());
    return ids.size() < 2 ? all : all + " and " + ids.getLast().value();
  }

  static String people(int number) {
    return number == 1 ? "1 person" : number + " people";
  }

  static String some(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
