package org.placewell.matcher.explain;

import java.util.OptionalLong;

/**
 * One statement.
 *
 * @param about what it is about: a rule, a vacancy, a goal, or a word such as "start"
 * @param code the code of the finding, for programs; empty where there is none
 * @param points the points it stands for, if it is about points
 */
public record Line(String about, String code, String words, OptionalLong points) {

  /** A statement without points. */
  public static Line of(String about, String code, String words) {
    return new Line(about, code, words, OptionalLong.empty());
  }

  /** A statement without points and code. */
  public static Line of(String about, String words) {
    return of(about, "", words);
  }
}
