package org.placewell.matcher.io;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.policy.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns records into a JSON tree that {@link BindingReader} reads back to equal records. What a
 * reader would fill in anyway is left out, but never a parameter of a rule. Equal values give equal
 * trees.
 */
final class BindingWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Asking a class for them makes them anew each time. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private BindingWriter() {}

  static JsonNode write(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(BindingWriter::write).orElseGet(NODES::nullNode);
      case OptionalLong number ->
          number.isPresent() ? NODES.numberNode(number.getAsLong()) : NODES.nullNode();
      case Set<?> set -> array(inOrder(set.stream().map(BindingWriter::write)));
      case Collection<?> list -> array(list.stream().map(BindingWriter::write));
      case Map<?, ?> map -> object(map);
      case Id id -> NODES.stringNode(id.value());
      case Enum<?> code -> NODES.stringNode(code.name());
      case LocalDate date -> NODES.stringNode(date.toString());
      case String text -> NODES.stringNode(text);
      case Boolean truth -> NODES.booleanNode(truth);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case BigDecimal number -> NODES.stringNode(number.toPlainString());
      case Record record -> record(record);
      default -> throw new IllegalArgumentException("No file format holds " + value.getClass());
    };
  }

  private static ArrayNode array(Stream<JsonNode> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ObjectNode object(Map<?, ?> map) {
    Map<String, JsonNode> fields = new TreeMap<>();
    map.forEach((key, value) -> fields.put(write(key).stringValue(), write(value)));
    ObjectNode object = NODES.objectNode();
    fields.forEach(object::set);
    return object;
  }

  /** Sets and maps may come in the order of their hashes; in a file they have one of their own. */
  private static Stream<JsonNode> inOrder(Stream<JsonNode> values) {
    return values.sorted(Comparator.comparing(JsonNode::toString));
  }

  private static ObjectNode record(Record record) {
    ObjectNode object = NODES.objectNode();
    if (isOneOfSeveral(record)) {
      object.put("kind", Kinds.nameOf(record));
    }
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      JsonNode value = write(Shape.get(component, record));
      if (record instanceof Rule || !isFilledIn(component, value)) {
        object.set(component.getName(), value);
      }
    }
    return object;
  }

  private static boolean isOneOfSeveral(Record record) {
    return record instanceof Rule
        || (!(record instanceof Id) && hasSealedParent(record.getClass()));
  }

  private static boolean hasSealedParent(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reader would come to the same value if the field were missing. */
  private static boolean isFilledIn(RecordComponent component, JsonNode value) {
    Default given = component.getAnnotation(Default.class);
    if (given != null) {
      return value.equals(write(component, given)) || isEmptyAll(given, value);
    }
    boolean unknown =
        component.getType().isEnum() && value.isString() && value.stringValue().equals("UNKNOWN");
    boolean empty = value.isContainer() && value.isEmpty();
    return value.isNull() || unknown || (empty && component.getType() != Optional.class);
  }

  private static JsonNode write(RecordComponent component, Default given) {
    JsonNode node = Scalars.node(component.getType(), given.value());
    return node.isNumber() ? NODES.numberNode(node.intValue()) : node;
  }

  /** A condition that everything meets is written as no condition. */
  private static boolean isEmptyAll(Default given, JsonNode value) {
    return given.value().equals("all")
        && value.path("kind").asString("").equals("all")
        && value.size() == 1;
  }
}
