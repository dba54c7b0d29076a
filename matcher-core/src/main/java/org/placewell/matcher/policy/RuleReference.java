package org.placewell.matcher.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference table of the rules in a book, read off the rules themselves: what each asks, its
 * parameters with the values they have by default, the words it uses, and who may be told.
 */
public final class RuleReference {
  private static final String HEAD =
      """
      | name | asks | parameters (default) | words, by code | who may be told |
      |---|---|---|---|---|
      """;

  private RuleReference() {}

  /** A table for each kind of rule, in Markdown. */
  public static String markdown(RuleBook book) {
    List<Rule> rules =
        Stream.concat(book.rules().stream(), Stream.of(new CapacityLimit())).toList();
    return table("Hard rules", rules, rule -> rule instanceof HardRule && !isLimit(rule))
        + table("Soft rules", rules, SoftRule.class::isInstance)
        + table("Limits on totals", rules, SumLimit.class::isInstance)
        + table("Conflicts", rules, ConflictLimit.class::isInstance)
        + (rules.stream().anyMatch(PlanMeasure.class::isInstance)
            ? table("Measures of a plan", rules, PlanMeasure.class::isInstance)
            : "");
  }

  private static boolean isLimit(Rule rule) {
    return rule instanceof GroupLimit;
  }

  private static String table(String title, List<Rule> rules, Predicate<Rule> kind) {
    String rows =
        rules.stream().filter(kind).map(RuleReference::row).collect(Collectors.joining("\n"));
    return "## " + title + "\n\n" + HEAD + rows + "\n\n";
  }

  private static String row(Rule rule) {
    return Stream.of(
            "`" + rule.name() + "`" + notes(rule),
            rule.asks(),
            parameters(rule),
            words(rule),
            audience(rule))
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String notes(Rule rule) {
    if (rule instanceof CapacityLimit) {
      return "<br>part of every policy";
    }
    return isLimit(rule) && rule instanceof HardRule
        ? "<br>also asked of each pair, about those who live there"
        : "";
  }

  private static String parameters(Rule rule) {
    return Arrays.stream(rule.getClass().getRecordComponents())
        .map(component ->
            "`%s`: %s (`%s`)"
                .formatted(component.getName(), meaning(component), value(component, rule)))
        .collect(Collectors.joining("<br>"));
  }

  private static String meaning(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    return parameter == null ? component.getName() : parameter.value();
  }

  private static String value(RecordComponent component, Object owner) {
    try {
      component.getAccessor().setAccessible(true);
      return text(component.getAccessor().invoke(owner));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The parameter " + component + " cannot be read.", e);
    }
  }

  /** A value as a policy file holds it, without quotes. */
  private static String text(Object value) {
    return switch (value) {
      case Iterable<?> many -> list(many);
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Record record when record.getClass().getRecordComponents().length > 1 ->
          Arrays.stream(record.getClass().getRecordComponents())
              .map(component -> component.getName() + ": " + value(component, record))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.toString();
    };
  }

  private static String list(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(text(value)));
    return "[" + String.join(", ", texts) + "]";
  }

  private static String words(Rule rule) {
    return new TreeMap<>(rule.words())
        .entrySet().stream()
            .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
            .collect(Collectors.joining("<br>"));
  }

  private static String audience(Rule rule) {
    return switch (rule.disclosure()) {
      case OPEN -> "everybody who may see the placement";
      case CONFIDENTIAL -> "coordinators";
    };
  }
}
