package org.placewell.matcher.cli;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.Rule;

/** The parameters of a rule in words: its record components and what they mean. */
final class Parameters {
  private Parameters() {}

  /** One parameter a line. */
  static String of(Rule rule) {
    return Arrays.stream(rule.getClass().getRecordComponents())
        .map(component -> meaning(component) + ": " + words(value(component, rule)))
        .collect(Collectors.joining("\n"));
  }

  private static String meaning(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    return parameter == null ? component.getName() : parameter.value();
  }

  private static Object value(RecordComponent component, Object owner) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A parameter cannot be read.", e);
    }
  }

  private static String words(Object value) {
    return switch (value) {
      case Enum<?> code -> code.name().length() == 1 ? code.name() : Words.of(code);
      case List<?> list -> joined(list.stream().map(item -> "\n- " + words(item)), "");
      case Set<?> set -> joined(set.stream().map(Parameters::words).sorted(), " or ");
      case Map<?, ?> map -> joined(map.entrySet().stream().map(Parameters::entry).sorted(), ", ");
      case Id id -> id.value();
      case Record record -> joined(parts(record), "; ");
      default -> value.toString();
    };
  }

  private static String entry(Map.Entry<?, ?> entry) {
    return words(entry.getKey()) + " " + words(entry.getValue());
  }

  private static Stream<String> parts(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> component.getName() + ": " + words(value(component, record)));
  }

  private static String joined(Stream<String> parts, String by) {
    String text = parts.collect(Collectors.joining(by));
    return text.isEmpty() ? "none" : text;
  }
}
