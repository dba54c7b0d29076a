package org.placewell.matcher.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names all rules there are, standard and embedder-written, each by one instance with its default
 * parameters. The policy reader and the reference table take one; nothing else looks at a rule's
 * name or type. Immutable and thread-safe, as its rules must be; keeps the order in which they were
 * named.
 */
public final class RuleBook {
  private final Map<String, Rule> rules;

  private RuleBook(List<Rule> rules) {
    Map<String, Rule> byName = new LinkedHashMap<>();
    for (Rule rule : rules) {
      check(rule);
      if (byName.put(rule.name(), rule) != null) {
        throw new IllegalArgumentException(
            "Two rules are named " + rule.name() + "; rename one of them.");
      }
    }
    this.rules = Collections.unmodifiableMap(byName);
  }

  /** The rules that come with the library. */
  public static RuleBook standard() {
    return new RuleBook(StandardRules.all());
  }

  /**
   * This book and one more rule.
   *
   * @throws IllegalArgumentException if the rule is no record, or its name is taken or malformed
   */
  public RuleBook with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules.values());
    more.add(rule);
    return new RuleBook(more);
  }

  /** The rule of a name, with its default parameters. */
  public Optional<Rule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  /** All rules. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  private static void check(Rule rule) {
    if (!rule.getClass().isRecord()) {
      throw new IllegalArgumentException(
          "The rule " + rule.name() + " must be a record, so that its parameters can be read.");
    }
    if (!rule.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "A rule's name must be lower-case words joined by hyphens, as in area-exclusion.");
    }
  }
}
