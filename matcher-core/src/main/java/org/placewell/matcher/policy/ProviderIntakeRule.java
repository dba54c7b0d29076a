package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Within;

/**
 * So many people start with one provider in one week (ISO 8601: Monday to Sunday). Staying in one's
 * own bed is no start.
 */
record ProviderIntakeRule(
    @Parameter("the most starts with one provider in one week") @Within(least = 0) int perWeek)
    implements SumLimit {
  ProviderIntakeRule {
    if (perWeek < 0) {
      throw new IllegalArgumentException("The most starts in one week must be 0 or more.");
    }
  }

  /** Invented: a council knows what its providers can take in. */
  static ProviderIntakeRule standard() {
    return new ProviderIntakeRule(10);
  }

  @Override
  public String name() {
    return "provider-intake";
  }

  @Override
  public String asks() {
    return "Do no more people start with one provider in one week than it can take in?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "sum", "the provider would take in {total} people in one week, and can take in {limit}",
        "full", "the provider takes in as many people in that week as it can");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
            side -> week(side.ready()),
            side -> List.of(side.place().provider().id(), week(side.earliest()), side.link())));
  }

  /** The later of two days lies in the later of their weeks, so weeks are enough to tell. */
  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  @Override
  public List<Share> shares(Pair pair) {
    if (pair.timing().link() == Timing.Link.OWN) {
      return List.of();
    }
    String group = pair.place().provider().id() + " " + week(pair.start());
    return List.of(new Share(group, 1, perWeek));
  }
}
