package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever stands in place of any value of any type: it is read, or refused with problems that do
 * not quote it.
 */
class NothingPersonalTest {
  private static final String MARKER = "Jane Doe 4711";
  private static final List<String> SPOILT =
      List.of(
          "\"" + MARKER + "\"",
          "\" " + MARKER + "\\u0001\"",
          "4711000000000000000000",
          "47.11",
          "true",
          "null",
          "[\"" + MARKER + "\"]",
          "{\"" + MARKER + "\":\"" + MARKER + "\"}",
          "{\"kind\":\"" + MARKER + "\"}");

  private final JsonMapper mapper = JsonMapper.builder().build();

  static Stream<Class<?>> types() {
    return RoundTripTest.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void noProblemQuotesWhatIsRefused(Class<?> type) {
    JsonNode sample = BindingWriter.write(new Samples(1).of(type));
    for (Slot slot : Slot.of(sample)) {
      for (String spoilt : SPOILT) {
        slot.put(mapper.readTree(spoilt));
        assertThat(message(type, sample.toString()))
            .as("%s instead of %s", spoilt, slot.old())
            .doesNotContain("4711", "47.11", "Jane");
      }
      slot.put(slot.old());
    }
  }

  private static String message(Class<?> type, String text) {
    try {
      Problems problems = new Problems();
      ObjectNode root = new TreeReader(problems).read(text.getBytes(StandardCharsets.UTF_8));
      new BindingReader(new Kinds(RuleBook.standard()), problems, root).read(type);
      return "";
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
      return e.getMessage();
    }
  }
}
