package org.placewell.matcher.sheets;

import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;

/** What the cells of a column hold, and how it stands in the file of a dataset. */
interface ValueKind {

  /** Reads a cell that holds something and does not merely say that it is not known. */
  Reading read(Cell cell, Rules rules);

  /** A value as text that reads back to it; empty if this kind cannot say it. */
  Optional<String> show(JsonNode node);

  /** What may stand in a cell, for the reference. */
  String words();

  /** The value that a text may have been meant to be. */
  default Optional<String> near(String text) {
    return Optional.empty();
  }

  /** Whether a text that elsewhere means "not known" is a value here. */
  default boolean takes(String text) {
    return false;
  }
}
