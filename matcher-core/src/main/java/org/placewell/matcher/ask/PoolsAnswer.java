package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Pools.Waiting;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.RuledOut;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Reads;

/** Sorts out who and what no matching can help. */
final class PoolsAnswer {
  private final MatchRun run;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final Wayfinder ways;
  private final RuledOut ruledOut;
  private final Explanation explanation;
  private final DateHints hints;

  /** Rules to which no date matters, and all others. */
  private final BitSet timeless;

  private final BitSet dated;

  private final List<ReferralId> nothingFits = new ArrayList<>();
  private final List<Way> onlyDates = new ArrayList<>();
  private final List<Waiting> noVacancyNeeded = new ArrayList<>();
  private final List<ReferralId> offers = new ArrayList<>();

  PoolsAnswer(Questions questions) {
    this.run = questions.run();
    this.all = run.eligibility();
    this.graph = run.graph();
    this.ways = questions.ways();
    this.ruledOut = RuledOut.of(all);
    this.explanation = Explanation.of(run);
    this.hints = new DateHints(all, !all.allows(Answer.NEEDS_REVIEW));
    this.timeless = timeless(ruledOut.rules());
    this.dated = new BitSet();
    dated.set(0, ruledOut.rules().size());
    dated.andNot(timeless);
  }

  private static BitSet timeless(List<HardRule> rules) {
    BitSet timeless = new BitSet();
    IntStream.range(0, rules.size())
        .filter(rule -> rules.get(rule).reads().map(Reads::noDates).orElse(false))
        .forEach(timeless::set);
    return timeless;
  }

  Pools answer() {
    run.dataset().referrals().forEach(this::sort);
    List<VacancyId> nobodyFits = nobodyFits();
    return new Pools(
        nothingFits, onlyDates, noVacancyNeeded, offers, nobodyFits, lines(nobodyFits));
  }

  private void sort(Referral referral) {
    Optional<Integer> row = all.row(referral.id());
    if (row.isPresent()) {
      if (isAlone(row.get())) {
        dates(row.get()).ifPresentOrElse(onlyDates::add, () -> nothingFits.add(referral.id()));
      }
    } else if (referral.needsVacancy()) {
      offers.add(referral.id());
    } else {
      noVacancyNeeded.add(new Waiting(referral.id(), explanation.waitsFor(referral)));
    }
  }

  private boolean isAlone(int row) {
    int own = graph.ownBedPair(row) >= 0 ? 1 : 0;
    return graph.rowEnd(row) - graph.rowStart(row) == own;
  }

  /** A vacancy that the person could have on other dates. */
  private Optional<Way> dates(int row) {
    RuledOut.Row out = ruledOut.of(row);
    BitSet open = out.byAny(dated);
    open.andNot(out.byAny(timeless));
    return open.stream()
        .filter(column -> hints.may(row, column))
        .filter(column -> ways.mayBeDates(row, column))
        .mapToObj(column -> ways.byDates(row, column))
        .flatMap(List::stream)
        .findFirst()
        .map(found -> Ways.of(all, List.of(found), 1).getFirst());
  }

  private List<VacancyId> nobodyFits() {
    BitSet fits = new BitSet();
    for (int row = 0; row < graph.rows(); row++) {
      for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
        if (pair != graph.ownBedPair(row)) {
          fits.set(graph.column(pair));
        }
      }
    }
    return IntStream.range(0, graph.columns())
        .filter(column -> !fits.get(column))
        .mapToObj(column -> all.columns().get(column).vacancy().id())
        .toList();
  }

  private List<Line> lines(List<VacancyId> nobodyFits) {
    List<ReferralId> dated = onlyDates.stream().flatMap(way -> way.referrals().stream()).toList();
    List<ReferralId> home = noVacancyNeeded.stream().map(Waiting::referral).toList();
    return Stream.of(
            line("nothing-fits", nothingFits, "person", "people", "can have none of the vacancies"),
            line("only-dates", dated, "person", "people", "could have a vacancy on other dates"),
            line("no-vacancy-needed", home, "person needs", "people need", "no vacancy"),
            line("offer-in-flight", offers, "person has", "people have", "an offer in flight"),
            line("nobody-fits", nobodyFits, "vacancy is", "vacancies are", "possible for nobody"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Line> line(
      String code, List<? extends Id> ids, String one, String many, String what) {
    int count = ids.size();
    String words =
        "%d %s %s: %s."
            .formatted(
                count, count == 1 ? one : many, what, count == 0 ? "" : Ways.names(ids, "and"));
    return count == 0 ? Optional.empty() : Optional.of(Line.of(code, words));
  }
}
