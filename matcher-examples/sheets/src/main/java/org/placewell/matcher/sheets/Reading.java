package org.placewell.matcher.sheets;

import tools.jackson.databind.JsonNode;

/** What a cell says. Unknown is not no: who wrote "tbc" did answer, only not with a value. */
sealed interface Reading {
  /** Nothing at all. */
  record Blank() implements Reading {}

  /** That it is not known. */
  record Unknown() implements Reading {}

  /** A value, as it stands in the file of a dataset. */
  record Value(JsonNode node) implements Reading {
    @Override
    public String toString() {
      return "value";
    }
  }

  /** Something the column cannot hold; the message never quotes it. */
  record Bad(String message) implements Reading {}
}
