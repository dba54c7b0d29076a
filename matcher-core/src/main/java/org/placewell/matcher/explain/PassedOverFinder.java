package org.placewell.matcher.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.PassedOver.Cause;
import org.placewell.matcher.explain.PassedOver.Passing;
import org.placewell.matcher.explain.PassedOver.Person;
import org.placewell.matcher.explain.Situation.Obstacle;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;

/** Finds who was passed over, in one walk through the pairs, and asks why. */
final class PassedOverFinder {
  private final MatchRun run;
  private final CandidateGraph graph;
  private final Situation situation;
  private final Rivals rivals;

  /** Of each column the rows that move in, in order. */
  private final List<List<Integer>> moving;

  /** Whether the first goal adds up over placements, so that it can compare two of them. */
  private final boolean urgency;

  PassedOverFinder(MatchRun run) {
    this.run = run;
    this.graph = run.graph();
    this.situation = new Situation(run);
    this.rivals = new Rivals(run);
    this.moving = new ArrayList<>();
    IntStream.range(0, graph.columns()).forEach(column -> moving.add(new ArrayList<>()));
    for (int row = 0; row < graph.rows(); row++) {
      if (!isLeft(row)) {
        moving.get(graph.column(situation.chosen(row))).add(row);
      }
    }
    this.urgency = graph.goals() > 0 && run.policy().scored().getFirst().measure().isEmpty();
  }

  /**
   * Everybody passed over.
   *
   * @param most of how many vacancies each is told at most
   */
  PassedOver find(int most) {
    List<Person> people = new ArrayList<>();
    for (int row = 0; row < graph.rows(); row++) {
      if (isLeft(row)) {
        person(row, most).ifPresent(people::add);
      }
    }
    long places = people.stream().mapToLong(Person::places).sum();
    return new PassedOver(people.size(), places, people);
  }

  private boolean isLeft(int row) {
    return situation.chosen(row) < 0 || situation.stays(row);
  }

  private Optional<Person> person(int row, int most) {
    List<Passing> passings = new ArrayList<>();
    int places = 0;
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      int gained = pair == graph.ownBedPair(row) ? -1 : gained(pair);
      if (gained >= 0) {
        places++;
        if (passings.size() < most) {
          passings.add(passing(pair, gained));
        }
      }
    }
    return places == 0
        ? Optional.empty()
        : Optional.of(new Person(referral(row), places, passings));
  }

  /** The last on the list who got the place of a pair out of turn, or −1. */
  private int gained(int pair) {
    int last = -1;
    for (int other : moving.get(graph.column(pair))) {
      if (other > graph.row(pair) || isMoreUrgent(pair, situation.chosen(other))) {
        last = other;
      }
    }
    return last;
  }

  private boolean isMoreUrgent(int pair, int than) {
    return urgency && graph.points(0, pair) > graph.points(0, than);
  }

  private Passing passing(int pair, int gained) {
    int row = graph.row(pair);
    VacancyId vacancy = run.eligibility().columns().get(graph.column(pair)).vacancy().id();
    boolean earlier = row < gained;
    boolean urgent = isMoreUrgent(pair, situation.chosen(gained));
    Cause cause = cause(pair, gained);
    String words =
        "%s is %s and could have %s: it %s."
            .formatted(referral(row), lead(earlier, urgent), vacancy, because(cause, pair, gained));
    return new Passing(vacancy, referral(gained), earlier, urgent, cause, words);
  }

  private static String lead(boolean earlier, boolean urgent) {
    if (earlier && urgent) {
      return "earlier on the list and more urgent";
    }
    return earlier ? "earlier on the list" : "more urgent";
  }

  private Cause cause(int pair, int gained) {
    int theirs = situation.chosen(gained);
    if (graph.pinnedPair(gained) >= 0) {
      return Cause.AGREED;
    }
    if (!situation.obstacles(pair, gained).isEmpty()) {
      return Cause.LIMIT;
    }
    if (rivals.decisive(theirs, pair) < graph.goals()) {
      return Cause.GOAL;
    }
    int own = graph.ownBedPair(gained);
    if (own >= 0 && !situation.obstacles(own).isEmpty()) {
      return Cause.CHAIN;
    }
    if (rivals.decisive(pair, theirs) < graph.goals()) {
      return Cause.SEARCH;
    }
    boolean measured = !run.policy().measured().isEmpty();
    return measured ? Cause.WHOLE_PLAN : Cause.TIE;
  }

  private String because(Cause cause, int pair, int gained) {
    String who = referral(gained).value();
    return switch (cause) {
      case AGREED, GOAL, WHOLE_PLAN -> rivals.rival(gained, pair);
      case LIMIT -> "goes to " + who + ", and without " + who + " " + obstacle(pair, gained);
      case CHAIN -> "goes to " + who + ", who leaves a bed that others get in this plan";
      case TIE -> "goes to " + who + ", and the goals see no difference between the two";
      case SEARCH ->
          "goes to %s, though the goals would prefer %s: the matcher, %s, did not come so far"
              .formatted(who, referral(graph.row(pair)), run.plan().origin().engine());
    };
  }

  private String obstacle(int pair, int gained) {
    Obstacle first = situation.obstacles(pair, gained).getFirst();
    return first.rule().equals(Policy.CAPACITY)
        ? "too few places would be free"
        : "it " + rivals.words(first, pair);
  }

  private ReferralId referral(int row) {
    return run.eligibility().rows().get(row).id();
  }
}
