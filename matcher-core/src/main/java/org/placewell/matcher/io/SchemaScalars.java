package org.placewell.matcher.io;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Coded;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of values that stand alone, other than numbers: what {@link Scalars} reads. */
final class SchemaScalars {
  private static final String CONTROL = "[\\u0000-\\u001f\\u007f-\\u009f]";
  private static final String BLANK =
      "[\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
  private static final int LONGEST_ID = 64;

  /** Every day of the years 1900 to 2200, for a validator that does not look at the format. */
  private static final String DATE =
      "^((19|20|21)[0-9]{2}|2200)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$"
          + "|^((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29$";

  private SchemaScalars() {}

  static void text(ObjectNode schema) {
    schema.put("type", "string");
    schema.put("maxLength", TreeReader.LONGEST_TEXT);
    schema.putObject("not").put("pattern", CONTROL);
  }

  static void id(ObjectNode schema) {
    schema.put("description", "A pseudonym, never a name.");
    schema.put("type", "string");
    schema.put("minLength", 1);
    schema.put("maxLength", LONGEST_ID);
    ArrayNode not = schema.putObject("not").putArray("anyOf");
    not.addObject().put("pattern", CONTROL);
    not.addObject().put("pattern", "^" + BLANK);
    not.addObject().put("pattern", BLANK + "$");
  }

  static void date(ObjectNode schema) {
    schema.put("description", "A date as in 2023-03-09, between the years 1900 and 2200.");
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("maxLength", "2023-03-09".length());
    schema.put("pattern", DATE);
  }

  static void codes(ObjectNode schema, Class<?> type) {
    String official =
        Arrays.stream(type.getEnumConstants())
            .filter(value -> value instanceof Coded coded && !coded.code().isEmpty())
            .map(value -> ((Enum<?>) value).name() + " " + ((Coded) value).code())
            .collect(Collectors.joining(", "));
    if (!official.isEmpty()) {
      schema.put("description", "Codes of the official list: " + official + ".");
    }
    ArrayNode codes = schema.putArray("enum");
    Arrays.stream(type.getEnumConstants()).forEach(value -> codes.add(((Enum<?>) value).name()));
  }
}
