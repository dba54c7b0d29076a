package org.placewell.matcher.policy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Band;

/** The longer a person has waited, and the higher the band, the more points for placing them. */
record WaitingRule(
    @Parameter("points for any placement") long base,
    @Parameter("points for each day waited") long perDay,
    @Parameter("days beyond which waiting earns no more") int mostDays,
    @Parameter("points by band") Map<Band, Long> bands)
    implements SoftRule {
  WaitingRule {
    bands = Codes.inOrder(bands);
  }

  static WaitingRule standard() {
    return new WaitingRule(
        100,
        1,
        730,
        Map.of(Band.A, 400L, Band.B, 200L, Band.C, 100L, Band.D, 0L, Band.UNKNOWN, 0L));
  }

  @Override
  public String name() {
    return "waiting";
  }

  @Override
  public String asks() {
    return "How long has the person waited, by the policy's clock, and in which band?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of("waited", "waited {days} days, band {band}");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        Reads.ofPerson(person ->
            List.of(person.referral().progress().band(), person.referral().progress().clock())));
  }

  @Override
  public Points ask(FairPair pair) {
    long days = Math.max(0, ChronoUnit.DAYS.between(pair.waitingSince(), pair.today()));
    long value = base + perDay * Math.min(days, mostDays) + bands.getOrDefault(pair.band(), 0L);
    return Points.of(value, "waited", "days", days, "band", band(pair.band()));
  }

  private static String band(Band band) {
    return band == Band.UNKNOWN ? "not known" : band.name();
  }
}
