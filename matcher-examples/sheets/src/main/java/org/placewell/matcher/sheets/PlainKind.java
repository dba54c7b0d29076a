package org.placewell.matcher.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that need no list of codes. */
enum PlainKind implements ValueKind {
  ID("an id of at most 64 characters; never a name") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      return new Reading.Value(NODES.stringNode(Cells.text(cell)));
    }
  },
  TEXT("text on one line") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      String line = Cells.text(cell).replaceAll("\\s*\\R\\s*", " ");
      return new Reading.Value(NODES.stringNode(line));
    }
  },
  DATE("a date: 3/4/2026 (day first), 03.04.26, 3 Apr 2026, 2026-04-03") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      return date(cell, rules, false);
    }
  },
  PAST_DATE("a date that does not lie ahead: 3/4/1985 (day first), 3 Apr 1985, 1985-04-03") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      return date(cell, rules, true);
    }
  },
  NUMBER("a whole number") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      Optional<BigDecimal> number =
          decimal(Cells.text(cell)).filter(value -> value.stripTrailingZeros().scale() <= 0);
      return number
          .filter(value -> value.precision() - value.scale() <= MOST_DIGITS)
          .<Reading>map(value -> new Reading.Value(NODES.numberNode(value.longValueExact())))
          .orElseGet(() ->
              new Reading.Bad(
                  "This must be a whole number of at most " + MOST_DIGITS + " digits, such as 3."));
    }
  },
  MONEY("an amount in pounds: £1,234.50 or 1234.5") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      return decimal(Cells.text(cell).replaceFirst("^£\\s*", ""))
          .<Reading>map(amount -> new Reading.Value(NODES.stringNode(amount.toPlainString())))
          .orElseGet(() -> new Reading.Bad("This must be an amount in pounds, such as £1,234.50."));
    }
  },
  YES_NO("yes, Y, true, 1, ✓ or no, N, false, 0") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      String text = Cells.text(cell);
      String key = Names.key(text);
      if (YES.contains(key) || TICKS.contains(text)) {
        return new Reading.Value(NODES.booleanNode(true));
      }
      return NO.contains(key)
          ? new Reading.Value(NODES.booleanNode(false))
          : new Reading.Bad("This must be yes or no; leave it empty if nobody has said.");
    }

    @Override
    public Optional<String> show(JsonNode node) {
      return node.isBoolean() ? Optional.of(node.booleanValue() ? "yes" : "no") : Optional.empty();
    }
  },
  JSON("an object as in the [file of a dataset](file-formats.md)") {
    @Override
    public Reading read(Cell cell, Rules rules) {
      try {
        JsonNode node = MAPPER.readTree(Cells.text(cell));
        return node.isObject()
            ? new Reading.Value(node)
            : new Reading.Bad("This must be one JSON object in braces.");
      } catch (JacksonException e) {
        return new Reading.Bad("This is not valid JSON; correct it or empty the cell.");
      }
    }

    @Override
    public Optional<String> show(JsonNode node) {
      return Optional.of(node.toString());
    }
  };

  static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
  static final Set<String> NO = Set.of("no", "n", "false", "f", "0");
  static final Set<String> TICKS = Set.of("✓", "✔", "☑", "√");
  private static final int MOST_DIGITS = 9;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern DECIMAL =
      Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?");

  private final String words;

  PlainKind(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return node.isValueNode() ? Optional.of(node.asString("")) : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  private static Reading date(Cell cell, Rules rules, boolean past) {
    if (cell instanceof Cell.Date date) {
      return new Reading.Value(NODES.stringNode(date.value().toLocalDate().toString()));
    }
    if (cell instanceof Cell.Numeric) {
      return new Reading.Bad(
          "This is a number and not a date; show the cell as a date in the spreadsheet, or "
              + DateReader.HOW
              + ".");
    }
    DateReader.Answer answer = new DateReader(rules).read(Cells.text(cell), past);
    return answer
        .date()
        .<Reading>map(day -> new Reading.Value(NODES.stringNode(day.toString())))
        .orElseGet(() -> new Reading.Bad(answer.problem()));
  }
}
