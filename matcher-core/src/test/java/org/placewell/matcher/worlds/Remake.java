package org.placewell.matcher.worlds;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a value again, part by part, with each part or list changed on the way. */
public final class Remake {
  private final UnaryOperator<Object> part;
  private final UnaryOperator<List<Object>> list;

  private Remake(UnaryOperator<Object> part, UnaryOperator<List<Object>> list) {
    this.part = part;
    this.list = list;
  }

  /** With every part that is a record replaced, from the inside out. */
  public static <T> T parts(T value, UnaryOperator<Object> part) {
    return cast(value, new Remake(part, UnaryOperator.identity()).make(value));
  }

  /** With every list in another order. */
  public static <T> T shuffled(T value, long seed) {
    Random random = new Random(seed);
    UnaryOperator<List<Object>> shuffle =
        items -> {
          List<Object> copy = new ArrayList<>(items);
          Collections.shuffle(copy, random);
          return copy;
        };
    return cast(value, new Remake(UnaryOperator.identity(), shuffle).make(value));
  }

  @SuppressWarnings("unchecked") // the remade value is of the class it was made from
  private static <T> T cast(T like, Object made) {
    return (T) like.getClass().cast(made);
  }

  private Object make(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(this::make);
      case List<?> items -> list.apply(items.stream().map(this::make).toList());
      case Set<?> items -> {
        Set<Object> made = new LinkedHashSet<>();
        items.forEach(item -> made.add(make(item)));
        yield made;
      }
      case Map<?, ?> items -> {
        Map<Object, Object> made = new LinkedHashMap<>();
        items.forEach((key, item) -> made.put(make(key), make(item)));
        yield made;
      }
      case Record record -> part.apply(record(record));
      default -> value;
    };
  }

  private Object record(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Method accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        values[i] = make(accessor.invoke(record));
      }
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The record " + record.getClass() + " cannot be remade.", e);
    }
  }
}
