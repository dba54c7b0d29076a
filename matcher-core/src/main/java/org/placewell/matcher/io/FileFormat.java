package org.placewell.matcher.io;

import java.util.Locale;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;

/**
 * The kinds of file that are read and written. The newest version of each is written; older ones
 * are read as if they had been written in it.
 */
public enum FileFormat {
  /** People, places and casework on one day. */
  DATASET(Dataset.class, "People referred, places and casework as they are on one day."),
  /** What a council decides. */
  POLICY(Policy.class, "What a council decides: rules, limits, goals in order."),
  /** Recommended moves. */
  PLAN(Plan.class, "Recommended moves, their score, and where they come from."),
  /** What would be different. */
  SCENARIO(
      Scenario.class,
      "What would be different: changes of a dataset and a policy, made one after the other.");

  private final Class<? extends Record> type;
  private final String holds;

  FileFormat(Class<? extends Record> type, String holds) {
    this.type = type;
    this.holds = holds;
  }

  /** The word for it in the field {@code format}, in lower case. */
  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The version that is written; all from 1 on are read. */
  public int version() {
    return Versions.newest(this);
  }

  /** What the field {@code format} says in the version that is written. */
  public String label() {
    return label(version());
  }

  String label(int version) {
    return "placewell-" + kind() + "-" + version;
  }

  /** One sentence on what such a file holds. */
  String holds() {
    return holds;
  }

  Class<? extends Record> type() {
    return type;
  }
}
