package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;

/**
 * An assignment file as a candidate graph: as many invented people and vacancies, a policy without
 * rules, and for each pair points from outside, one more than the largest cost less the pair's own.
 * All are above 0, so the most points place everybody, at the least cost.
 */
final class AssignmentEntry {
  private final AssignmentFile file;
  private final int most;
  private final Problem problem;

  private AssignmentEntry(AssignmentFile file) {
    this.file = file;
    this.most =
        IntStream.range(0, file.size() * file.size())
            .map(at -> file.cost(at / file.size(), at % file.size()))
            .max()
            .orElseThrow();
    this.problem = Problem.of(CandidateGraph.of(Eligibility.of(dataset(), policy())));
  }

  static AssignmentEntry of(AssignmentFile file) {
    return new AssignmentEntry(file);
  }

  Problem problem() {
    return problem;
  }

  /** What a plan costs that is worth so many points and places everybody. */
  long cost(long points) {
    return file.size() * (most + 1L) - points;
  }

  private Dataset dataset() {
    int size = file.size();
    Dataset invented = Population.panel(1).sized(4 * size + 40, 2 * size + 20).generate();
    List<Referral> people =
        invented.referrals().stream().filter(AssignmentEntry::isFree).limit(size).toList();
    List<Vacancy> places =
        invented.stock().vacancies().stream()
            .filter(vacancy -> vacancy.places() == 1)
            .limit(size)
            .toList();
    return new Dataset(
        invented.id(),
        invented.on(),
        new Stock(
            invented.stock().providers(),
            invented.stock().schemes(),
            invented.stock().households(),
            invented.stock().bedspaces(),
            places),
        people,
        Casework.none(),
        points(people, places, invented),
        Set.of());
  }

  /** Takes part, needs one place, and holds no bed that would be on offer. */
  private static boolean isFree(Referral referral) {
    return referral.needsVacancy()
        && referral.person().places() == 1
        && referral.stay().bed().isEmpty();
  }

  private List<SuppliedPoints> points(
      List<Referral> people, List<Vacancy> places, Dataset invented) {
    List<SuppliedPoints> points = new ArrayList<>();
    for (int row = 0; row < people.size(); row++) {
      for (int column = 0; column < places.size(); column++) {
        points.add(
            new SuppliedPoints(
                people.get(row).id(),
                places.get(column).id(),
                most + 1 - file.cost(row, column),
                file.name(),
                invented.on()));
      }
    }
    return points;
  }

  private static Policy policy() {
    Policy standard = Policy.englishCouncil();
    List<Feed> supplied =
        standard.soft().stream().filter(feed -> feed.rule().name().equals("supplied")).toList();
    return new Policy(
        "assignment",
        "1",
        standard.clock(),
        List.of(),
        supplied,
        List.of(),
        List.of(new Goal(supplied.getFirst().goal(), "less cost")),
        Review.LIKE_OTHERS);
  }

  @Override
  public String toString() {
    return "entry of " + file;
  }
}
