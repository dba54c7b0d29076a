package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.util.Locale;

/** What types are called in the reference and the schemas. */
final class TypeNames {
  private TypeNames() {}

  /**
   * The name in words, after that of what encloses it: "origin input", "condition about a place".
   */
  static String title(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    String about =
        raw.getTypeParameters().length == 0
            ? ""
            : " about " + article(words(argument(type, 0).getRawType()));
    Class<?> outer = raw.getEnclosingClass();
    return (outer == null ? "" : words(outer) + " ") + words(raw) + about;
  }

  static String words(Class<?> raw) {
    return raw.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** A type argument, as it is in this place. */
  static TypeToken<?> argument(TypeToken<?> type, int at) {
    return type.resolveType(type.getRawType().getTypeParameters()[at]);
  }
}
