package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.RuledOut;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Pair;

/** Notes for the coordinator who decides: the same findings the run was made from, read again. */
final class CoordinatorNotes {
  private final MatchRun run;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final Map<ReferralId, Placement> placed;
  private final Rivals rivals;
  private final RuledOut ruledOut;
  private final int mostMisses;

  /**
   * @param mostMisses of how many vacancies each note speaks at most; where there are more, it has
   *     counts besides
   */
  CoordinatorNotes(MatchRun run, int mostMisses) {
    this.run = run;
    this.mostMisses = mostMisses;
    this.all = run.eligibility();
    this.graph = run.graph();
    this.placed = run.plan().byReferral();
    this.rivals = new Rivals(run);
    this.ruledOut = RuledOut.of(all);
  }

  /** The note about one referral; what is looked up by classes is kept for the next. */
  synchronized Note note(Referral referral) {
    Optional<Integer> row = all.row(referral.id());
    if (row.isEmpty()) {
      return outside(referral);
    }
    return Optional.ofNullable(placed.get(referral.id()))
        .map(placement -> placed(referral, row.get(), placement))
        .orElseGet(() -> unplaced(referral, row.get()));
  }

  /** Why a person does not have a vacancy in this run, whatever else they have. */
  synchronized List<Line> against(ReferralId referral, VacancyId vacancy) {
    Optional<Integer> row = all.row(referral);
    Optional<Integer> column = all.column(vacancy);
    if (row.isEmpty()) {
      return List.of(Line.of(referral.value(), "outside", whyOutside(referral)));
    }
    if (column.isEmpty()) {
      return List.of(Line.of(vacancy.value(), "withdrawn", "is not on offer"));
    }
    int pair = graph.pair(row.get(), column.get());
    boolean agreed = graph.pinnedPair(row.get()) >= 0 && graph.pinnedPair(row.get()) != pair;
    if (agreed) {
      return List.of(Line.of(vacancy.value(), "agreed", "is out: another placement is agreed"));
    }
    return pair < 0 ? List.of(misfit(row.get(), column.get())) : rivals.lines(List.of(pair), 1);
  }

  private String whyOutside(ReferralId id) {
    return run.dataset().referrals().stream()
        .filter(referral -> referral.id().equals(id))
        .findFirst()
        .map(referral -> referral.needsVacancy() ? "has an offer in flight" : "needs no vacancy")
        .orElse("is not on the list");
  }

  private Note placed(Referral referral, int row, Placement placement) {
    Pair pair = all.pair(row, all.column(placement.vacancy()).orElseThrow());
    List<Eligibility.Asked> findings = all.findings(pair);
    return new Note(
        referral.id(),
        Outcome.PLACED,
        Optional.of(placement.vacancy()),
        Optional.of(placement.start()),
        headline(placement, pair.place()),
        List.of(
            new Section(Topic.FINDINGS, lines(findings, Answer.MET)),
            new Section(Topic.POINTS, points(pair)),
            new Section(Topic.TO_CHECK, toCheck(referral, findings)),
            new Section(Topic.DEPENDS_ON, dependsOn(placement)),
            new Section(Topic.PIN, pin(referral, row)),
            new Section(Topic.ON_RECORD, Tasks.onRecord(referral))));
  }

  private static String headline(Placement placement, Place place) {
    String certainty =
        placement.review()
            ? ", to be reviewed first"
            : placement.provisional() ? ", provisionally" : "";
    return "%s (%s) from %s%s."
        .formatted(placement.vacancy(), place.scheme().name(), placement.start(), certainty);
  }

  private static List<Line> lines(List<Eligibility.Asked> findings, Answer answer) {
    return findings.stream()
        .filter(asked -> asked.finding().answer() == answer)
        .map(CoordinatorNotes::line)
        .toList();
  }

  private static Line line(Eligibility.Asked asked) {
    return Line.of(
        asked.rule().name(), asked.finding().code(), asked.finding().words(asked.rule()));
  }

  /** A line for each rule that gave points, and the total of each goal. */
  private List<Line> points(Pair pair) {
    List<Goal> goals = run.policy().scored();
    long[] totals = all.points(pair, all.answer(pair));
    Stream<Line> rules =
        all.awards(pair).stream()
            .filter(given -> given.weighted() != 0)
            .map(given ->
                new Line(
                    given.feed().rule().name(),
                    given.feed().goal(),
                    given.points().words(given.feed().rule()),
                    OptionalLong.of(given.weighted())));
    Stream<Line> sums =
        IntStream.range(0, goals.size())
            .filter(g -> goals.get(g).measure().isEmpty()) // which is about no single placement
            .mapToObj(
                g -> new Line(goals.get(g).name(), "total", "total", OptionalLong.of(totals[g])));
    return Stream.concat(rules, sums).toList();
  }

