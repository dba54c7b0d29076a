package org.placewell.matcher.io;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Reads record components, also of records that are not public. */
final class Reflect {
  private Reflect() {}

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
