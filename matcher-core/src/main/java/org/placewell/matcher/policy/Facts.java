package org.placewell.matcher.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a finding by name, in the order they were given. */
final class Facts {
  private Facts() {}

  /** Facts given as name, value, name, value. */
  static Map<String, String> of(Object... namesAndValues) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      facts.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    return Collections.unmodifiableMap(facts);
  }

  /** A template with each fact in the place of its name in braces. */
  static String fill(String template, Map<String, String> facts) {
    String text = template;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text;
  }
}
