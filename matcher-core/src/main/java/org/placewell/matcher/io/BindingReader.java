package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Of a field that may be missing, and is. */
  private static final Optional<Object> ABSENT = Optional.of(Optional.empty());

  private final Kinds kinds;
  private final Problems problems;
  private final JsonNode root;
  private final Gaps gaps = new Gaps();
  private final Typed.All types = new Typed.All();

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
    Optional<Object> value = read(types.of(TypeToken.of(type)), root, Spot.ROOT);
    gaps.report(problems, token -> types.of(token).shape());
    if (!problems.isEmpty() || value.isEmpty()) {
      throw problems.thrown();
    }
    return type.cast(value.get());
  }

  private Optional<Object> read(Typed type, JsonNode node, Spot at) {
    if (node.isNull()) {
      return problem(
          at,
          "This must not be null; give the value, or leave the field out if it may be missing.");
    }
    return switch (type.form()) {
      case LIST -> list(type.argument(0), node, at).map(List::copyOf);
      case SET -> set(type.argument(0), node, at);
      case MAP -> map(type, node, at);
      case ONE_OF -> oneOf(type, node, at);
      case RECORD -> record(type, Optional.empty(), node, at, Set.of());
      case OPTIONAL, SCALAR -> Scalars.read(type.raw(), node, at, problems);
    };
  }

  private Optional<List<Object>> list(Typed element, JsonNode node, Spot at) {
    if (!node.isArray()) {
      problem(at, "This must be a list in brackets.");
      gaps.addAll(element.token());
      return Optional.empty();
    }
    gaps.note(at, element.token(), node);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Optional<Object> value = read(element, node.get(i), at.item(i));
      if (value.isPresent()) {
        values.add(value.get());
      } else {
        gaps.add(at, element.token(), i, node.get(i));
      }
    }
    return Optional.of(values);
  }

  private Optional<Object> set(Typed element, JsonNode node, Spot at) {
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

  private Optional<Object> map(Typed type, JsonNode node, Spot at) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      Spot here = at.field(name);
      Optional<Object> key = read(type.argument(0), NODES.stringNode(name), here);
      Optional<Object> value = read(type.argument(1), node.get(name), here);
      key.ifPresent(k -> value.ifPresent(v -> map.put(k, v)));
    }
    return map.size() == node.size() ? Optional.of(map) : Optional.empty();
  }

  private Optional<Object> oneOf(Typed type, JsonNode node, Spot at) {
    Map<String, Kinds.Kind> known = kinds.of(type.token());
    if (!node.isObject() || !node.path("kind").isString()) {
      return problem(at, "This must be an object whose kind is one of: " + names(known) + ".");
    }
    Kinds.Kind kind = known.get(node.path("kind").stringValue());
    return kind == null
        ? problem(at.field("kind"), "The kind must be one of: " + names(known) + ".")
        : record(types.of(kind.type()), kind.defaults(), node, at, Set.of("kind"));
  }

  private static String names(Map<String, Kinds.Kind> known) {
    return known.isEmpty() ? "(the rule book names none)" : String.join(", ", known.keySet());
  }

  private Optional<Object> record(
      Typed type, Optional<Rule> defaults, JsonNode node, Spot at, Set<String> besides) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    List<Typed.Field> fields = type.fields();
    @Nullable JsonNode[] given = given(fields, node);
    if (known(given) + besides.size() != node.size()) {
      unknown(type.shape(), node, at, besides);
    }
    List<Object> values = new ArrayList<>(given.length);
    boolean whole = true;
    for (int i = 0; i < given.length; i++) {
      Typed.Field field = fields.get(i);
      Optional<Object> value = component(field, defaults, given[i], at.field(field.name()));
      if (value.isEmpty()) {
        whole = false;
        value = instead(field.type(), at);
      }
      if (value.isPresent()) {
        values.add(value.get());
      }
    }
    return values.size() == given.length
        ? build(type.shape(), values, at, whole)
        : Optional.empty();
  }

  /** What an object says of each field. */
  private static @Nullable JsonNode[] given(List<Typed.Field> fields, JsonNode node) {
    @Nullable JsonNode[] given = new JsonNode[fields.size()];
    for (int i = 0; i < given.length; i++) {
      given[i] = node.get(fields.get(i).name());
    }
    return given;
  }

  private static int known(@Nullable JsonNode[] given) {
    int known = 0;
    for (JsonNode value : given) {
      known += value == null ? 0 : 1;
    }
    return known;
  }

  /**
   * What to go on with in place of a value with a problem, so that the rest of the file is still
   * checked. Nothing within an entry of a list: the list goes on without that entry.
   */
  private Optional<Object> instead(Typed type, Spot owner) {
    if (owner.isWithinList() || type.form() == Typed.Form.OPTIONAL) {
      return owner.isWithinList() ? Optional.empty() : Optional.of(Optional.empty());
    }
    if (type.form() != Typed.Form.RECORD) {
      return Scalars.instead(type.raw());
    }
    List<Object> values = new ArrayList<>();
    for (Typed.Field part : type.fields()) {
      if (part.type().form() == Typed.Form.LIST) {
        gaps.addAll(part.type().argument(0).token());
      }
    }
    type.fields().forEach(part -> instead(part.type(), owner).ifPresent(values::add));
    return values.size() == type.fields().size()
        ? build(type.shape(), values, owner, false)
        : Optional.empty();
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
      Typed.Field field, Optional<Rule> defaults, @Nullable JsonNode value, Spot here) {
    if (value == null && defaults.isPresent()) {
      return Optional.of(Shape.get(field.field().component(), defaults.get()));
    }
    if (field.type().form() == Typed.Form.OPTIONAL) {
      return value == null || value.isNull()
          ? ABSENT
          : read(field.type().argument(0), value, here).map(Optional::of);
    }
    return value == null ? missing(field, here) : read(field.type(), value, here);
  }

  /** The same each time, unless it is a problem: then it is one of each place. */
  private Optional<Object> missing(Typed.Field field, Spot here) {
    if (field.leftOut().isEmpty()) {
      int before = problems.count();
      Optional<Object> value = leftOut(field, here);
      if (problems.count() > before) {
        return value;
      }
      field.leftOut(value);
    }
    return field.leftOut();
  }

  private Optional<Object> leftOut(Typed.Field field, Spot here) {
    Class<?> raw = field.type().raw();
    if (field.given().isPresent()) {
      return read(field.type(), Scalars.node(raw, field.given().get().value()), here);
    }
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return Optional.of(Scalars.empty(raw));
    }
    Optional<Object> unknown = Scalars.unknown(raw);
    if (unknown.isPresent()) {
      return unknown;
    }
    return field.type().form() == Typed.Form.RECORD
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
