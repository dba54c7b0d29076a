package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Eligibility.Asked;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/** Makes changes to a copy, and asks every hard rule about one person and one vacancy again. */
final class Trial {
  private final Inputs inputs;
  private final ReferralId referral;
  private final VacancyId vacancy;
  private final boolean reviewed;

  /**
   * @param reviewed whether what a person would have to look at stands in the way as well
   */
  Trial(Inputs inputs, ReferralId referral, VacancyId vacancy, boolean reviewed) {
    this.inputs = inputs;
    this.referral = referral;
    this.vacancy = vacancy;
    this.reviewed = reviewed;
  }

  /**
   * What stands in the way after some steps: rules by name, each with what it found.
   *
   * @return empty if the steps cannot be made, or nothing can be said of the two after them
   */
  Optional<Map<String, Asked>> after(List<Step> steps) {
    try {
      Inputs changed = new Scenario("trial", changes(steps)).apply(inputs);
      return against(Eligibility.of(changed.dataset(), changed.policy()));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  private Optional<Map<String, Asked>> against(Eligibility all) {
    return all.row(referral)
        .flatMap(row -> all.column(vacancy).map(column -> all.pair(row, column)))
        .map(pair -> against(all, pair));
  }

  /** What stands in the way of a pair. */
  Map<String, Asked> against(Eligibility all, Pair pair) {
    Map<String, Asked> against = new LinkedHashMap<>();
    for (HardRule rule : all.hardRules()) {
      if (!enough(all).test(rule.answer(pair))) {
        against.put(rule.name(), new Asked(rule, rule.ask(pair)));
      }
    }
    return against;
  }

  /** Which answers do not stand in the way. */
  Predicate<Answer> enough(Eligibility all) {
    return answer -> reviewed ? answer == Answer.MET : all.allows(answer);
  }

  /**
   * All changes of some steps: whole entries first, so that single facts are changed after them.
   */
  static List<Change> changes(List<Step> steps) {
    List<Change> changes = new ArrayList<>();
    steps.forEach(step -> changes.addAll(step.changes()));
    changes.sort(Comparator.comparing(change -> !(change instanceof Contents)));
    return changes;
  }
}
