package org.placewell.matcher.sheets.table;

/** What of the limits on cells and text a file has used up. */
final class Budget {
  private final Limits limits;
  private int cells;
  private long text;

  Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void cells(int more, String place) {
    cells += more;
    if (cells > limits.cells()) {
      throw Refusal.limit(place, "The file holds more", limits.cells(), "cells");
    }
  }

  void text(int more, String place) {
    if (more > limits.characters()) {
      throw tooLong(place);
    }
    text += more;
    if (text > limits.text()) {
      throw Refusal.limit(
          place, "The cells together hold more", limits.text(), "characters of text");
    }
  }

  RuntimeException tooLong(String place) {
    return Refusal.limit(place, "The cell holds more", limits.characters(), "characters");
  }
}
