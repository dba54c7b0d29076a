package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.RuleBook;

/** Makes values of any type a file can hold, by its shape alone. The seed makes them repeatable. */
final class Samples {
  private static final int DEEPEST = 5;
  private static final int TRIES = 1_000;

  private final Random random;
  private final Kinds kinds = new Kinds(RuleBook.standard());
  private final Map<TypeToken<?>, Shape> shapes = new HashMap<>();

  Samples(long seed) {
    this.random = new Random(seed);
  }

  Object of(Class<?> type) {
    return of(TypeToken.of(type), 0);
  }

  private Object of(TypeToken<?> type, int depth) {
    Class<?> raw = type.getRawType();
    if (raw == Optional.class) {
      boolean none = random.nextBoolean() || hasNoKinds(argument(type, 0));
      return none ? Optional.empty() : Optional.of(part(type, 0, depth));
    }
    if (raw == List.class || raw == Set.class) {
      List<Object> parts = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        parts.add(part(type, 0, depth));
      }
      return raw == List.class ? parts : new LinkedHashSet<>(parts);
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(part(type, 0, depth), part(type, 1, depth));
      }
      return map;
    }
    if (FileTypes.isOneOf(raw)) {
      return oneOf(type, depth);
    }
    boolean record = raw.isRecord() && !Id.class.isAssignableFrom(raw);
    return record ? record(type, depth) : scalar(raw);
  }

  private Object part(TypeToken<?> type, int argument, int depth) {
    return of(argument(type, argument), depth + 1);
  }

  private static TypeToken<?> argument(TypeToken<?> type, int at) {
    return type.resolveType(type.getRawType().getTypeParameters()[at]);
  }

  /** As of measures of a plan, which only embedders write. */
  private boolean hasNoKinds(TypeToken<?> type) {
    return FileTypes.isOneOf(type.getRawType()) && kinds.of(type).isEmpty();
  }

  private Object oneOf(TypeToken<?> type, int depth) {
    List<Kinds.Kind> known =
        kinds.of(type).values().stream()
            .filter(kind -> depth < DEEPEST || !isNested(kind.type()))
            .toList();
    return record(known.get(random.nextInt(known.size())).type(), depth);
  }

  private boolean isNested(TypeToken<?> type) {
    return shape(type).names().contains("of");
  }

  private Shape shape(TypeToken<?> type) {
    return shapes.computeIfAbsent(type, Shape::of);
  }

  /** Tries until the record takes what it is given. */
  private Object record(TypeToken<?> type, int depth) {
    Shape shape = shape(type);
    for (int i = 0; i < TRIES; i++) {
      try {
        List<Object> values = new ArrayList<>();
        shape.fields().forEach(field -> values.add(of(field.type(), depth + 1)));
        return shape.build(values);
      } catch (InvocationTargetException e) {
        boolean refused =
            e.getTargetException() instanceof IllegalArgumentException
                || e.getTargetException() instanceof InvalidInputException;
        if (!refused) {
          throw new AssertionError(type + " must refuse values by an exception that says so", e);
        }
      }
    }
    throw new AssertionError("No values were found that " + type + " takes.");
  }

  private Object scalar(Class<?> raw) {
    if (raw.isEnum()) {
      return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
    }
    if (raw == String.class) {
      return "text é 𝄞 " + random.nextInt(100);
    }
    if (raw == LocalDate.class) {
      return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
    }
    if (raw == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
    }
    if (raw == boolean.class) {
      return random.nextBoolean();
    }
    if (raw == int.class || raw == Integer.class) {
      return random.nextInt(6);
    }
    return raw == long.class || raw == Long.class ? (Object) (long) random.nextInt(6) : id(raw);
  }

  private Object id(Class<?> raw) {
    try {
      return raw.getDeclaredConstructor(String.class).newInstance("id-" + random.nextInt(1_000));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("There is no sample of " + raw, e);
    }
  }
}
