package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
 * the one list of fields there is. Goes on after a problem, so that all are found at once; a value
 * with a problem in it comes back empty and builds nothing.
 */
final class BindingReader {
  private static final int MOST_PROBLEMS = 1_000;
  private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

  private final Kinds kinds;
  private final List<Problem> problems;

  BindingReader(Kinds kinds, List<Problem> problems) {
    this.kinds = kinds;
    this.problems = problems;
  }

  /**
   * Builds a value.
   *
   * @throws InvalidInputException with all problems, if there is one
   */
  <T> T read(Class<T> type, JsonNode root) {
    Optional<Object> value = read(TypeToken.of(type), root, "");
    if (!problems.isEmpty() || value.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return type.cast(value.get());
  }

  private Optional<Object> read(TypeToken<?> type, JsonNode node, String at) {
    Class<?> raw = type.getRawType();
    if (node.isNull()) {
      return problem(at, "This must not be null; leave the field out if it is not known.");
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
    if (raw.isRecord() && !Id.class.isAssignableFrom(raw)) {
      return record(type, Optional.empty(), node, at, Set.of());
    }
    return Scalars.read(raw, node, message -> problem(at, message));
  }

  private static TypeToken<?> argument(TypeToken<?> type, int at) {
    TypeToken<?> declared =
        at == 0 && type.getRawType() != Map.class
            ? type.resolveType(type.getRawType().getTypeParameters()[0])
            : type.resolveType(type.getRawType().getTypeParameters()[at]);
    return declared;
  }

  private Optional<List<Object>> list(TypeToken<?> element, JsonNode node, String at) {
    if (!node.isArray()) {
      problem(at, "This must be a list in brackets.");
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      read(element, node.get(i), at + "/" + i).ifPresent(values::add);
    }
    return values.size() == node.size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<Object> set(TypeToken<?> element, JsonNode node, String at) {
    Optional<List<Object>> values = list(element, node, at);
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < values.map(List::size).orElse(0); i++) {
      if (!set.add(values.orElseThrow().get(i))) {
        return problem(at + "/" + i, "This stands in the list twice; leave one of the two.");
      }
    }
    return values.map(v -> set);
  }

  private Optional<Object> map(TypeToken<?> type, JsonNode node, String at) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      String here = at + Problem.pointer(name);
      JsonNode key = JsonNodeFactory.instance.stringNode(name);
      Optional<Object> mapKey = read(argument(type, 0), key, here);
      Optional<Object> value = read(argument(type, 1), node.get(name), here);
      mapKey.ifPresent(k -> value.ifPresent(v -> map.put(k, v)));
    }
    return map.size() == node.size() ? Optional.of(map) : Optional.empty();
  }

  private Optional<Object> oneOf(TypeToken<?> type, JsonNode node, String at) {
    Map<String, Kinds.Kind> known = kinds.of(type);
    if (!node.isObject() || !node.path("kind").isString()) {
      return problem(
          at,
          "This must be an object whose kind is one of: "
              + String.join(", ", known.keySet())
              + ".");
    }
    Optional<Kinds.Kind> kind = Optional.ofNullable(known.get(node.path("kind").stringValue()));
    if (kind.isEmpty()) {
      return problem(
          at + "/kind", "The kind must be one of: " + String.join(", ", known.keySet()) + ".");
    }
    return record(kind.get().type(), kind.get().defaults(), node, at, Set.of("kind"));
  }

  private Optional<Object> record(
      TypeToken<?> type, Optional<Rule> defaults, JsonNode node, String at, Set<String> besides) {
    if (!node.isObject()) {
      return problem(at, "This must be an object in braces.");
    }
    RecordComponent[] components = type.getRawType().getRecordComponents();
    unknown(components, node, at, besides);
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      component(type, component, defaults, node, at).ifPresent(values::add);
    }
    return values.size() == components.length
        ? build(type.getRawType(), components, values, at)
        : Optional.empty();
  }

  private void unknown(
      RecordComponent[] components, JsonNode node, String at, Set<String> besides) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(components).forEach(component -> names.add(component.getName()));
    Set<String> extra = new LinkedHashSet<>(node.propertyNames());
    extra.removeAll(names);
    extra.removeAll(new HashSet<>(besides));
    extra.forEach(name ->
        problem(
            at + Problem.pointer(name),
            "There is no such field here; known are: " + String.join(", ", names) + "."));
  }

  private Optional<Object> component(
      TypeToken<?> owner,
      RecordComponent component,
      Optional<Rule> defaults,
      JsonNode node,
      String at) {
    TypeToken<?> type = owner.resolveType(component.getGenericType());
    String here = at + Problem.pointer(component.getName());
    JsonNode value = node.get(component.getName());
    if (type.getRawType() == Optional.class) {
      return value == null || value.isNull()
          ? Optional.of(Optional.empty())
          : read(argument(type, 0), value, here).map(Optional::of);
    }
    if (value != null) {
      return read(type, value, here);
    }
    return defaults.isPresent()
        ? Optional.of(Reflect.get(component, defaults.get()))
        : missing(type, component, here);
  }

  private Optional<Object> missing(TypeToken<?> type, RecordComponent component, String here) {
    Class<?> raw = type.getRawType();
    Default given = component.getAnnotation(Default.class);
    if (given != null) {
      return read(type, Scalars.node(raw, given.value()), here);
    }
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return Optional.of(Scalars.empty(raw));
    }
    Optional<Object> unknown = Scalars.unknown(raw);
    if (unknown.isPresent()) {
      return unknown;
    }
    boolean nested = raw.isRecord() && !Id.class.isAssignableFrom(raw);
    return nested ? read(type, EMPTY, here) : problem(here, "This field is missing; add it.");
  }

  private Optional<Object> build(
      Class<?> type, RecordComponent[] components, List<Object> values, String at) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      return refused(e.getTargetException(), at);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The record " + type + " cannot be built.", e);
    }
  }

  private Optional<Object> refused(Throwable cause, String at) {
    if (cause instanceof InvalidInputException invalid) {
      invalid.problems().forEach(p -> problem(at + p.pointer(), p.message()));
      return Optional.empty();
    }
    if (cause instanceof IllegalArgumentException illegal) {
      return problem(at, String.valueOf(illegal.getMessage()));
    }
    throw new IllegalStateException("A record could not be checked.", cause);
  }

  private Optional<Object> problem(String at, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(at, message));
    } else if (problems.size() == MOST_PROBLEMS) {
      problems.add(new Problem("", "There are more problems; correct these first."));
    }
    return Optional.empty();
  }
}
