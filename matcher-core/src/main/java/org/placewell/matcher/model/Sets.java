package org.placewell.matcher.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Copies of sets in an order of their own, so that no result and no file depends on hashes: codes
 * as they are listed, ids by their text, dates by time.
 */
final class Sets {
  private static final Comparator<Object> ORDER = Sets::compare;

  private Sets() {}

  static <T> Set<T> inOrder(Collection<T> items) {
    if (items.isEmpty()) {
      return Collections.emptySet();
    }
    if (items.size() == 1) {
      return Collections.singleton(Objects.requireNonNull(items.iterator().next()));
    }
    List<T> sorted = new ArrayList<>(items);
    sorted.forEach(Objects::requireNonNull);
    sorted.sort(ORDER);
    return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
  }

  @SuppressWarnings("unchecked") // the elements of one set are of one type
  private static int compare(Object one, Object other) {
    if (one instanceof Id id && other instanceof Id otherId) {
      return id.value().compareTo(otherId.value());
    }
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other)
        : 0;
  }
}
