package org.placewell.matcher.explain;

import java.util.List;

/** Statements that answer one question. */
public record Section(Topic topic, List<Line> lines) {
  public Section {
    lines = List.copyOf(lines);
  }

  /** The question answered. */
  public enum Topic {
    /** What every rule found for the proposed place. */
    FINDINGS("Why it fits"),
    /** What the placement adds to each goal, rule by rule. */
    POINTS("Points"),
    /** What a person must still check or settle. */
    TO_CHECK("Still to check"),
    /** What has to happen first. */
    DEPENDS_ON("Depends on"),
    /** That the placement is agreed, and which rules it breaks. */
    PIN("Agreed already"),
    /** Places that do not fit, each with its reasons. */
    DOES_NOT_FIT("Does not fit"),
    /** Places that would fit, and who comes first; the nearest miss stands first. */
    WENT_TO_OTHERS("Would fit, but"),
    /** How many vacancies would fit, and how many each rule rules out; in brief notes only. */
    COUNTS("In numbers"),
    /** What a move that takes no vacancy waits for. */
    WAITS_FOR("Waits for"),
    /** What is on record and changes nothing here. */
    ON_RECORD("On record");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** The heading people read. */
    public String title() {
      return title;
    }
  }
}
