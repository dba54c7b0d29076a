package org.placewell.matcher.house;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One public type and its visible members as text, one a line, in alphabetical order. */
final class ApiListing {
  private static final Set<String> OF_EVERY_TYPE =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private final Class<?> type;

  ApiListing(Class<?> type) {
    this.type = type;
  }

  String text() {
    Set<String> lines = new TreeSet<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(this::isVisible)
        .forEach(f -> lines.add(text(f)));
    Arrays.stream(type.getDeclaredConstructors())
        .filter(this::isVisible)
        .filter(constructor -> !type.isRecord())
        .forEach(constructor -> lines.add(text(constructor)));
    Arrays.stream(type.getDeclaredMethods())
        .filter(this::isVisible)
        .filter(method -> !OF_EVERY_TYPE.contains(method.getName()))
        .filter(Predicate.not(this::isAccessor))
        .forEach(method -> lines.add(text(method)));
    return "\n"
        + head()
        + "\n"
        + lines.stream().map(l -> "  " + l + "\n").collect(Collectors.joining());
  }

  private boolean isVisible(Member member) {
    int open = Modifier.PUBLIC | Modifier.PROTECTED;
    return (member.getModifiers() & open) != 0 && !member.isSynthetic();
  }

  private boolean isAccessor(Method method) {
    return type.isRecord()
        && method.getParameterCount() == 0
        && components().anyMatch(component -> component.getName().equals(method.getName()));
  }

  private Stream<RecordComponent> components() {
    return Arrays.stream(type.getRecordComponents());
  }

  private String head() {
    String values =
        type.isRecord()
            ? components()
                .map(c -> name(c.getGenericType()) + " " + c.getName())
                .collect(Collectors.joining(", ", "(", ")"))
            : "";
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass())
                    .filter(parent -> parent != Object.class && parent != Record.class)
                    .filter(parent -> !type.isEnum()),
                Arrays.stream(type.getGenericInterfaces()))
            .map(ApiListing::name)
            .collect(Collectors.joining(", "));
    return kind() + " " + name(type) + values + (parents.isEmpty() ? "" : " is " + parents);
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isRecord()) {
      return "record";
    }
    if (type.isEnum()) {
      return "enum";
    }
    String sealed = type.isSealed() ? "sealed " : "";
    String closed = Modifier.isFinal(type.getModifiers()) ? "final " : "";
    return sealed + closed + (type.isInterface() ? "interface" : "class");
  }

  private String text(Field field) {
    return field.isEnumConstant()
        ? field.getName()
        : modifiers(field) + name(field.getGenericType()) + " " + field.getName();
  }

  private String text(Constructor<?> constructor) {
    return modifiers(constructor) + "new" + parameters(constructor);
  }

  private String text(Method method) {
    return modifiers(method)
        + name(method.getGenericReturnType())
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(ApiListing::name)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String modifiers(Member member) {
    String kept = Modifier.isProtected(member.getModifiers()) ? "protected " : "";
    return kept + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
  }

  private static String name(Type type) {
    return type.getTypeName()
        .replace(CoreClasses.ROOT + ".", "")
        .replaceAll("java\\.(lang|util|util\\.function|time|math)\\.(?=[A-Z])", "")
        .replace('$', '.');
  }
}
