package org.placewell.matcher.policy;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Rejection;

/** No rejection by the provider stands for the scheme; while one is challenged, it is reviewed. */
record RejectionsRule() implements HardRule {
  @Override
  public String name() {
    return "rejections";
  }

  @Override
  public String asks() {
    return "Has the provider not rejected the person for this scheme, or was the rejection overturned?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "has not rejected the person",
        "overturned", "rejected the person on {on}; the council's challenge was upheld",
        "challenged", "rejected the person on {on}: {reason}; the council's challenge is open",
        "dismissed", "rejected the person on {on}: {reason}; the council's challenge was dismissed",
        "rejected", "rejected the person on {on}: {reason}; the council can challenge it");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(Reads.nothing());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.history().rejections().isEmpty() ? Answer.MET : ask(pair).answer();
  }

  @Override
  public Finding ask(Pair pair) {
    return pair.history().rejections().stream()
        .map(RejectionsRule::finding)
        .max(Comparator.comparing(Finding::answer))
        .orElseGet(() -> Finding.met("met"));
  }

  private static Finding finding(Rejection rejection) {
    Object[] facts = {"on", rejection.on(), "reason", Reasons.of(rejection.reason())};
    return switch (rejection.challenge()) {
      case NONE -> Finding.failed("rejected", facts);
      case DISMISSED -> Finding.failed("dismissed", facts);
      case OPEN -> Finding.review("challenged", facts);
      case UPHELD -> Finding.met("overturned", facts);
    };
  }
}
