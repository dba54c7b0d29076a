package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;

/**
 * Something the council asks of a placement, or of several at once.
 *
 * <p>A rule is a record: its components are its parameters, which the policy file, the reference
 * table and the policy check read off the record. To write one of your own, implement {@link
 * HardRule}, {@link SoftRule}, {@link SumLimit}, {@link ConflictLimit} or {@link PlanMeasure} in a
 * record and name one instance, with the parameters it has by default, in a {@link RuleBook}.
 * Parameters can be numbers, truth values, texts, codes, dates, ids, conditions, and lists, sets
 * and maps of those.
 *
 * <p>Rules are immutable and answer from what they are given alone: the same question always gets
 * the same answer, and many threads may ask at once. So a rule keeps no cache and counts nothing.
 */
public sealed interface Rule permits HardRule, SoftRule, GroupLimit, PlanMeasure {

  /** The name in policy files: lower case, words joined by hyphens. */
  String name();

  /** The question the rule asks, as one sentence for the reference table. */
  String asks();

  /**
   * The words for each code the rule can answer with. A template may hold facts in braces, for
   * instance {@code {date}}. The words follow the name of the place or person they are about.
   */
  Map<String, String> words();

  /**
   * What the answer depends on, if that is less than all of a pair. It makes graphs of many pairs
   * much faster to build; a rule that does not say is asked about every pair that is left.
   */
  default Optional<Reads> reads() {
    return Optional.empty();
  }

  /** Who may be told that this rule decided. */
  default Disclosure disclosure() {
    return Disclosure.OPEN;
  }
}
