package org.placewell.matcher.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.solve.Session;

/**
 * Finds out what one more bed would change, in a session that knows all beds already, without
 * places.
 */
final class Trying {
  private final Session session;
  private final Found without;
  private final Map<VacancyId, List<Long>> most;

  /**
   * A plan, so far as it matters here.
   *
   * @param goals what it is worth in each goal that adds up over placements
   * @param isProven whether no plan is worth more
   * @param moves who moves where
   */
  record Found(List<Long> goals, boolean isProven, Map<ReferralId, VacancyId> moves) {
    static Found of(MatchRun run) {
      Plan plan = run.plan();
      List<Goal> goals = run.policy().scored();
      List<Long> values =
          IntStream.range(0, goals.size())
              .filter(goal -> goals.get(goal).measure().isEmpty())
              .mapToObj(goal -> plan.score().values().get(goal).points())
              .toList();
      Map<ReferralId, VacancyId> moves = new LinkedHashMap<>();
      plan.placements().forEach(move -> moves.put(move.referral(), move.vacancy()));
      boolean isProven =
          plan.certificate().map(Certificate::bounds).map(values::equals).orElse(false);
      return new Found(values, isProven, moves);
    }

    private static Found of(Session session) {
      Session.Value value = session.value();
      return new Found(value.goals(), value.isProvenBest(), session.moves());
    }
  }

  Trying(Session session) {
    this.session = session;
    this.without = Found.of(session);
    this.most = new HashMap<>(session.most());
  }

  /** The best plan without the bed. */
  Found without() {
    return without;
  }

  /** What no plan with the bed exceeds; empty if prices cannot tell. */
  Optional<List<Long>> most(NewBed bed) {
    return Optional.ofNullable(most.get(bed.none().id()));
  }

  /** The best plan with the bed. */
  Found with(NewBed bed) {
    session.add(bed.vacancy());
    Found found = Found.of(session);
    session.withdraw(bed.vacancy().id());
    return found;
  }
}
