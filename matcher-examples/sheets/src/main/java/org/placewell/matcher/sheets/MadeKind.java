package org.placewell.matcher.sheets;

import java.util.Optional;
import java.util.function.Function;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;

/** Values of another kind, wrapped into an object and taken out of it. */
record MadeKind(
    ValueKind of, Function<JsonNode, JsonNode> wrap, Function<JsonNode, Optional<JsonNode>> unwrap)
    implements ValueKind {

  @Override
  public Reading read(Cell cell, Rules rules) {
    return of.read(cell, rules) instanceof Reading.Value value
        ? new Reading.Value(wrap.apply(value.node()))
        : of.read(cell, rules);
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return unwrap.apply(node).flatMap(of::show);
  }

  @Override
  public String words() {
    return of.words();
  }

  @Override
  public boolean takes(String text) {
    return of.takes(text);
  }
}
