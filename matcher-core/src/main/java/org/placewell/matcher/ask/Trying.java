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

/** Finds out what one more bed would change. */
sealed interface Trying {
  /**
   * A plan, so far as it matters here.
   *
   * @param goals what it is worth in each goal that adds up over placements
   * @param isProven whether no plan is worth more
   * @param moves who moves where
   */
  record Found(List<Long> goals, boolean isProven, Map<ReferralId, VacancyId> moves) {}

  /** The best plan without the bed. */
  Found without();

  /** What no plan with the bed exceeds; empty if prices cannot tell. */
  Optional<List<Long>> most(NewBed bed);

  /** The best plan with the bed. */
  Found with(NewBed bed);

  /** In a session in which all beds are known already, without places. */
  final class InSession implements Trying {
    private final Session session;
    private final Found without;
    private final Map<VacancyId, List<Long>> most;

    InSession(Session session) {
      this.session = session;
      this.without = found(session);
      this.most = new HashMap<>(session.most());
    }

    private static Found found(Session session) {
      Session.Value value = session.value();
      return new Found(value.goals(), value.isProvenBest(), session.moves());
    }

    @Override
    public Found without() {
      return without;
    }

    @Override
    public Optional<List<Long>> most(NewBed bed) {
      return Optional.ofNullable(most.get(bed.none().id()));
    }

    @Override
    public Found with(NewBed bed) {
      session.add(bed.vacancy());
      Found found = found(session);
      session.withdraw(bed.vacancy().id());
      return found;
    }
  }

  /** By running the line again for each. */
  final class ByLine implements Trying {
    private final Questions asked;

    ByLine(Questions asked) {
      this.asked = asked;
    }

    static Found found(MatchRun run) {
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

    @Override
    public Found without() {
      return found(asked.run());
    }

    @Override
    public Optional<List<Long>> most(NewBed bed) {
      return Optional.empty();
    }

    @Override
    public Found with(NewBed bed) {
      return found(asked.again(bed.scenario().apply(asked.inputs())));
    }
  }
}
