package org.placewell.matcher.io;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON text into a tree, in time and space linear in its length. Notes duplicate keys and
 * broken characters and goes on; stops at what is no JSON or exceeds a limit. Error texts never
 * quote what stands in the file.
 */
final class TreeReader {
  static final int MOST_DEPTH = 64;
  static final int LONGEST_TEXT = 10_000;
  static final int LONGEST_NAME = 256;
  static final int MOST_DIGITS = 100;
  static final long MOST_TOKENS = 60_000_000;
  private static final String LIMITS =
      ("it may hold at most %d levels, %d characters in a text, %d in a name, %d digits in a number,"
              + " %d values and names in all; shorten it there")
          .formatted(MOST_DEPTH, LONGEST_TEXT, LONGEST_NAME, MOST_DIGITS, MOST_TOKENS);

  /** Stands for a number with an exponent that no decimal holds; no field takes it either. */
  private static final BigDecimal TOO_LARGE = BigDecimal.ONE.scaleByPowerOfTen(1_000);

  /** A parser alone needs none of what binds values to types, which takes long to set up. */
  private static final JsonFactory PARSERS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(MOST_DIGITS)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          .build();

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Problems problems;
  private boolean hasEscapes;

  TreeReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads one JSON object.
   *
   * @throws org.placewell.matcher.model.InvalidInputException if the text is no JSON, holds
   *     anything but one object, or exceeds a limit
   */
  ObjectNode read(byte[] text) {
    InputFile.checkUtf8(text);
    InputFile.checkBrace(text);
    hasEscapes = hasEscapes(text);
    try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), text)) {
      return read(parser, length(text));
    }
  }

  private ObjectNode read(JsonParser parser, int length) {
    try {
      if (parser.nextToken() == null) {
        throw problems.thrown("The file is empty; it must hold one JSON object.");
      }
      JsonNode root = value(parser, Spot.ROOT);
      if (parser.nextToken() != null) {
        throw problems.thrown(
            "Something follows the end of the JSON object"
                + at(parser.currentTokenLocation())
                + "; remove it.");
      }
      if (root instanceof ObjectNode object) {
        return object;
      }
      throw problems.thrown("The file must hold one JSON object in braces.");
    } catch (StreamConstraintsException e) {
      throw problems.thrown("The file exceeds a limit" + at(parser) + ": " + LIMITS + ".");
    } catch (JacksonException e) {
      String where = at(e.getLocation());
      throw problems.thrown(
          isEnd(e.getLocation(), length)
              ? "The file ends before its JSON object does" + where + "; is this the whole file?"
              : "The file is not valid JSON" + where + "; correct it there.");
    }
  }

  private static boolean isEnd(TokenStreamLocation location, int length) {
    return location != null && location.getByteOffset() >= length;
  }

  /** Without blanks at the end. */
  private static int length(byte[] text) {
    int length = text.length;
    while (length > 0 && text[length - 1] <= ' ' && text[length - 1] > 0) {
      length--;
    }
    return length;
  }

  private JsonNode value(JsonParser parser, Spot spot) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, spot);
      case START_ARRAY -> array(parser, spot);
      case VALUE_STRING -> nodes.stringNode(whole(parser.getString(), spot));
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(number(parser));
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      default ->
          throw problems.thrown("The file is not valid JSON" + at(parser) + "; correct it there.");
    };
  }

  private ObjectNode object(JsonParser parser, Spot spot) {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = whole(parser.currentName(), spot);
      Spot here = spot.field(name);
      parser.nextToken();
      if (object.replace(name, value(parser, here)) != null) {
        problems.add(here, "A field of this name stands here twice; leave one of the two.");
      }
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, Spot spot) {
    ArrayNode array = nodes.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, spot.item(array.size())));
    }
    return array;
  }

  private static boolean hasEscapes(byte[] text) {
    boolean found = false;
    for (byte sign : text) {
      found |= sign == '\\';
    }
    return found;
  }

  /**
   * Half a surrogate pair would turn into a question mark when written. In UTF-8 only an escape can
   * write one.
   */
  private String whole(String text, Spot spot) {
    if (hasEscapes && !InputFile.isWhole(text)) {
      problems.add(spot, "A text here holds half of a surrogate pair; correct the character.");
    }
    return text;
  }

  private JsonNode whole(JsonParser parser) {
    return parser.getNumberType() == NumberType.INT
        ? nodes.numberNode(parser.getIntValue())
        : nodes.numberNode(number(parser));
  }

  private static BigDecimal number(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (JacksonException | NumberFormatException e) {
      return TOO_LARGE;
    }
  }

  private static String at(JsonParser parser) {
    return at(parser.currentLocation());
  }

  private static String at(TokenStreamLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
