package org.placewell.matcher.io;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Optional;
import org.placewell.matcher.model.Within;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of numbers: what the reader takes, within what a record says it checks. */
final class Bounds {
  private static final BigDecimal BEYOND = BigDecimal.ONE.scaleByPowerOfTen(Scalars.MOST_DIGITS);
  private static final String DIGITS =
      "[0-9]{1,%1$d}([.][0-9]{1,%1$d})?".formatted(Scalars.MOST_DIGITS);
  private static final String ZERO = "-0{1,%1$d}([.]0{1,%1$d})?".formatted(Scalars.MOST_DIGITS);

  private Bounds() {}

  static ObjectNode whole(ObjectNode schema, Class<?> type, Optional<Within> within) {
    long beyond = BEYOND.longValueExact();
    boolean isInt = type == Integer.class;
    schema.put("type", "integer");
    schema.put(
        "minimum",
        Math.max(
            isInt ? Integer.MIN_VALUE : 1 - beyond,
            within.map(Within::least).orElse(Long.MIN_VALUE)));
    schema.put(
        "maximum",
        Math.min(
            isInt ? Integer.MAX_VALUE : beyond - 1,
            within.map(Within::most).orElse(Long.MAX_VALUE)));
    return schema;
  }

  /** A decimal as a number or as a text, exact in 18 digits before and after the point. */
  static ObjectNode decimal(ObjectNode schema, Optional<Within> within) {
    boolean notNegative = within.isPresent();
    if (notNegative && (within.get().least() != 0 || within.get().most() != Long.MAX_VALUE)) {
      throw new IllegalStateException("The least a decimal can be is 0, and it has no most.");
    }
    ObjectNode number = schema.putArray("anyOf").addObject();
    number.put("type", "number");
    if (notNegative) {
      number.put("minimum", 0);
    } else {
      number.put("exclusiveMinimum", BEYOND.negate());
    }
    number.put("exclusiveMaximum", BEYOND);
    number.put("multipleOf", BigDecimal.ONE.movePointLeft(Scalars.MOST_DIGITS));
    ObjectNode text = schema.withArray("anyOf").addObject();
    text.put("type", "string");
    text.put("maxLength", 2 * Scalars.MOST_DIGITS + 2);
    text.put("pattern", notNegative ? "^(" + DIGITS + "|" + ZERO + ")$" : "^-?" + DIGITS + "$");
    return schema;
  }

  static Optional<Within> of(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(Within.class));
  }
}
