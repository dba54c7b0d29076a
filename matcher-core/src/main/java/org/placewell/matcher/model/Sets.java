package org.placewell.matcher.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies of sets that keep the order of what they copy, so that results never depend on hashes. */
final class Sets {
  private Sets() {}

  static <T> Set<T> inOrder(Collection<T> items) {
    Set<T> copy = new LinkedHashSet<>();
    items.forEach(item -> copy.add(java.util.Objects.requireNonNull(item)));
    return Collections.unmodifiableSet(copy);
  }
}
