package org.placewell.matcher.sheets;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.NotPersonal;

/** What the records say of a field: its type, its default, whether an error may quote it. */
final class Fields {
  private Fields() {}

  /** The component a path of names leads to; empty where it leads into a "one of" or nowhere. */
  static Optional<RecordComponent> find(Class<?> type, String path) {
    Class<?> owner = type;
    Optional<RecordComponent> found = Optional.empty();
    for (String step : path.split("/", -1)) {
      Class<?> here = owner;
      found = here.isRecord() ? component(here, step) : Optional.empty();
      if (found.isEmpty()) {
        return found;
      }
      owner = inner(found.get());
    }
    return found;
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  /** The type of a field, or of what an optional or a list holds. */
  private static Class<?> inner(RecordComponent component) {
    Type generic = component.getGenericType();
    boolean wraps =
        component.getType() == Optional.class
            || Collection.class.isAssignableFrom(component.getType());
    if (wraps && generic instanceof ParameterizedType parameters) {
      Type argument = parameters.getActualTypeArguments()[0];
      return argument instanceof Class<?> plain ? plain : component.getType();
    }
    return component.getType();
  }

  /** Whether the field, or what holds it, is marked as saying nothing about a person. */
  static boolean isNotPersonal(Class<?> type, String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Optional<RecordComponent> field = find(type, path.substring(0, end));
      if (field.map(Fields::isMarked).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(RecordComponent field) {
    return field.isAnnotationPresent(NotPersonal.class)
        || inner(field).isAnnotationPresent(NotPersonal.class);
  }

  /** The value the field has where nothing is said, if that is more than "unknown" or "none". */
  static Optional<String> given(Class<?> type, String path) {
    return find(type, path)
        .filter(field -> field.isAnnotationPresent(Default.class))
        .map(field -> field.getAnnotation(Default.class).value())
        .filter(value -> !value.equals("all") && !value.equals("undecided"));
  }

  /** Whether a file that leaves the field out is refused, whatever else it leaves out. */
  static boolean isRequired(Class<?> type, String path) {
    for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      Optional<RecordComponent> owner = find(type, path.substring(0, end));
      if (owner.isPresent() && owner.get().getType() == Optional.class) {
        return false;
      }
    }
    Optional<RecordComponent> field = find(type, path);
    return field.isPresent()
        && !field.get().isAnnotationPresent(Default.class)
        && !canBeEmpty(field.get());
  }

  /** Whether a record can say of the field that it is not known. */
  static boolean mayBeUnknown(Class<?> type, String path) {
    return find(type, path).map(field -> canBeEmpty(field) || isUndecided(field)).orElse(true);
  }

  private static boolean isUndecided(RecordComponent field) {
    Default given = field.getAnnotation(Default.class);
    return given != null && given.value().equals("undecided");
  }

  private static boolean canBeEmpty(RecordComponent field) {
    Class<?> raw = field.getType();
    boolean list = raw == Optional.class || Collection.class.isAssignableFrom(raw);
    boolean plainRecord = raw.isRecord() && !Id.class.isAssignableFrom(raw);
    return list || plainRecord || hasUnknown(raw);
  }

  private static boolean hasUnknown(Class<?> raw) {
    Object[] codes = raw.getEnumConstants();
    return codes != null
        && Arrays.stream(codes).anyMatch(code -> code.toString().equals("UNKNOWN"));
  }
}
