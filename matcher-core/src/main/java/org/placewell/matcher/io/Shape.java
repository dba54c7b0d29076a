package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.policy.Rule;

/** What a file says about one record: a field for each component, with its type in this place. */
record Shape(Constructor<?> constructor, List<Field> fields, Set<String> names) {
  /** One field; also of records that are not public. */
  record Field(RecordComponent component, TypeToken<?> type) {
    String name() {
      return component.getName();
    }

    Class<?> raw() {
      return type.getRawType();
    }

    /** Whether it may say something about a person: every field that nobody marked otherwise. */
    boolean isPersonalIn(Class<?> owner) {
      return !component.isAnnotationPresent(NotPersonal.class)
          && !raw().isAnnotationPresent(NotPersonal.class)
          && !owner.isAnnotationPresent(NotPersonal.class)
          && !Rule.class.isAssignableFrom(owner);
    }
  }

  static Shape of(TypeToken<?> type) {
    RecordComponent[] components = type.getRawType().getRecordComponents();
    List<Field> fields =
        Arrays.stream(components)
            .map(component -> new Field(component, type.resolveType(component.getGenericType())))
            .toList();
    Set<String> names = new LinkedHashSet<>();
    fields.forEach(field -> names.add(field.name()));
    return new Shape(constructor(type.getRawType(), components), fields, names);
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("The record " + type + " has no constructor.", e);
    }
  }

  /**
   * Builds the record.
   *
   * @throws InvocationTargetException if the record refuses the values
   */
  Object build(List<Object> values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("The record " + constructor + " cannot be built.", e);
    }
  }

  static Object get(RecordComponent component, Object owner) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The field " + component + " cannot be read.", e);
    }
  }
}
