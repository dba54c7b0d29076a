package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Refusal;

/**
 * The person has not refused the scheme or bedspace; a refusal stands until its last day, or for
 * good where it has none. It has no other effect.
 */
record RefusalsRule() implements HardRule {
  @Override
  public String name() {
    return "refusals";
  }

  @Override
  public String asks() {
    return "Is there no refusal of the scheme or bedspace by the person that stands on the start date?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "has not been refused by the person",
        "lapsed", "was refused by the person, but no longer on the start date",
        "refused", "was refused by the person on {on}: {reason}",
        "refused-until", "was refused by the person on {on}, until {until}: {reason}");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(Reads.nothing());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.history().refusals().isEmpty() ? Answer.MET : ask(pair).answer();
  }

  @Override
  public Finding ask(Pair pair) {
    List<Refusal> refusals = pair.history().refusals();
    return refusals.stream()
        .filter(refusal -> stands(refusal, pair.start()))
        .findFirst()
        .map(RefusalsRule::failed)
        .orElseGet(() -> Finding.met(refusals.isEmpty() ? "met" : "lapsed"));
  }

  private static boolean stands(Refusal refusal, LocalDate day) {
    return refusal.until().map(last -> !day.isAfter(last)).orElse(true);
  }

  private static Finding failed(Refusal refusal) {
    String reason = Reasons.of(refusal.reason());
    return refusal
        .until()
        .map(until ->
            Finding.failed("refused-until", "on", refusal.on(), "until", until, "reason", reason))
        .orElseGet(() -> Finding.failed("refused", "on", refusal.on(), "reason", reason));
  }
}
