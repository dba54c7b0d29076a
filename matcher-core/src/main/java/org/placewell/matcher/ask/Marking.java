package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Favour.Wish;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;

/**
 * Inputs in which some pairs are marked, by supplied points from a source of its own, which are
 * none: so nothing but {@link Kept} minds the mark. They are for one run, and never written.
 */
final class Marking {
  private final Inputs inputs;
  private final Dataset marked;
  private final String mark;
  private final String goal;

  Marking(Inputs inputs, List<Wish> wishes) {
    this.inputs = inputs;
    this.mark =
        free(
            inputs.dataset().supplied().stream()
                .map(SuppliedPoints::provenance)
                .collect(Collectors.toSet()));
    this.goal = free(inputs.policy().scored().stream().map(Goal::name).collect(Collectors.toSet()));
    this.marked = marked(wishes);
  }

  private static String free(Set<String> taken) {
    int number = 1;
    while (taken.contains("marked " + number)) {
      number++;
    }
    return "marked " + number;
  }

  private Dataset marked(List<Wish> wishes) {
    Dataset old = inputs.dataset();
    List<SuppliedPoints> supplied = new ArrayList<>(old.supplied());
    wishes.forEach(wish ->
        supplied.add(new SuppliedPoints(wish.referral(), wish.vacancy(), 0, mark, old.on())));
    return new Dataset(
        old.id(),
        old.on(),
        old.stock(),
        old.referrals(),
        old.casework(),
        supplied,
        old.bankHolidays());
  }

  /** The dataset with the marks. */
  Dataset dataset() {
    return marked;
  }

  /** A policy that minds how many of the pairs there are before the goal at this place. */
  Policy before(int at, Review review) {
    return policy(fed(goal), goals(at), review);
  }

  /** A policy to which each pair is worth points of a goal, whose own count several times. */
  Policy traded(int at, long times, long worth) {
    Policy old = inputs.policy();
    String name = old.goals().get(at).name();
    Stream<Feed> soft =
        old.soft().stream()
            .map(feed ->
                feed.goal().equals(name)
                    ? new Feed(feed.rule(), name, Math.multiplyExact(feed.weight(), times))
                    : feed);
    Stream<Feed> kept = Stream.of(new Feed(new Kept(mark), name, worth));
    return policy(Stream.concat(soft, kept).toList(), old.goals(), old.review());
  }

  private List<Goal> goals(int at) {
    List<Goal> goals = new ArrayList<>(inputs.policy().goals());
    goals.add(at, new Goal(goal, "more of what is marked"));
    return goals;
  }

  private List<Feed> fed(String name) {
    List<Feed> soft = new ArrayList<>(inputs.policy().soft());
    soft.add(new Feed(new Kept(mark), name, 1));
    return soft;
  }

  private Policy policy(List<Feed> soft, List<Goal> goals, Review review) {
    Policy old = inputs.policy();
    return new Policy(
        old.name(), old.version(), old.clock(), old.hard(), soft, old.limits(), goals, review);
  }
}
