package org.placewell.matcher.plan;

/** No pair of one side together with a pair of the other, unless both are the same person's. */
public final class Conflict {
  private final String rule;
  private final String group;
  private final int[] first;
  private final int[] second;

  Conflict(String rule, String group, int[] first, int[] second) {
    this.rule = rule;
    this.group = group;
    this.first = first;
    this.second = second;
  }

  /** The name of the group limit this conflict comes from. */
  public String rule() {
    return rule;
  }

  /** What the pairs have in common. */
  public String group() {
    return group;
  }

  /** How many pairs stand on the first side. */
  public int firstSize() {
    return first.length;
  }

  /** The dense index of a pair on the first side. */
  public int first(int at) {
    return first[at];
  }

  /** How many pairs stand on the second side. */
  public int secondSize() {
    return second.length;
  }

  /** The dense index of a pair on the second side. */
  public int second(int at) {
    return second[at];
  }

  @Override
  public String toString() {
    return "conflict " + rule;
  }
}
