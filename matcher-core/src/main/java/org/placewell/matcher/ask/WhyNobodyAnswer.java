package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewell.matcher.ask.WhyNobody.Reason;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Placement;

/** Says why a person has no place, or a vacancy nobody, and what would change that. */
final class WhyNobodyAnswer {
  private static final int WAYS = 6;
  private static final int NAMED = 5;

  private final Wayfinder ways;
  private final Outcomes outcomes;
  private final Eligibility all;
  private final CandidateGraph graph;
  private final MoreBeds beds;

  WhyNobodyAnswer(Questions questions) {
    this.ways = questions.ways();
    this.outcomes = questions.outcomes();
    this.all = questions.run().eligibility();
    this.graph = questions.run().graph();
    this.beds = new MoreBeds(questions.inputs(), ways.shelves(), graph);
  }

  WhyNobody of(Referral referral) {
    ReferralId id = referral.id();
    Optional<Integer> row = outcomes.row(id);
    if (row.isEmpty()) {
      return person(referral, Reason.OUTSIDE, id + Outcomes.outside(referral));
    }
    Optional<Placement> placement = outcomes.placement(id);
    if (placement.isPresent()) {
      return person(
          referral, Reason.MATCHED, placement.get().vacancy() + " is proposed to " + id + ".");
    }
    return unplaced(referral, row.get());
  }

  private static WhyNobody person(Referral referral, Reason reason, String headline) {
    return new WhyNobody(
        Optional.of(referral.id()), Optional.empty(), reason, headline, 0, List.of(), List.of());
  }

  private WhyNobody unplaced(Referral referral, int row) {
    int own = graph.ownBedPair(row) >= 0 ? 1 : 0;
    int possible = graph.rowEnd(row) - graph.rowStart(row) - own;
    int others = graph.columns() - own;
    Reason reason =
        others == 0 ? Reason.NONE_THERE : possible > 0 ? Reason.GOES_TO_OTHERS : Reason.NONE_FITS;
    IntStream columns =
        IntStream.range(0, graph.columns()).filter(column -> graph.pair(row, column) < 0);
    return new WhyNobody(
        Optional.of(referral.id()),
        Optional.empty(),
        reason,
        headline(referral, reason, possible, others),
        possible,
        new Misses(all).counts(columns, column -> all.pair(row, column), "vacancy", "vacancies"),
        reason == Reason.GOES_TO_OTHERS ? best(row) : opened(row));
  }

  /** Matches are possible already: what is missing is a place. */
  private List<Way> best(int row) {
    List<Way> one = beds.likeTheBest(row).stream().toList();
    return one.isEmpty() ? found(row) : one;
  }

  private List<Way> opened(int row) {
    List<Way> found = new ArrayList<>(found(row));
    beds.elsewhere(row).ifPresent(way -> found.add(before(found), way));
    return found;
  }

  /** Behind what is as small and easier. */
  private static int before(List<Way> found) {
    int at = 0;
    while (at < found.size()
        && found.get(at).steps().size() == 1
        && found.get(at).steps().getFirst().effort().compareTo(Way.Effort.ADD) < 0) {
      at++;
    }
    return at;
  }

  private List<Way> found(int row) {
    return Ways.of(all, ways.forPerson(row), WAYS - 1);
  }

  private static String headline(Referral who, Reason reason, int possible, int others) {
    return switch (reason) {
      case NONE_THERE -> who.id() + " has no place: there are no vacancies.";
      case NONE_FITS ->
          "%s has no place: none of %d vacancies is possible.".formatted(who.id(), others);
      default ->
          "%s has no place: %d of %d vacancies are possible, and the best plan gives them to others."
              .formatted(who.id(), possible, others);
    };
  }

  WhyNobody of(Vacancy vacancy) {
    int column = outcomes.column(vacancy.id());
    List<Placement> placements = outcomes.placements(vacancy.id());
    int open = all.columns().get(column).vacancy().places();
    int taken =
        placements.stream().mapToInt(p -> outcomes.referral(p.referral()).person().places()).sum();
    List<ReferralId> who = placements.stream().map(Placement::referral).toList();
    if (!who.isEmpty() && taken >= open) {
      String headline = vacancy.id() + " is proposed to " + Ways.names(who, "and") + ".";
      return vacancy(vacancy, Reason.MATCHED, headline, 0, List.of(), List.of());
    }
    return open == 0
        ? vacancy(
            vacancy,
            Reason.OUTSIDE,
            vacancy.id() + " has no place left: what it has is on offer.",
            0,
            List.of(),
            List.of())
        : empty(vacancy, column, open - taken);
  }

  private static WhyNobody vacancy(
      Vacancy vacancy,
      Reason reason,
      String headline,
      int possible,
      List<Line> lines,
      List<Way> ways) {
    return new WhyNobody(
        Optional.empty(), Optional.of(vacancy.id()), reason, headline, possible, lines, ways);
  }

  private WhyNobody empty(Vacancy vacancy, int column, int left) {
    List<Integer> could =
        IntStream.range(0, graph.rows()).filter(row -> isPossible(row, column)).boxed().toList();
    Reason reason =
        graph.rows() == 0
            ? Reason.NONE_THERE
            : could.isEmpty() ? Reason.NONE_FITS : Reason.GOES_TO_OTHERS;
    List<Line> lines = new ArrayList<>();
    could.stream().limit(NAMED).map(row -> where(row, vacancy)).forEach(lines::add);
    IntStream rows = IntStream.range(0, graph.rows()).filter(row -> graph.pair(row, column) < 0);
    lines.addAll(new Misses(all).counts(rows, row -> all.pair(row, column), "person", "people"));
    return vacancy(
        vacancy,
        reason,
        headline(vacancy, column, reason, could.size(), left),
        could.size(),
        lines,
        Ways.of(all, ways.forVacancy(column, waiting()), WAYS));
  }

  private boolean isPossible(int row, int column) {
    int pair = graph.pair(row, column);
    return pair >= 0 && pair != graph.ownBedPair(row);
  }

  /** Those without a place, or everybody, if all have one. */
  private Predicate<Integer> waiting() {
    Predicate<Integer> waits = row -> outcomes.placement(all.rows().get(row).id()).isEmpty();
    return IntStream.range(0, graph.rows()).anyMatch(waits::test) ? waits : row -> true;
  }

  private Line where(int row, Vacancy vacancy) {
    ReferralId id = all.rows().get(row).id();
    String words =
        outcomes
            .placement(id)
            .map(placement ->
                placement.vacancy().equals(vacancy.id())
                    ? "has a place of it"
                    : "is proposed for " + placement.vacancy())
            .orElse("could have it, and has no place");
    return Line.of(id.value(), "possible", words);
  }

  private String headline(Vacancy vacancy, int column, Reason reason, int could, int left) {
    if (isLivedIn(column)) {
      return "%s is still lived in by %s, who has no other place in this plan."
          .formatted(vacancy.id(), all.holder(column).orElseThrow());
    }
    String head = vacancy.id() + (left > 1 ? " has " + left + " places empty: " : " stays empty: ");
    return switch (reason) {
      case NONE_THERE -> head + "nobody waits for one.";
      case NONE_FITS -> head + "it is possible for none of %d people.".formatted(graph.rows());
      default ->
          head
              + "it is possible for %d of %d people, and the best plan has none of them there."
                  .formatted(could, graph.rows());
    };
  }

  private boolean isLivedIn(int column) {
    Optional<ReferralId> holder = all.holder(column);
    return holder.filter(who -> outcomes.row(who).isPresent()).isPresent()
        && holder.flatMap(outcomes::placement).isEmpty();
  }
}
