package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.solve.Session;

/**
 * Tries one more bed of each kind: what promises most by its price first, until nothing that is
 * left can do better, or as often as is allowed.
 */
final class NextBedSearch {
  private final MatchRun run;
  private final List<NewBed> beds;
  private final CandidateGraph graph;
  private final Trying trying;
  private final Trying.Found before;
  private int left;

  /** A bed, by how much no plan with it is better, and what came of trying it. */
  private static final class Candidate {
    private final NewBed bed;
    private final Optional<List<Long>> most;
    private Optional<Trying.Found> found = Optional.empty();

    Candidate(NewBed bed, Optional<List<Long>> most) {
      this.bed = bed;
      this.most = most;
    }
  }

  NextBedSearch(Questions asked, boolean byBorough, int most) {
    this.run = asked.run();
    Dataset dataset = run.dataset();
    this.beds = NewBed.of(dataset, byBorough);
    this.graph = CandidateGraph.of(Eligibility.of(NewBed.shelves(dataset, beds), run.policy()));
    this.trying = new Trying(Session.on(graph, asked.budget()));
    this.before = trying.without();
    this.left = most;
  }

  NextBeds answer() {
    Map<BedKind, List<Candidate>> kinds = new LinkedHashMap<>();
    for (NewBed bed : beds) {
      kinds
          .computeIfAbsent(bed.kind(), kind -> new ArrayList<>())
          .add(new Candidate(bed, trying.most(bed).map(most -> minus(most, before.goals()))));
    }
    List<List<Candidate>> order = new ArrayList<>(kinds.values());
    order.forEach(of -> of.sort(Comparator.comparing(this::promise, Gains.MOST_FIRST)));
    order.sort(Comparator.comparing(of -> promise(of.getFirst()), Gains.MOST_FIRST));
    tryOut(order);
    List<NextBeds.Bed> answer = order.stream().map(this::best).sorted(Gains.RANK).toList();
    return new NextBeds(answer, fitNothing(), BedWords.summary(answer));
  }

  private List<Long> promise(Candidate candidate) {
    return candidate.most.orElse(List.of());
  }

  /** First one bed of each kind, then further schemes where they might do better. */
  private void tryOut(List<List<Candidate>> kinds) {
    boolean further = true;
    while (further) {
      further = false;
      for (List<Candidate> kind : kinds) {
        Optional<Candidate> next = next(kind);
        next.ifPresent(this::tryOut);
        further |= next.isPresent();
      }
    }
  }

  private Optional<Candidate> next(List<Candidate> kind) {
    Optional<List<Long>> best =
        kind.stream()
            .flatMap(candidate -> candidate.found.map(this::gain).stream())
            .reduce((one, other) -> Gains.compare(one, other) >= 0 ? one : other);
    return kind.stream()
        .filter(candidate -> candidate.found.isEmpty())
        .filter(candidate -> left > 0 || isNothing(candidate))
        .filter(
            candidate -> best.map(gain -> Gains.mayExceed(promise(candidate), gain)).orElse(true))
        .findFirst();
  }

  private void tryOut(Candidate candidate) {
    boolean nothing = isNothing(candidate);
    left -= nothing ? 0 : 1;
    candidate.found = Optional.of(nothing ? before : trying.with(candidate.bed));
  }

  private boolean isNothing(Candidate candidate) {
    return candidate.most.filter(this::isNothing).isPresent();
  }

  /** No goal can be better by anything: that is a proof, and needs no search. */
  private boolean isNothing(List<Long> most) {
    return most.size() == before.goals().size() && most.stream().allMatch(points -> points == 0);
  }

  private List<Long> gain(Trying.Found found) {
    return minus(found.goals(), before.goals());
  }

  private static List<Long> minus(List<Long> some, List<Long> others) {
    return IntStream.range(0, some.size()).mapToObj(i -> some.get(i) - others.get(i)).toList();
  }

  /** Of a kind the bed that adds most; of those not tried the one that promises most. */
  private NextBeds.Bed best(List<Candidate> kind) {
    Optional<Candidate> tried =
        kind.stream()
            .filter(candidate -> candidate.found.isPresent())
            .reduce((first, second) -> isBetter(second, first) ? second : first);
    Candidate best = tried.orElse(kind.getFirst());
    List<Line> most = lines(promise(best));
    Optional<NextBeds.Gain> gain = best.found.map(found -> gain(best, found));
    boolean more =
        tried.isPresent()
            && kind.stream()
                .filter(other -> other.found.isEmpty())
                .anyMatch(other ->
                    Gains.mayExceed(promise(other), gain(tried.get().found.orElseThrow())));
    return new NextBeds.Bed(
        best.bed.kind().words(),
        best.bed.scheme().id(),
        most,
        gain,
        best.bed.scenario(),
        BedWords.bed(best.bed, most, gain, more));
  }

  private boolean isBetter(Candidate one, Candidate other) {
    return Gains.compare(gain(one.found.orElseThrow()), gain(other.found.orElseThrow())) > 0;
  }

  private NextBeds.Gain gain(Candidate of, Trying.Found found) {
    List<Long> gain = gain(found);
    boolean isProven = before.isProven() && found.isProven();
    Trying.Found planned = Trying.Found.of(run);
    Map<ReferralId, VacancyId> start =
        planned.goals().equals(before.goals()) ? planned.moves() : before.moves();
    List<NextBeds.Move> moves =
        Gains.isNothing(gain)
            ? List.of()
            : new Moving(graph, of.bed, start, found.moves()).moves(gain);
    int placed =
        (int)
            (moves.stream().filter(move -> move.from().isEmpty()).count()
                - moves.stream().filter(move -> move.to().isEmpty()).count());
    return new NextBeds.Gain(lines(gain), isProven, placed, moves);
  }

  private List<Line> lines(List<Long> points) {
    List<Goal> goals =
        run.policy().scored().stream().filter(goal -> goal.measure().isEmpty()).toList();
    return IntStream.range(0, points.size())
        .mapToObj(goal -> {
          String name = goals.get(goal).name();
          return new Line(
              name, "adds", BedWords.to(points.get(goal), name), OptionalLong.of(points.get(goal)));
        })
        .toList();
  }

  /** Those who wait, and would wait for a bed of any kind that was tried. */
  private List<ReferralId> fitNothing() {
    Eligibility all = graph.eligibility();
    Map<ReferralId, VacancyId> placed = Trying.Found.of(run).moves();
    return IntStream.range(0, graph.rows())
        .filter(row -> {
          int own = graph.ownBedPair(row) >= 0 ? 1 : 0;
          return graph.rowEnd(row) - graph.rowStart(row) == own;
        })
        .mapToObj(row -> all.rows().get(row).id())
        .filter(person -> !placed.containsKey(person))
        .toList();
  }
}
