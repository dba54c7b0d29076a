package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.RuledOut;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;

/**
 * Notes for residents and providers, made from a run over a dataset without secrets. One neutral
 * sentence stands for every place that an open rule does not rule out, whatever became of it.
 */
final class LimitedNotes {
  private static final String NEUTRAL =
      "Other places could not be offered this time. We cannot say more about other people or places.";

  private final Map<ReferralId, Placement> placed;
  private final Eligibility all;
  private final RuledOut ruledOut;
  private final BitSet free = new BitSet();

  /**
   * @param plan the plan
   * @param all over a dataset without secrets
   */
  LimitedNotes(Plan plan, Eligibility all) {
    List<HardRule> open =
        all.hardRules().stream().filter(rule -> rule.disclosure() == Disclosure.OPEN).toList();
    this.placed = plan.byReferral();
    this.all = all;
    this.ruledOut = RuledOut.failed(open, all, Secrets::without);
    for (int column = 0; column < all.columns().size(); column++) {
      free.set(column, all.holder(column).flatMap(all::row).isEmpty());
    }
  }

  /** A note for a provider, if a place is proposed: without the person's own affairs. */
  Optional<Note> provider(Referral referral) {
    return told(referral).map(move -> placed(referral, move));
  }

  /** A move into a place that somebody still has to leave is told to nobody before they have. */
  private Optional<Placement> told(Referral referral) {
    return Optional.ofNullable(placed.get(referral.id()))
        .filter(placement -> placement.after().isEmpty());
  }

  /** A note for the person; what is looked up by classes is kept for the next. */
  synchronized Note resident(Referral referral) {
    Optional<Placement> placement = told(referral);
    if (placement.isPresent()) {
      return placed(referral, placement.get());
    }
    return all.row(referral.id())
        .map(row -> unplaced(referral, row))
        .orElseGet(() -> out(referral));
  }

  private Note placed(Referral referral, Placement placement) {
    List<Line> checks = new ArrayList<>(Tasks.outstanding(referral));
    if (placement.review()) {
      checks.add(Line.of("review", "Somebody still has to look at this before it is certain."));
    }
    return new Note(
        referral.id(),
        Outcome.PLACED,
        Optional.of(placement.vacancy()),
        Optional.of(placement.start()),
        "Vacancy " + placement.vacancy() + " is proposed, from " + placement.start() + ".",
        List.of(new Section(Topic.TO_CHECK, checks)));
  }

  private Note unplaced(Referral referral, int row) {
    return new Note(
        referral.id(),
        Outcome.UNPLACED,
        Optional.empty(),
        Optional.empty(),
        "No place can be proposed this time.",
        List.of(
            new Section(Topic.DOES_NOT_FIT, reasons(row)),
            new Section(Topic.WENT_TO_OTHERS, List.of(Line.of("other places", NEUTRAL))),
            new Section(Topic.TO_CHECK, Tasks.outstanding(referral))));
  }

  /** Open reasons with the number of places each of them rules out: of several the first. */
  private List<Line> reasons(int row) {
    RuledOut.Row reasons = ruledOut.of(row);
    Map<Line, Integer> counts = new LinkedHashMap<>();
    free.stream()
        .forEach(column ->
            IntStream.range(0, ruledOut.rules().size())
                .filter(rule -> reasons.by(rule, column))
                .limit(1)
                .forEach(rule -> counts.merge(reason(rule, row, column), 1, Integer::sum)));
    return counts.entrySet().stream().map(e -> counted(e.getKey(), e.getValue())).toList();
  }

  private Line reason(int rule, int row, int column) {
    HardRule of = ruledOut.rules().get(rule);
    Finding finding = ruledOut.finding(rule, row, column);
    return Line.of(of.name(), finding.code(), finding.words(of));
  }

  private static Line counted(Line line, int places) {
    String who = places == 1 ? "1 place " : places + " places, each of which ";
    return Line.of(line.about(), line.code(), who + line.words());
  }

  private Note out(Referral referral) {
    return Tasks.outside(
        referral,
        referral.needsVacancy() ? "An offer is open already." : "This move needs no vacancy.");
  }
}
