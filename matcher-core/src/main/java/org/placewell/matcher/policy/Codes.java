package org.placewell.matcher.policy;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies of codes in the order of their list, so that files and results never depend on hashes. */
final class Codes {
  private Codes() {}

  static <E extends Enum<E>> Set<E> inOrder(Set<E> codes) {
    return Collections.unmodifiableSet(new TreeSet<>(codes));
  }

  static <E extends Enum<E>, V> Map<E, V> inOrder(Map<E, V> codes) {
    return Collections.unmodifiableMap(new TreeMap<>(codes));
  }
}
