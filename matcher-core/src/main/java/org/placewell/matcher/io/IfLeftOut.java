package org.placewell.matcher.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;

/** What {@link BindingReader} does about a field that a file leaves out. */
enum IfLeftOut {
  /** It takes the value that {@link Default} gives. */
  DEFAULT,
  /** The value is not known, or there is none. */
  NOT_KNOWN,
  /** The list, set or map is empty. */
  EMPTY,
  /** The code is {@code UNKNOWN}. */
  UNKNOWN_CODE,
  /** Everything in it is left out. */
  ALL_LEFT_OUT,
  /** It refuses the file. */
  REFUSED;

  static IfLeftOut of(Shape.Field field) {
    Class<?> raw = field.raw();
    if (field.component().isAnnotationPresent(Default.class)) {
      return DEFAULT;
    }
    if (raw == Optional.class || raw == OptionalLong.class) {
      return NOT_KNOWN;
    }
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return EMPTY;
    }
    if (Scalars.unknown(raw).isPresent()) {
      return UNKNOWN_CODE;
    }
    return mayBeMissing(field) ? ALL_LEFT_OUT : REFUSED;
  }

  private static boolean mayBeMissing(Shape.Field field) {
    boolean record = field.raw().isRecord() && !Id.class.isAssignableFrom(field.raw());
    return record
        && Shape.of(field.type()).fields().stream().allMatch(inner -> of(inner) != REFUSED);
  }
}
