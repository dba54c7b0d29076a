package org.placewell.matcher.ask;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Eligibility;

/**
 * Who competes for too few places, as proofs that a panel can read: these people fit these
 * vacancies and no others, and are more than the vacancies hold. For coordinators alone: what rules
 * people out tells of them.
 *
 * <p>Counts pairs that no hard rule forbids. Staying in a bed is no move: who holds a bed on offer
 * competes for the other places, and their bed counts among the places as if it were left. Whose
 * placement is agreed competes for nothing, and takes a place. People whom no vacancy fits are in
 * no group.
 *
 * <p>Groups that stand in no other share no person and no vacancy. Within a group those are shown
 * again who are harder pressed: two or more for each place, then four or more, and so on.
 *
 * @param people how many people fit some vacancy and have no placement agreed
 * @param mustWait how many of them no plan can place, by these proofs
 * @param groups the proofs; a group stands before those within it
 * @param limits what keeps people waiting who fit a vacancy that has a place left
 * @param spares vacancies that cannot all be filled
 * @param words the answer in one sentence
 */
public record Bottlenecks(
    int people,
    int mustWait,
    List<Group> groups,
    List<Limit> limits,
    List<Spare> spares,
    String words) {
  public Bottlenecks {
    groups = List.copyOf(groups);
    limits = List.copyOf(limits);
    spares = List.copyOf(spares);
  }

  /**
   * How many people a vacancy can hold.
   *
   * @param people at most, if those come of the group who need the fewest places
   */
  public record Room(VacancyId vacancy, int people) {}

  /**
   * People who between them fit too few places.
   *
   * @param number counted from 1
   * @param within the number of the group that these people are part of
   * @param people first on the waiting list first
   * @param rooms every vacancy that fits any of them, first ready first
   * @param places how many people those hold
   * @param mustWait how many of the group wait in every plan: people less places
   * @param reasons the rules that rule out other vacancies for these people, the commonest first
   * @param words the proof in one sentence
   */
  public record Group(
      int number,
      Optional<Integer> within,
      List<ReferralId> people,
      List<Room> rooms,
      int places,
      int mustWait,
      List<Line> reasons,
      String words) {
    public Group {
      people = List.copyOf(people);
      rooms = List.copyOf(rooms);
      reasons = List.copyOf(reasons);
    }

    /**
     * Checks the proof by asking every rule about each of these people and every vacancy, without
     * the search that found it.
     *
     * @param all who could take what, of the dataset and policy the group was found in
     */
    public boolean holds(Eligibility all) {
      return new ProofCheck(all).holds(this);
    }

    @Override
    public String toString() {
      return "group of " + people.size() + " people";
    }
  }

  /**
   * A limit on several placements that keeps people from vacancies that have a place left.
   *
   * @param rule the name of the limit
   * @param group what the rule calls those it is about
   * @param waiting those who wait for it in the plan, first on the waiting list first
   * @param taken those whose placements or own beds it is used up by
   * @param first the first of those who wait, who could have a vacancy if the limit were laxer,
   *     everybody else staying as they are
   * @param vacancy which that would be
   * @param points what that would add at least: a line for each goal
   * @param words the limit in words
   */
  public record Limit(
      String rule,
      String group,
      List<ReferralId> waiting,
      List<ReferralId> taken,
      ReferralId first,
      VacancyId vacancy,
      List<Line> points,
      String words) {
    public Limit {
      waiting = List.copyOf(waiting);
      taken = List.copyOf(taken);
      points = List.copyOf(points);
    }

    @Override
    public String toString() {
      return "limit " + rule;
    }
  }

  /**
   * Vacancies that too few people fit.
   *
   * @param rooms how many people each needs to be full
   * @param people all whom any of them fits
   * @param empty how many places stay empty in every plan, at least
   * @param words in one sentence
   */
  public record Spare(List<Room> rooms, List<ReferralId> people, int empty, String words) {
    public Spare {
      rooms = List.copyOf(rooms);
      people = List.copyOf(people);
    }

    @Override
    public String toString() {
      return "spare " + rooms.size() + " vacancies";
    }
  }

  @Override
  public String toString() {
    return "bottlenecks of " + people + " people";
  }
}
