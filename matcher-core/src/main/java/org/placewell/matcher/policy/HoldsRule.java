package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Hold;

/** Neither the case, nor the vacancy, nor the two together are on hold on the start date. */
record HoldsRule() implements HardRule {
  @Override
  public String name() {
    return "holds";
  }

  @Override
  public String asks() {
    return "Is neither the person's case nor the vacancy on hold on the start date?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "is on hold for no one",
        "over", "was on hold, but no longer on the start date",
        "held", "cannot be taken: {what} is on hold with no end ({reason})",
        "held-until", "cannot be taken: {what} is on hold until {until} ({reason})");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        Reads.ofPerson(person -> {
          List<Hold> holds = person.holds();
          boolean dated = holds.stream().anyMatch(hold -> isDated(hold, person.today()));
          return dated ? Reads.EACH : holds;
        }));
  }

  @Override
  public Answer answer(Pair pair) {
    for (Hold hold : pair.history().holds()) {
      if (covers(hold, pair.start())) {
        return Answer.FAILED;
      }
    }
    return Answer.MET;
  }

  @Override
  public Finding ask(Pair pair) {
    List<Hold> holds = pair.history().holds();
    return holds.stream()
        .filter(hold -> covers(hold, pair.start()))
        .max(Comparator.comparing(hold -> hold.until().orElse(LocalDate.MAX)))
        .map(HoldsRule::failed)
        .orElseGet(() -> Finding.met(holds.isEmpty() ? "met" : "over"));
  }

  /** Whether it matters when a placement would start. */
  private static boolean isDated(Hold hold, LocalDate today) {
    return hold.until().isPresent() || hold.from().isAfter(today);
  }

  private static boolean covers(Hold hold, LocalDate day) {
    return !day.isBefore(hold.from())
        && (hold.until().isEmpty() || !day.isAfter(hold.until().get()));
  }

  private static Finding failed(Hold hold) {
    String reason = Reasons.of(hold.reason());
    return hold.until()
        .map(until ->
            Finding.failed("held-until", "what", what(hold), "until", until, "reason", reason))
        .orElseGet(() -> Finding.failed("held", "what", what(hold), "reason", reason));
  }

  private static String what(Hold hold) {
    if (hold.referral().isEmpty()) {
      return "the vacancy";
    }
    return hold.vacancy().isEmpty() ? "the person's case" : "the vacancy for this person";
  }
}
