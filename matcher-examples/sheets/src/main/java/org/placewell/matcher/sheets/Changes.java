package org.placewell.matcher.sheets;

import java.util.List;

/**
 * What is different between two datasets, thing by thing. Personal values are not in it: of those
 * it says only that they changed.
 */
public record Changes(List<Change> changes, List<Overdue> overdue) {
  public Changes {
    changes = List.copyOf(changes);
    overdue = List.copyOf(overdue);
  }

  /** What happened to a thing. */
  public enum Kind {
    /** It was not there before. */
    NEW,
    /** It is not there any more. */
    GONE,
    /** It is there, but not as it was. */
    CHANGED
  }

  /**
   * A thing that is not as it was.
   *
   * @param thing such as "referral"
   * @param id empty for things that have none, such as refusals
   * @param fields what changed, for changed things only
   */
  public record Change(Kind kind, String thing, String id, List<Field> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field that is not as it was.
   *
   * @param heading of the catalogue, or its place in the file of a dataset
   * @param values "low → high", or empty if they are personal
   */
  public record Field(String heading, String values) {}

  /** A thing that did not change although a date of it has passed since the earlier dataset. */
  public record Overdue(String thing, String id, String heading) {}

  /** Compares. */
  public static Changes between(
      org.placewell.matcher.model.Dataset before, org.placewell.matcher.model.Dataset after) {
    return new Comparison(before, after).changes();
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return changes.isEmpty() && overdue.isEmpty();
  }

  @Override
  public String toString() {
    return changes.size() + " changes";
  }
}
