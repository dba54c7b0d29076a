package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON text into a tree. Notes every duplicate key and goes on; stops at what is no JSON or
 * exceeds a limit. Error texts never quote what stands in the file.
 */
final class TreeReader {
  static final int MOST_DEPTH = 64;
  static final int LONGEST_TEXT = 10_000;
  static final long MOST_TOKENS = 60_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_DEPTH)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_TEXT)
                          .maxNumberLength(100)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .build())
          .build();

  private final List<Problem> problems = new ArrayList<>();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  /** The problems met on the way: duplicate keys. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Reads one JSON value.
   *
   * @throws InvalidInputException if the text is no JSON, goes on after it, or exceeds a limit
   */
  JsonNode read(byte[] text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        throw fault("The file is empty; it must hold one JSON object.");
      }
      JsonNode root = value(parser, "");
      if (parser.nextToken() != null) {
        throw fault("Something follows the end of the JSON value" + at(parser) + "; remove it.");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw fault(
          "The file exceeds a limit%s: nesting %d, text %d characters, numbers 100 digits."
              .formatted(at(e.getLocation()), MOST_DEPTH, LONGEST_TEXT));
    } catch (JacksonException e) {
      throw fault("The file is not valid JSON" + at(e.getLocation()) + "; correct it there.");
    }
  }

  private JsonNode value(JsonParser parser, String pointer) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      default -> throw fault("The file is not valid JSON" + at(parser) + "; correct it there.");
    };
  }

  private ObjectNode object(JsonParser parser, String pointer) {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String here = pointer + Problem.pointer(name);
      parser.nextToken();
      JsonNode value = value(parser, here);
      if (object.has(name)) {
        problems.add(new Problem(here, "This field stands here twice; leave one of the two."));
      }
      object.set(name, value);
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String pointer) {
    ArrayNode array = nodes.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer + Problem.pointer(array.size())));
    }
    return array;
  }

  private static String at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private static String at(TokenStreamLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static InvalidInputException fault(String message) {
    return new InvalidInputException(List.of(new Problem("", message)));
  }
}
