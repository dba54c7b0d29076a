package org.placewell.matcher.properties;

import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;

/** Takes agreed placements out of a dataset. */
final class Pins {
  private Pins() {}

  static Dataset without(Dataset dataset) {
    Casework old = dataset.casework();
    return new Dataset(
        dataset.id(),
        dataset.on(),
        dataset.stock(),
        dataset.referrals(),
        new Casework(
            old.commitments().stream().filter(c -> c.kind() != CommitmentKind.PINNED).toList(),
            old.refusals(),
            old.rejections(),
            old.holds()),
        dataset.supplied(),
        dataset.bankHolidays());
  }
}
