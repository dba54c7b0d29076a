package org.placewell.matcher.model;

/**
 * A code list with official codes, so that values can be exchanged with the systems that own it.
 */
public interface Coded {
  /** The official code; empty where the official list has none for this value. */
  String code();

  /** The value of a code list that has the given official code. */
  static <E extends Enum<E> & Coded> java.util.Optional<E> fromCode(Class<E> list, String code) {
    return java.util.Arrays.stream(list.getEnumConstants())
        .filter(value -> !code.isEmpty() && value.code().equals(code))
        .findFirst();
  }
}
