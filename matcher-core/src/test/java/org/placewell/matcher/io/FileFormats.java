package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Coded;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;

/** The reference of the file formats, in Markdown, read off the records. */
final class FileFormats {
  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "text",
          LocalDate.class, "date",
          boolean.class, "true or false",
          int.class, "whole number",
          long.class, "whole number",
          Long.class, "whole number",
          OptionalLong.class, "whole number",
          BigDecimal.class, "decimal");

  private final Kinds kinds = new Kinds(RuleBook.standard());
  private final StringBuilder text = new StringBuilder();
  private final Set<TypeToken<?>> done = new HashSet<>();

  /** Adds a format, without the types that stand in one before it. */
  void add(String title, String format, String use, Class<?> root) {
    text.append("\n## %s\n\n`%s` %s.\n".formatted(title, format, use));
    FileTypes.of(root).stream()
        .filter(type -> !isPart(type))
        .filter(done::add)
        .forEach(this::section);
  }

  String markdown() {
    return text.toString();
  }

  /** A kind of a "one of" type stands in the section of that type. */
  private boolean isPart(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    return Id.class.isAssignableFrom(raw)
        || Rule.class.isAssignableFrom(raw)
        || (!FileTypes.isOneOf(raw) && FileTypes.hasKind(raw))
        || (FileTypes.isOneOf(raw) && raw.getInterfaces().length > 0);
  }

  private void section(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    text.append("\n### ").append(title(type)).append("\n\n");
    if (raw.isEnum()) {
      text.append("One of ").append(codes(raw)).append(".\n");
    } else if (FileTypes.isOneOf(raw)) {
      text.append("An object whose `kind` is one of the following.\n");
      kinds.of(type).forEach((name, kind) -> kind(name, kind.type()));
    } else {
      table(type);
    }
  }

  private void kind(String name, TypeToken<?> type) {
    text.append("\n`").append(name).append("`");
    if (Shape.of(type).fields().isEmpty()) {
      text.append(" has no further fields.\n");
    } else {
      text.append(":\n\n");
      table(type);
    }
  }

  private void table(TypeToken<?> type) {
    text.append("| field | type | if left out | personal |\n|---|---|---|---|\n");
    for (Shape.Field field : Shape.of(type).fields()) {
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  field.name(), name(field.type()), missing(field), isPersonal(type, field)));
    }
  }

  private static String isPersonal(TypeToken<?> owner, Shape.Field field) {
    boolean no =
        field.component().isAnnotationPresent(NotPersonal.class)
            || field.raw().isAnnotationPresent(NotPersonal.class)
            || owner.getRawType().isAnnotationPresent(NotPersonal.class);
    return no ? "no" : "yes";
  }

  private static String missing(Shape.Field field) {
    Class<?> raw = field.raw();
    Default given = field.component().getAnnotation(Default.class);
    if (given != null) {
      return "`" + given.value() + "`";
    }
    if (raw == Optional.class || raw == OptionalLong.class) {
      return "not known, or none";
    }
    if (raw == List.class || raw == Set.class || raw == Map.class) {
      return "empty";
    }
    if (Scalars.unknown(raw).isPresent()) {
      return "`UNKNOWN`";
    }
    return mayBeMissing(field) ? "all of it left out" : "**must be given**";
  }

  private static boolean mayBeMissing(Shape.Field field) {
    boolean record = field.raw().isRecord() && !Id.class.isAssignableFrom(field.raw());
    return record
        && Shape.of(field.type()).fields().stream()
            .noneMatch(inner -> missing(inner).startsWith("**"));
  }

  private String name(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (raw == Optional.class) {
      return name(argument(type, 0));
    }
    if (raw == List.class) {
      return "list of " + name(argument(type, 0));
    }
    if (raw == Set.class) {
      return "set of " + name(argument(type, 0));
    }
    if (raw == Map.class) {
      return "object from " + name(argument(type, 0)) + " to " + name(argument(type, 1));
    }
    if (Id.class.isAssignableFrom(raw)) {
      return "id (" + words(raw).replace(" id", "") + ")";
    }
    if (Rule.class.isAssignableFrom(raw)) {
      return "[" + words(raw) + "](rules.md)";
    }
    return PLAIN.containsKey(raw)
        ? PLAIN.get(raw)
        : "[" + title(type) + "](#" + title(type).replace(' ', '-') + ")";
  }

  private static TypeToken<?> argument(TypeToken<?> type, int at) {
    return type.resolveType(type.getRawType().getTypeParameters()[at]);
  }

  private static String title(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    String about =
        raw.getTypeParameters().length == 0
            ? ""
            : " about " + article(words(argument(type, 0).getRawType()));
    Class<?> outer = raw.getEnclosingClass();
    return (outer == null ? "" : words(outer) + " ") + words(raw) + about;
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private static String words(Class<?> raw) {
    return raw.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String codes(Class<?> raw) {
    return Arrays.stream(raw.getEnumConstants())
        .map(value -> "`" + value + "`" + official(value))
        .collect(Collectors.joining(", "));
  }

  private static String official(Object value) {
    return value instanceof Coded coded && !coded.code().isEmpty() ? " (" + coded.code() + ")" : "";
  }
}
