package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Timing.Link;

/**
 * Notes for residents and providers, made from a run over a dataset without secrets. One neutral
 * sentence stands for every place that an open rule does not rule out, whatever became of it.
 */
final class LimitedNotes {
  private static final String NEUTRAL =
      "Other places could not be offered this time. We cannot say more about other people or places.";

  private final MatchRun run;
  private final Eligibility all;

  LimitedNotes(MatchRun run) {
    this.run = run;
    this.all = run.eligibility();
  }

  /** A note for each person. */
  List<Note> resident() {
    return run.dataset().referrals().stream().map(this::note).toList();
  }

  /** A note for each proposed place, without the person's own affairs. */
  List<Note> provider() {
    return run.dataset().referrals().stream()
        .flatMap(referral -> told(referral).map(move -> placed(referral, move)).stream())
        .toList();
  }

  /** A move into a place that somebody still has to leave is told to nobody before they have. */
  private Optional<Placement> told(Referral referral) {
    return run.plan().of(referral.id()).filter(placement -> placement.after().isEmpty());
  }

  private Note note(Referral referral) {
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

  /** Open reasons with the number of places each of them rules out. */
  private List<Line> reasons(int row) {
    Map<Line, Integer> counts = new LinkedHashMap<>();
    for (int column = 0; column < all.columns().size(); column++) {
      Pair pair = Secrets.without(all.pair(row, column));
      if (pair.timing().link() == Link.FREE) {
        all.findings(pair).stream()
            .filter(asked -> asked.rule().disclosure() == Disclosure.OPEN)
            .filter(asked -> asked.finding().answer() == Answer.FAILED)
            .findFirst()
            .map(LimitedNotes::reason)
            .ifPresent(line -> counts.merge(line, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream().map(e -> counted(e.getKey(), e.getValue())).toList();
  }

  private static Line reason(Eligibility.Asked asked) {
    return Line.of(
        asked.rule().name(), asked.finding().code(), asked.finding().words(asked.rule()));
  }

  private static Line counted(Line line, int places) {
    String who = places == 1 ? "1 place " : places + " places, each of which ";
    return Line.of(line.about(), line.code(), who + line.words());
  }

  private Note out(Referral referral) {
    boolean inFlight = referral.needsVacancy();
    List<Line> waits = new ArrayList<>(Tasks.outstanding(referral));
    waits.addAll(Tasks.homeMove(referral));
    return new Note(
        referral.id(),
        inFlight ? Outcome.OFFER_IN_FLIGHT : Outcome.NO_VACANCY_NEEDED,
        Optional.empty(),
        Optional.empty(),
        inFlight ? "An offer is open already." : "This move needs no vacancy.",
        List.of(new Section(Topic.WAITS_FOR, waits)));
  }
}
