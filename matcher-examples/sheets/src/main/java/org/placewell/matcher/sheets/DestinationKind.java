package org.placewell.matcher.sheets;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;

/** Where somebody may go: supported housing, an interim bed, a home of their own, a rented one. */
record DestinationKind() implements ValueKind {
  private static final CodeKind PLACE = CodeKind.of(PlaceKind.class).without("SUPPORTED_HOUSING");
  private static final Map<String, String> OTHERS =
      new TreeMap<>(
          Map.of(
              "supported housing", "supported",
              "supported", "supported",
              "supported accommodation", "supported",
              "own home", "own-home",
              "home", "own-home",
              "private rented", "private-rented",
              "PRS", "private-rented"));

  @Override
  public Reading read(Cell cell, Rules rules) {
    String key = Names.key(Cells.text(cell));
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (Names.key(other.getKey()).equals(key)) {
        return new Reading.Value(Nodes.kind(other.getValue()));
      }
    }
    return PLACE.read(cell, rules) instanceof Reading.Value place
        ? new Reading.Value(Parts.part("interim", "place", place.node()))
        : new Reading.Bad(
            "This must be supported housing, step down, bed and breakfast, crisis bed, own home or private rented.");
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return switch (node.path("kind").asString("")) {
      case "supported" -> Optional.of("supported housing");
      case "private-rented" -> Optional.of("private rented");
      case "own-home" -> node.size() == 1 ? Optional.of("own home") : Optional.empty();
      case "interim" -> PLACE.show(node.path("place"));
      default -> Optional.empty();
    };
  }

  @Override
  public String words() {
    return "supported housing; step down; bed and breakfast (B&B); crisis bed; own home; private rented (PRS)";
  }
}
