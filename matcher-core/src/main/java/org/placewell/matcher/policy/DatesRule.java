package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.Words;

/** The person can move in before the place must be filled; vacancies are not held. */
record DatesRule() implements HardRule {
  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String asks() {
    return "Can the person move in before the place must be filled?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "can start on {start}",
        "chain", "can start on {start}, once {who} has moved out of it",
        "late", "must be filled by {fillBy}, and the move can start on {start} at the earliest",
        "stays", "is still lived in, and the one who holds it has no place to move to",
        "swap", "would need people to swap beds on one day; agree that between them",
        "own", "is the bed the person already has",
        "no-person-date", "can start once {cause} is settled: ask {owner} for a date",
        "no-place-date", "has no date on which it is ready: ask for one",
        "uncertain", "may not become vacant: ask the provider");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
            person ->
                List.of(
                    person.ready(), person.referral().progress().readiness().undated().isEmpty()),
            side ->
                List.of(
                    side.ready(),
                    side.earliest(),
                    side.link(),
                    side.place().vacancy().dates().fillBy(),
                    side.place().vacancy().certainty())));
  }

  @Override
  public Answer answer(Pair pair) {
    Timing timing = pair.timing();
    boolean free = timing.link() == Timing.Link.FREE || timing.link() == Timing.Link.CHAIN;
    Vacancy vacancy = pair.place().vacancy();
    if (!free || isLate(timing, vacancy.dates().fillBy())) {
      return Answer.FAILED;
    }
    boolean certain =
        timing.placeReady().isPresent()
            && vacancy.certainty() != Certainty.UNCERTAIN
            && pair.referral().progress().readiness().isDated();
    return certain ? Answer.MET : Answer.NEEDS_REVIEW;
  }

  private static boolean isLate(Timing timing, Optional<LocalDate> fillBy) {
    return fillBy.isPresent() && timing.start().isAfter(fillBy.get());
  }

  @Override
  public Finding ask(Pair pair) {
    Timing timing = pair.timing();
    return switch (timing.link()) {
      case STAYS -> Finding.failed("stays");
      case SWAP -> Finding.failed("swap");
      case OWN -> Finding.failed("own");
      case FREE, CHAIN -> dates(pair, timing);
    };
  }

  private static Finding dates(Pair pair, Timing timing) {
    LocalDate start = timing.start();
    Optional<LocalDate> fillBy = pair.place().vacancy().dates().fillBy();
    if (isLate(timing, fillBy)) {
      return Finding.failed("late", "fillBy", fillBy.get(), "start", start);
    }
    if (timing.placeReady().isEmpty()) {
      return Finding.review("no-place-date");
    }
    if (pair.place().vacancy().certainty() == Certainty.UNCERTAIN) {
      return Finding.review("uncertain");
    }
    return undated(pair).orElseGet(() -> met(timing));
  }

  private static Optional<Finding> undated(Pair pair) {
    return pair.referral().progress().readiness().undated().stream()
        .findFirst()
        .map(DatesRule::ask);
  }

  private static Finding ask(ReadinessCause cause) {
    return Finding.review(
        "no-person-date", "cause", Words.of(cause.kind()), "owner", Words.of(cause.owner()));
  }

  private static Finding met(Timing timing) {
    return timing
        .after()
        .map(who -> Finding.met("chain", "start", timing.start(), "who", who))
        .orElseGet(() -> Finding.met("met", "start", timing.start()));
  }
}
