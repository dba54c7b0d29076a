package org.placewell.matcher.io;

import com.google.common.primitives.Primitives;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.HouseholdId;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.TeamId;
import org.placewell.matcher.model.VacancyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads values that stand alone: texts, ids, codes, dates, numbers, truth values. */
final class Scalars {
  static final int MOST_DIGITS = 18;
  private static final String SHORT_DATE = "yyyy-mm-dd";
  private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, BigDecimal.class);

  /** The codes of a code list by their names. */
  private static final ClassValue<Map<String, Object>> CODES =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .collect(Collectors.toUnmodifiableMap(code -> ((Enum<?>) code).name(), code -> code));
        }
      };

  /** How an id is made from its text. */
  private static final Map<Class<?>, Function<String, Id>> IDS =
      Map.ofEntries(
          Map.entry(AreaCode.class, AreaCode::new),
          Map.entry(BedspaceId.class, BedspaceId::new),
          Map.entry(CommitmentId.class, CommitmentId::new),
          Map.entry(DatasetId.class, DatasetId::new),
          Map.entry(HouseholdId.class, HouseholdId::new),
          Map.entry(PersonId.class, PersonId::new),
          Map.entry(ProviderId.class, ProviderId::new),
          Map.entry(ReferralId.class, ReferralId::new),
          Map.entry(SchemeId.class, SchemeId::new),
          Map.entry(TeamId.class, TeamId::new),
          Map.entry(VacancyId.class, VacancyId::new));

  private Scalars() {}

  /** The value, or a problem that says why there is none. */
  static Optional<Object> read(Class<?> type, JsonNode node, Spot at, Problems problems) {
    Class<?> raw = type.isPrimitive() ? Primitives.wrap(type) : type;
    if (raw == Boolean.class) {
      return node.isBoolean()
          ? Optional.of(node.booleanValue())
          : problem(at, problems, "This must be true or false.");
    }
    if (Number.class.isAssignableFrom(raw)) {
      return number(raw, node, at, problems);
    }
    if (!node.isString()) {
      return problem(at, problems, "This must be a text in quotes.");
    }
    return text(raw, node.stringValue(), at, problems);
  }

  private static Optional<Object> text(Class<?> raw, String text, Spot at, Problems problems) {
    if (raw == String.class) {
      return isPrintable(text)
          ? Optional.of(text)
          : problem(
              at, problems, "This text must not hold line breaks or other control characters.");
    }
    if (raw == LocalDate.class) {
      return date(text, at, problems);
    }
    if (raw.isEnum()) {
      Optional<Object> code = code(raw, text);
      return code.isPresent()
          ? code
          : problem(at, problems, "This must be one of: " + codes(raw) + ".");
    }
    return id(raw, text, at, problems);
  }

  private static Optional<Object> problem(Spot at, Problems problems, String message) {
    problems.add(at, message);
    return Optional.empty();
  }

  /** All control characters of ISO lie in the first plane. */
  private static boolean isPrintable(String text) {
    boolean printable = true;
    for (int i = 0; i < text.length(); i++) {
      printable &= !Character.isISOControl(text.charAt(i));
    }
    return printable;
  }

  private static Optional<Object> date(String text, Spot at, Problems problems) {
    try {
      LocalDate date = isShortDate(text) ? shortDate(text) : LocalDate.parse(text);
      return date.getYear() < 1900 || date.getYear() > 2200
          ? problem(at, problems, "This date must lie between the years 1900 and 2200.")
          : Optional.of(date);
    } catch (DateTimeException e) {
      return problem(at, problems, "This must be a date as in 2023-03-09.");
    }
  }

  /** Whether it looks like 2023-03-09, as nearly all dates do: these need no parser for others. */
  private static boolean isShortDate(String text) {
    boolean shortDate = text.length() == SHORT_DATE.length();
    for (int i = 0; shortDate && i < text.length(); i++) {
      char sign = text.charAt(i);
      shortDate = SHORT_DATE.charAt(i) == '-' ? sign == '-' : sign >= '0' && sign <= '9';
    }
    return shortDate;
  }

  private static LocalDate shortDate(String text) {
    return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static Optional<Object> code(Class<?> raw, String text) {
    return Optional.ofNullable(CODES.get(raw).get(text));
  }

  private static String codes(Class<?> raw) {
    return Arrays.stream(raw.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Object> id(Class<?> raw, String text, Spot at, Problems problems) {
    Function<String, Id> id = IDS.get(raw);
    if (id == null) {
      throw new IllegalStateException("No text can be read as " + raw);
    }
    try {
      return Optional.of(id.apply(text));
    } catch (IllegalArgumentException e) {
      return problem(at, problems, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Object> number(Class<?> raw, JsonNode node, Spot at, Problems problems) {
    if (!NUMBERS.contains(raw)) {
      throw new IllegalStateException(
          "No file format holds " + raw + "; use int, long or BigDecimal.");
    }
    if (raw == Integer.class && node.isInt()) {
      return Optional.of(node.intValue());
    }
    Optional<BigDecimal> number = decimal(raw, node);
    if (number.isEmpty()) {
      return problem(
          at,
          problems,
          raw == BigDecimal.class
              ? "This must be a number of at most 18 digits."
              : "This must be a whole number of at most 18 digits.");
    }
    if (raw == BigDecimal.class) {
      return number.map(Object.class::cast);
    }
    long value = number.get().longValueExact();
    if (raw == Long.class) {
      return Optional.of(value);
    }
    return value == (int) value
        ? Optional.of((int) value)
        : problem(at, problems, "This number must lie within ±2147483647.");
  }

  /**
   * The number if it is exact in 18 digits; a decimal may also stand as a text. Written without an
   * exponent, so that a file written and read again holds the same number.
   */
  private static Optional<BigDecimal> decimal(Class<?> raw, JsonNode node) {
    Optional<BigDecimal> number = Optional.empty();
    if (node.isNumber()) {
      number = Optional.of(node.decimalValue());
    } else if (raw == BigDecimal.class && node.isString()) {
      number = parse(node.stringValue());
    }
    return number
        .filter(n -> n.precision() - (long) n.scale() <= MOST_DIGITS)
        .map(n -> n.scale() > MOST_DIGITS ? n.stripTrailingZeros() : n)
        .filter(n -> n.scale() <= MOST_DIGITS)
        .filter(
            n -> raw == BigDecimal.class || n.signum() == 0 || n.stripTrailingZeros().scale() <= 0)
        .map(n -> n.scale() < 0 ? n.setScale(0) : n);
  }

  private static Optional<BigDecimal> parse(String text) {
    return text.matches("-?\\d{1,18}(\\.\\d{1,18})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** The value of an empty collection type. */
  static Object empty(Class<?> raw) {
    if (raw == Map.class) {
      return Map.of();
    }
    return raw == Set.class ? Set.of() : List.of();
  }

  /** The code that says "unknown", if a code list has one. */
  static Optional<Object> unknown(Class<?> raw) {
    return raw.isEnum() ? code(raw, "UNKNOWN") : Optional.empty();
  }

  /**
   * What to go on with in place of a value with a problem: sound, and in no conflict with others.
   * No date of a dataset lies after the last.
   */
  static Optional<Object> instead(Class<?> raw) {
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return Optional.of(empty(raw));
    }
    if (raw == LocalDate.class) {
      return Optional.of(LocalDate.MAX);
    }
    if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    }
    return raw == String.class || Id.class.isAssignableFrom(raw)
        ? text(raw, "-", Spot.ROOT, new Problems())
        : Optional.empty();
  }

  /** A default as it would stand in the file. */
  static JsonNode node(Class<?> type, String value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Class<?> raw = type.isPrimitive() ? Primitives.wrap(type) : type;
    if (raw == Boolean.class) {
      return nodes.booleanNode(Boolean.parseBoolean(value));
    }
    if (Number.class.isAssignableFrom(raw)) {
      return nodes.numberNode(new BigDecimal(value));
    }
    if (raw.isEnum() || raw == String.class) {
      return nodes.stringNode(value);
    }
    ObjectNode kind = nodes.objectNode();
    kind.put("kind", value);
    return kind;
  }
}
