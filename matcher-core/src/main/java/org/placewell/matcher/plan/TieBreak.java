package org.placewell.matcher.plan;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;

/**
 * Breaks ties by a number per referral that nobody can choose: the first eight bytes of the SHA-256
 * of dataset id, run date and referral id. Lower comes first.
 */
final class TieBreak {
  private final String prefix;

  TieBreak(Dataset dataset) {
    this.prefix = seed(dataset) + "|";
  }

  /** What the numbers are derived from, besides the referral. */
  static String seed(Dataset dataset) {
    return dataset.id().value() + "|" + dataset.on();
  }

  long number(ReferralId referral) {
    return Hashing.sha256().hashString(prefix + referral.value(), StandardCharsets.UTF_8).asLong();
  }
}