  static List<Line> toCheck(Referral referral, List<Eligibility.Asked> findings) {
    return Stream.concat(
            lines(findings, Answer.NEEDS_REVIEW).stream(), Tasks.outstanding(referral).stream())
        .toList();
  }

  private static List<Line> dependsOn(Placement placement) {
    return placement
        .after()
        .map(who ->
            Line.of(
                "chain", who.value(), who + " has to move first; tell nobody of this move before"))
        .stream()
        .toList();
  }

  private List<Line> pin(Referral referral, int row) {
    Stream<Line> agreed =
        all.pin(row).stream().map(pin -> Line.of("placement", "it stays, whatever else changes"));
    Stream<Line> although =
        run.check().byPins().stream()
            .filter(breach -> breach.referral().equals(Optional.of(referral.id())))
            .map((Breach breach) ->
                Line.of(breach.rule(), breach.kind().name(), "although: " + breach.words()));
    return Stream.concat(agreed, although).toList();
  }

  private Note unplaced(Referral referral, int row) {
    List<Integer> would =
        IntStream.range(graph.rowStart(row), graph.rowEnd(row))
            .filter(pair -> pair != graph.ownBedPair(row))
            .boxed()
            .toList();
    boolean stays = graph.ownBedPair(row) >= 0;
    int misfits = graph.columns() - would.size() - (stays ? 1 : 0);
    int more = Math.max(0, mostMisses - would.size());
    return new Note(
        referral.id(),
        Outcome.UNPLACED,
        Optional.empty(),
        Optional.empty(),
        headline(misfits, graph.columns(), stays),
        List.of(
            new Section(Topic.WENT_TO_OTHERS, rivals.lines(would, mostMisses)),
            new Section(Topic.DOES_NOT_FIT, misfits(row, more)),
            new Section(Topic.COUNTS, misfits > more ? counts(row, would.size()) : List.of()),
            new Section(Topic.TO_CHECK, Tasks.outstanding(referral)),
            new Section(Topic.ON_RECORD, Tasks.onRecord(referral))));
  }

  /**
   * Vacancies that do not fit: if not all are wanted, those against which the fewest rules speak.
   */
  private List<Line> misfits(int row, int most) {
    int[] against = ruledOut.of(row).rulesAgainst(graph.columns());
    IntStream misfits = IntStream.range(0, against.length).filter(column -> against[column] > 0);
    List<Integer> nearest =
        most >= against.length
            ? misfits.boxed().toList()
            : misfits
                .boxed()
                .sorted(Comparator.comparingInt(column -> against[column]))
                .limit(most)
                .toList();
    return nearest.stream().map(column -> misfit(row, column)).toList();
  }

  /** How many vacancies would fit, and how many each rule rules out, with or without others. */
  private List<Line> counts(int row, int would) {
    RuledOut.Row reasons = ruledOut.of(row);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("would fit", would + " of " + graph.columns() + " vacancies"));
    for (int rule = 0; rule < ruledOut.rules().size(); rule++) {
      int count = reasons.count(rule);
      if (count > 0) {
        String words = "rules out " + count + RuledOut.alone(count, reasons.countAlone(rule));
        lines.add(Line.of(ruledOut.rules().get(rule).name(), words));
      }
    }
    return lines;
  }

  private static String headline(int misfits, int columns, boolean stays) {
    int others = columns - (stays ? 1 : 0);
    String where = stays ? " Stays in the bed they have." : "";
    if (others == 0) {
      return "No place: there are no vacancies." + where;
    }
    return misfits == others
        ? "No place: none of %d vacancies fits.%s".formatted(others, where)
        : "No place: %d of %d vacancies would fit.%s".formatted(others - misfits, others, where);
  }

  /** All rules that rule out one vacancy; under a policy without review, also what is unclear. */
  private Line misfit(int row, int column) {
    Pair pair = all.pair(row, column);
    List<Eligibility.Asked> findings = all.findings(pair);
    List<Eligibility.Asked> reasons =
        findings.stream().filter(asked -> !all.allows(asked.finding().answer())).toList();
    String words =
        reasons.stream()
            .map(asked -> asked.finding().words(asked.rule()))
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    String codes =
        reasons.stream()
            .map(asked -> asked.rule().name())
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    return Line.of(pair.place().vacancy().id().value(), codes, words);
  }

  private Note outside(Referral referral) {
    return Tasks.outside(
        referral,
        referral.needsVacancy()
            ? "An offer is in flight; no other place is proposed meanwhile."
            : "Needs no vacancy: takes no part in the matching.",
        new Section(Topic.ON_RECORD, Tasks.onRecord(referral)));
  }
}
