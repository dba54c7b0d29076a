package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trees that differ from a given one in one place, in every way a file can be wrong there. */
final class Mutants {
  private static final List<JsonNode> VALUES =
      Stream.of(
              "null",
              "true",
              "[]",
              "{}",
              "[null]",
              "{\"kind\":\"all\"}",
              "{\"kind\":\"none there is\"}",
              "{\"kind\":7}",
              "{\"kind\":\"lift-holds\"}",
              "\"SUPPORTED_HOUSING\"",
              "[\"STEP_FREE\",\"LIFT\"]",
              nineGoals(),
              "\"\"",
              "\"text\"",
              "\" x\"",
              "\"x\u3000\"",
              "\"x\u00a0\"",
              "\"a\\u0085b\"",
              "\"line\\n\"",
              "\"" + "x".repeat(64) + "\"",
              "\"" + "x".repeat(65) + "\"",
              "\"" + "𝄞".repeat(64) + "\"",
              "\"UNKNOWN\"",
              "\"unknown\"",
              "\"2023-03-09\"",
              "\"2023-03-09\\n\"",
              "\"2023-02-29\"",
              "\"2024-02-29\"",
              "\"2100-02-29\"",
              "\"2023-13-01\"",
              "\"2023-04-31\"",
              "\"2023-3-9\"",
              "\"1899-12-31\"",
              "\"1900-01-01\"",
              "\"2200-12-31\"",
              "\"2201-01-01\"",
              "\"+2023-03-09\"",
              "\"7\"",
              "\"-7.50\"",
              "\"-0.0\"",
              "\"0.1234567890123456789\"",
              "\"1234567890123456789\"",
              "\"1e3\"",
              "-1",
              "0",
              "1",
              "2",
              "1.0",
              "1.00000000000000000000",
              "1.5",
              "1e2",
              "0.000000000000000001",
              "0.0000000000000000001",
              "1001",
              "10001",
              "36501",
              "2147483647",
              "2147483648",
              "-2147483648",
              "-2147483649",
              "999999999999999999",
              "1000000000000000000",
              "-999999999999999999",
              "-1000000000000000000")
          .map(Mutants::parse)
          .toList();

  private Mutants() {}

  private static String nineGoals() {
    return IntStream.range(0, 9)
        .mapToObj(goal -> "{\"name\":\"goal-%d\",\"means\":\"more\"}".formatted(goal))
        .collect(Collectors.joining(",", "[", "]"));
  }

  static JsonNode parse(String text) {
    String wrapped = "{\"value\":" + text + "}";
    return new TreeReader(new Problems())
        .read(wrapped.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .get("value");
  }

  /**
   * Does something with the tree under each mutation so many levels deep; afterwards the tree is as
   * it was.
   */
  static void each(JsonNode tree, int depth, Runnable look) {
    for (Slot slot : Slot.of(tree, depth)) {
      List<JsonNode> values = new ArrayList<>(VALUES);
      values.addAll(near(slot.old()));
      for (JsonNode value : values) {
        slot.put(value);
        look.run();
      }
      slot.restore();
      if (slot.holder() instanceof ObjectNode object) {
        object.remove(slot.key().toString());
        look.run();
        slot.restore();
      }
    }
    objects(tree, depth)
        .forEach(object -> {
          object.put("surplus", 1);
          look.run();
          object.remove("surplus");
        });
  }

  private static List<JsonNode> near(JsonNode old) {
    if (old instanceof ArrayNode array && !array.isEmpty()) {
      return List.of(array.deepCopy().add(array.get(0)));
    }
    return old.isString()
        ? List.of(parse("\"" + old.stringValue().toLowerCase(java.util.Locale.ROOT) + "\""))
        : List.of();
  }

  private static List<ObjectNode> objects(JsonNode tree, int depth) {
    List<ObjectNode> objects = new ArrayList<>();
    if (tree instanceof ObjectNode root) {
      objects.add(root);
    }
    Slot.of(tree, depth).stream()
        .filter(slot -> slot.old() instanceof ObjectNode)
        .forEach(slot -> objects.add((ObjectNode) slot.old()));
    return objects;
  }
}
