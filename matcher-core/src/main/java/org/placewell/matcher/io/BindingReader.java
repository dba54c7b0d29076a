package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.policy.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Builds records from a JSON tree: a field for each record component, by its name. The records are
 * the one list of fields there is. Goes on after a problem, so that all are found at once: a value
 * with a problem in it comes back empty, and a list goes on without it.
 */
final class BindingReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Kinds kinds;
  private final Problems problems;
  private final JsonNode root;
  private final Gaps gaps = new Gaps();
  private final Map<TypeToken<?>, Shape> shapes = new HashMap<>();

  BindingReader(Kinds kinds, Problems problems, JsonNode root) {
    this.kinds = kinds;
    this.problems = problems;
    this.root = root;
  }

  /**
   * Builds a value.
   *
   * @throws InvalidInputException with all problems, if there is one
   */
  <T> T read(Class<T> type) {
    Optional<Object> value = read(TypeToken.of(type), root, Spot.ROOT);
    gaps.report(problems, this::shape);
    if (!problems.isEmpty() || value.isEmpty()) {
      throw problems.thrown();
    }
    return type.cast(value.get());
  }

  private Optional<Object> read(TypeToken<?> type, JsonNode node, Spot at) {
    Class<?> raw = type.getRawType();
    if (node.isNull()) {
      return problem(
          at,
          "This must not be null; give the value, or leave the field out if it may be missing.");
    }
    if (raw == List.class) {
      return list(argument(type, 0), node, at).map(List::copyOf);
    }
    if (raw == Set.class) {
      return set(argument(type, 0), node, at);
    }
    if (raw == Map.class) {
      return map(type, node, at);
    }
    if (Kinds.isOneOf(raw) && !raw.isRecord() && raw != Id.class) {
      return oneOf(type, node, at);
    }
    if (isRecord(raw)) {
      return record(type, Optional.empty(), node, at, Set.of());
    }
    return Scalars.read(raw, node, message -> problem(at, message));
  }

  private static boolean isRecord(Class<?> raw) {
    return raw.isRecord() && !Id.class.isAssignableFrom(raw);
  }

  private static TypeToken<?> argument(TypeToken<?> type, int at) {
    return type.resolveType(type.getRawType().getTypeParameters()[at]);
  }

  private Optional<List<Object>> list(TypeToken<?> element, JsonNode node, Spot at) {
    if (!node.isArray()) {
      problem(at, "This must be a list in brackets.");
      gaps.addAll(element);
      return Optional.empty();
    }
    gaps.note(at, element, node);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Optional<Object> value = read(element, node.get(i), at.item(i));
      if (value.isPresent()) {
        values.add(value.get());
      } else {
        gaps.add(at, element, i, node.get(i));
      }
    }
    return Optional.of(values);
  }

  private Optional<Object> set(TypeToken<?> element, JsonNode node, Spot at) {
    Optional<List<Object>> values = list(element, node, at);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Set<Object> set = new LinkedHashSet<>(values.get());
    if (set.size() < values.get().size()) {
      repeated(node, at);
    }
    return set.size() == node.size() ? Optional.of(set) : Optional.empty();
  }

  private void repeated(JsonNode node, Spot at) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < node.size(); i++) {
      if (!seen.add(node.get(i))) {
        problem(at.item(i), "This stands in the list twice; leave one of the two.");
      }
    }
  }

  private Optional<Object> map(TypeToken<?> type, JsonNode node, Spot at) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      Spot here = at.field(name);
      Optional<Object> key = read(argument(type, 0), NODES.stringNode(name), here);
      Optional<Object> value = read(argument(type, 1), node.get(name), here);
      key.ifPresent(k -> value.ifPresent(v -> map.put(k, v)));
    }
    return map.size() == node.size() ? Optional.of(map) : Optional.empty();
  }

  private Optional<Object> oneOf(TypeToken<?> type, JsonNode node, Spot at) {
    Map<String, Kinds.Kind> known = kinds.of(type);
    if (!node.isObject() || !node.path("kind").isString()) {
      return problem(at, "This must be an object whose kind is one of: " + names(known) + ".");
    }
    Kinds.Kind kind = known.get(node.path("kind").stringValue());
    return kind == null
        ? problem(at.field("kind"), "The kind must be one of: " + names(known) + ".")
        : record(kind.type(), kind.defaults(), node, at, Set.of("kind"));
  }

  private static String names(Map<String, Kinds.Kind> known) {
    return known.isEmpty() ? "(the rule book names none)" : String.join(", ", known.keySet());
  }

  private Optional<Object> record(
      TypeToken<?> type, Optional<Rule> defaults, JsonNode node, Spot at, Set<String> besides) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    Shape shape = shape(type);
    unknown(shape, node, at, besides);
    List<Object> values = new ArrayList<>();
    boolean whole = true;
    for (Shape.Field field : shape.fields()) {
      Optional<Object> value = component(field, defaults, node, at.field(field.name()));
      whole &= value.isPresent();
      value.or(() -> instead(field, at)).ifPresent(values::add);
    }
    return values.size() == shape.fields().size()
        ? build(shape, values, at, whole)
        : Optional.empty();
  }

  /**
   * What to go on with in place of a value with a problem, so that the rest of the file is still
   * checked. Nothing within an entry of a list: the list goes on without that entry.
   */
  private Optional<Object> instead(Shape.Field field, Spot owner) {
    if (owner.isWithinList() || field.raw() == Optional.class) {
      return owner.isWithinList() ? Optional.empty() : Optional.of(Optional.empty());
    }
    if (!isRecord(field.raw())) {
      return Scalars.instead(field.raw());
    }
    Shape shape = shape(field.type());
    shape.fields().stream()
        .filter(part -> part.raw() == List.class)
        .forEach(part -> gaps.addAll(argument(part.type(), 0)));
    List<Object> values = new ArrayList<>();
    shape.fields().forEach(part -> instead(part, owner).ifPresent(values::add));
    return values.size() == shape.fields().size()
        ? build(shape, values, owner, false)
        : Optional.empty();
  }

  private Shape shape(TypeToken<?> type) {
    return shapes.computeIfAbsent(type, Shape::of);
  }

  private void unknown(Shape shape, JsonNode node, Spot at, Set<String> besides) {
    for (String name : node.propertyNames()) {
      if (!shape.names().contains(name) && !besides.contains(name)) {
        String what =
            Spot.isName(name)
                ? "There is no such field here" + Near.hint(name, shape.names())
                : "A field here is unknown";
        problem(at.field(name), what + "; known are: " + String.join(", ", shape.names()) + ".");
      }
    }
  }

  private Optional<Object> component(
      Shape.Field field, Optional<Rule> defaults, JsonNode node, Spot here) {
    JsonNode value = node.get(field.name());
    if (value == null && defaults.isPresent()) {
      return Optional.of(Shape.get(field.component(), defaults.get()));
    }
    if (field.raw() == Optional.class) {
      return value == null || value.isNull()
          ? Optional.of(Optional.empty())
          : read(argument(field.type(), 0), value, here).map(Optional::of);
    }
    return value == null ? missing(field, here) : read(field.type(), value, here);
  }

  private Optional<Object> missing(Shape.Field field, Spot here) {
    Class<?> raw = field.raw();
    Default given = field.component().getAnnotation(Default.class);
    if (given != null) {
      return read(field.type(), Scalars.node(raw, given.value()), here);
    }
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return Optional.of(Scalars.empty(raw));
    }
    Optional<Object> unknown = Scalars.unknown(raw);
    if (unknown.isPresent()) {
      return unknown;
    }
    return isRecord(raw)
        ? read(field.type(), NODES.objectNode(), here)
        : problem(here, "This field is missing; add it.");
  }

  private Optional<Object> build(Shape shape, List<Object> values, Spot at, boolean whole) {
    try {
      return Optional.of(shape.build(values));
    } catch (InvocationTargetException e) {
      return refused(e.getTargetException(), at, whole);
    }
  }

  /** What a record says of itself as one counts only if nothing in it was put in its place. */
  private Optional<Object> refused(Throwable cause, Spot at, boolean whole) {
    if (cause instanceof InvalidInputException invalid) {
      invalid.problems().stream()
          .takeWhile(problem -> !problems.isFull())
          .forEach(problem -> inFile(problem, at).ifPresent(problems::add));
      return Optional.empty();
    }
    if (cause instanceof IllegalArgumentException illegal) {
      return !whole ? Optional.empty() : problem(at, String.valueOf(illegal.getMessage()));
    }
    throw new IllegalStateException("A record could not be checked.", cause);
  }

  private Optional<Problem> inFile(Problem problem, Spot at) {
    String pointer = gaps.inFile(at.pointer() + problem.pointer());
    return gaps.mayFollow(root.at(pointer).asString(""), problem.message())
        ? Optional.empty()
        : Optional.of(new Problem(pointer, problem.message()));
  }

  private Optional<Object> problem(Spot at, String message) {
    problems.add(at, message);
    return Optional.empty();
  }
}
