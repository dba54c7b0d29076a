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
import java.util.stream.IntStream;
import org.placewell.matcher.model.Coded;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
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

  /** Adds a format that is read and written, with its schema. */
  void add(FileFormat format) {
    String schema = SchemaFilesTest.name(format, format.version());
    add(
        format.kind().substring(0, 1).toUpperCase(Locale.ROOT) + format.kind().substring(1),
        format.label(),
        "is read and written%s; [JSON Schema](schemas/%s)".formatted(older(format), schema),
        format.type());
  }

  private static String older(FileFormat format) {
    return format.version() == 1
        ? ""
        : IntStream.range(1, format.version())
            .mapToObj(version -> "`" + format.label(version) + "`")
            .collect(Collectors.joining(", ", ", ", " is read"));
  }

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
    text.append("\n### ").append(TypeNames.title(type)).append("\n\n");
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
    return field.isPersonalIn(owner.getRawType()) ? "yes" : "no";
  }

  private static String missing(Shape.Field field) {
    return switch (IfLeftOut.of(field)) {
      case DEFAULT -> "`" + field.component().getAnnotation(Default.class).value() + "`";
      case NOT_KNOWN -> "not known, or none";
      case EMPTY -> "empty";
      case UNKNOWN_CODE -> "`UNKNOWN`";
      case ALL_LEFT_OUT -> "all of it left out";
      case REFUSED -> "**must be given**";
    };
  }

  private String name(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (raw == Optional.class) {
      return name(TypeNames.argument(type, 0));
    }
    if (raw == List.class) {
      return "list of " + name(TypeNames.argument(type, 0));
    }
    if (raw == Set.class) {
      return "set of " + name(TypeNames.argument(type, 0));
    }
    if (raw == Map.class) {
      return "object from "
          + name(TypeNames.argument(type, 0))
          + " to "
          + name(TypeNames.argument(type, 1));
    }
    if (Id.class.isAssignableFrom(raw)) {
      return "id (" + TypeNames.words(raw).replace(" id", "") + ")";
    }
    if (Rule.class.isAssignableFrom(raw)) {
      return "[" + TypeNames.words(raw) + "](rules.md)";
    }
    return PLAIN.containsKey(raw)
        ? PLAIN.get(raw)
        : "[" + TypeNames.title(type) + "](#" + TypeNames.title(type).replace(' ', '-') + ")";
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
