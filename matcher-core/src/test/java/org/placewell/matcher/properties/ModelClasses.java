package org.placewell.matcher.properties;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The records of the model, found on the class path, and what they hold. */
final class ModelClasses {
  private ModelClasses() {}

  /** All of them, also those in other types, by name. */
  static List<Class<?>> records() {
    List<Class<?>> records = new ArrayList<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placewell.matcher.model")
            .stream()
            .map(javaClass -> javaClass.reflect())
            .filter(Class::isRecord)
            .sorted(java.util.Comparator.comparing(Class::getName))
            .forEach(records::add);
    return records;
  }

  /** The records a value of a record can be made of, itself included. */
  static Set<Class<?>> partsOf(Type type) {
    Set<Class<?>> parts = new LinkedHashSet<>();
    collect(type, parts, new LinkedHashSet<>());
    return parts;
  }

  private static void collect(Type type, Set<Class<?>> parts, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), parts, seen);
      if (!isOurs(generic.getRawType())) {
        List.of(generic.getActualTypeArguments()).forEach(part -> collect(part, parts, seen));
      }
    } else if (type instanceof Class<?> one && isOurs(one) && seen.add(one)) {
      if (one.isRecord()) {
        parts.add(one);
        for (RecordComponent component : one.getRecordComponents()) {
          collect(component.getGenericType(), parts, seen);
        }
      } else if (one.isSealed()) {
        List.of(one.getPermittedSubclasses()).forEach(part -> collect(part, parts, seen));
      }
    }
  }

  private static boolean isOurs(Type type) {
    return type.getTypeName().startsWith("org.placewell.");
  }

  static List<Object> values(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> get(record, component))
        .toList();
  }

  static Optional<Object> component(Object owner, String name) {
    return Optional.ofNullable(owner.getClass().getRecordComponents()).stream()
        .flatMap(Arrays::stream)
        .filter(component -> component.getName().equals(name))
        .map(component -> get(owner, component))
        .findFirst();
  }

  private static Object get(Object owner, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
