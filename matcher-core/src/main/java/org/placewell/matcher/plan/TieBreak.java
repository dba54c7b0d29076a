package org.placewell.matcher.plan;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;

/**
 * Breaks ties by a number per referral that nobody can choose: the first eight bytes of the SHA-256
 * of dataset id, run date and referral id. Lower comes first.
 */
final class TieBreak {
  private final Dataset dataset;
  private final String prefix;

  TieBreak(Dataset dataset) {
    this.dataset = dataset;
    this.prefix = seed(dataset) + "|";
  }

  /** The number of every referral of the dataset, so that sorting need not hash any twice. */
  Map<ReferralId, Long> numbers() {
    Map<ReferralId, Long> numbers = new HashMap<>();
    dataset.referrals().forEach(referral -> numbers.put(referral.id(), number(referral.id())));
    return numbers;
  }

  /** What the numbers are derived from, besides the referral. */
  static String seed(Dataset dataset) {
    return dataset.id().value() + "|" + dataset.on();
  }

  private long number(ReferralId referral) {
    return Hashing.sha256().hashString(prefix + referral.value(), StandardCharsets.UTF_8).asLong();
  }
}
