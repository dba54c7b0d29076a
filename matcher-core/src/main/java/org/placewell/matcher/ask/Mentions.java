package org.placewell.matcher.ask;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Id;

/** The ids of things that stand anywhere in a value. */
final class Mentions {
  private final Set<Id> found = new HashSet<>();

  private Mentions() {}

  static Set<Id> in(Object record) {
    Mentions mentions = new Mentions();
    mentions.visit(record);
    return mentions.found;
  }

  private void visit(Object value) {
    switch (value) {
      case AreaCode area -> {} // an area is nothing a dataset lists
      case Id id -> found.add(id);
      case Optional<?> optional -> optional.ifPresent(this::visit);
      case Collection<?> many -> many.forEach(this::visit);
      case Map<?, ?> map -> map.values().forEach(this::visit);
      case Record record -> parts(record);
      default -> {}
    }
  }

  private void parts(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        visit(accessor.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The field " + component + " cannot be read.", e);
      }
    }
  }
}
