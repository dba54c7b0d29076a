package org.placewell.matcher.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * The overstay of several people. Nights with a price and nights without one stand apart and are
 * never added: the pounds belong to the priced nights alone.
 *
 * @param people those known to be over their limit
 * @param pricedNights nights beyond the limit at a known price
 * @param pounds what those nights cost: the sum of the rows, each rounded to pence
 * @param unpricedNights nights beyond the limit in a bed paid as a block or at an unknown price
 * @param unknown people with a limit of whom nobody recorded since when they stay
 */
public record OverstayTotal(
    int people, long pricedNights, BigDecimal pounds, long unpricedNights, int unknown) {

  static OverstayTotal of(List<OverstayRow> rows) {
    return new OverstayTotal(
        (int) rows.stream().filter(OverstayRow::isOver).count(),
        nights(rows, true),
        pounds(rows),
        nights(rows, false),
        (int) rows.stream().filter(row -> row.overstay().isEmpty()).count());
  }

  private static long nights(List<OverstayRow> rows, boolean priced) {
    return rows.stream()
        .filter(row -> (row.pricing() == Pricing.PRICED) == priced)
        .mapToLong(row -> row.overstay().orElse(0))
        .sum();
  }

  private static BigDecimal pounds(List<OverstayRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cost().stream())
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
