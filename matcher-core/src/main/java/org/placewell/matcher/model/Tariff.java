package org.placewell.matcher.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a stay costs, and who pays. Money is exact decimal, in pounds. */
public sealed interface Tariff {

  /** The cost of a number of nights, rounded half-up to pence once; empty where not priced. */
  Optional<BigDecimal> cost(int nights);

  /** Who pays. */
  Payer payer();

  /** A price for each night, in pounds. */
  record Nightly(@Within(least = 0) BigDecimal pounds, int priceYear, Payer payer)
      implements Tariff {
    public Nightly {
      Checks.that(pounds.signum() >= 0, "A price must not be negative.");
    }

    @Override
    public Optional<BigDecimal> cost(int nights) {
      BigDecimal exact = pounds.multiply(BigDecimal.valueOf(nights));
      return Optional.of(exact.setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
      return "nightly tariff";
    }
  }

  /** A price for each week, in pounds; a night is a seventh of it. */
  record Weekly(@Within(least = 0) BigDecimal pounds, int priceYear, Payer payer)
      implements Tariff {
    private static final BigDecimal NIGHTS = BigDecimal.valueOf(7);

    public Weekly {
      Checks.that(pounds.signum() >= 0, "A price must not be negative.");
    }

    @Override
    public Optional<BigDecimal> cost(int nights) {
      BigDecimal exact = pounds.multiply(BigDecimal.valueOf(nights));
      return Optional.of(exact.divide(NIGHTS, 2, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
      return "weekly tariff";
    }
  }

  /** Paid for as a block: a night more or less has no price of its own, which is not zero. */
  record Block(int priceYear, Payer payer) implements Tariff {
    @Override
    public Optional<BigDecimal> cost(int nights) {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "block tariff";
    }
  }
}
