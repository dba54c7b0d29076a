package org.placewell.matcher.io;

import com.google.common.base.CaseFormat;
import com.google.common.reflect.TypeToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;

/**
 * The kinds a "one of" type can have in a file: for a sealed type its records, named after them;
 * for rules those of a rule book, by name.
 */
final class Kinds {
  /** One kind: the record to build, and the instance that missing fields are taken from. */
  record Kind(TypeToken<?> type, Optional<Rule> defaults) {}

  private final RuleBook rules;
  private final Map<TypeToken<?>, Map<String, Kind>> known = new HashMap<>();

  Kinds(RuleBook rules) {
    this.rules = rules;
  }

  static boolean isOneOf(Class<?> raw) {
    return Rule.class.isAssignableFrom(raw) || raw.isSealed();
  }

  /** The field value that names a kind. */
  static String nameOf(Object value) {
    return value instanceof Rule rule ? rule.name() : name(value.getClass());
  }

  private static String name(Class<?> type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
  }

  Map<String, Kind> of(TypeToken<?> type) {
    return known.computeIfAbsent(type, this::find);
  }

  private Map<String, Kind> find(TypeToken<?> type) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    if (Rule.class.isAssignableFrom(type.getRawType())) {
      rules.rules().stream()
          .filter(rule -> type.getRawType().isInstance(rule))
          .filter(rule -> type.getRawType() != HardRule.class || !(rule instanceof GroupLimit))
          .forEach(rule ->
              kinds.put(rule.name(), new Kind(TypeToken.of(rule.getClass()), Optional.of(rule))));
    } else {
      records(type).forEach(t -> kinds.put(name(t.getRawType()), new Kind(t, Optional.empty())));
    }
    return kinds;
  }

  private static List<TypeToken<?>> records(TypeToken<?> type) {
    List<TypeToken<?>> records = new ArrayList<>();
    for (Class<?> permitted : type.getRawType().getPermittedSubclasses()) {
      TypeToken<?> part = subtype(type, permitted);
      if (permitted.isSealed()) {
        if (part.isSubtypeOf(type)) {
          records.addAll(records(part));
        }
      } else if (part.isSubtypeOf(type)) {
        records.add(part);
      }
    }
    return records;
  }

  /** The permitted type with the type arguments it has as a part of this one. */
  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // getSubtype is generic in the raw type of its own token
  private static TypeToken<?> subtype(TypeToken<?> type, Class<?> permitted) {
    return permitted.getTypeParameters().length == 0
        ? TypeToken.of(permitted)
        : ((TypeToken) type).getSubtype(permitted);
  }
}
