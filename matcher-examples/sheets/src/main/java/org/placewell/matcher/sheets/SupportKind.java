package org.placewell.matcher.sheets;

import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The support a person needs: a level, several that are in dispute, undecided. */
record SupportKind() implements ValueKind {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final CodeKind LEVEL = CodeKind.of(SupportLevel.class);
  private static final String IN_NEEDS = "said in needs";
  private static final Set<String> UNDECIDED = Set.of("undecided", "notassessed", "notyetassessed");

  @Override
  public Reading read(Cell cell, Rules rules) {
    String text = Cells.text(cell);
    if (UNDECIDED.contains(Names.key(text))) {
      return new Reading.Unknown();
    }
    ObjectNode need = NODES.objectNode();
    if (Names.key(text).equals(Names.key(IN_NEEDS))) {
      return new Reading.Value(need.put("kind", "said-in-needs"));
    }
    if (LEVEL.read(cell, rules) instanceof Reading.Value level) {
      need.put("kind", "agreed").set("level", level.node());
      return new Reading.Value(need);
    }
    String list = text.replaceAll("(?i)\\s+(or|and)\\s+|/", ";");
    return new ListKind(LEVEL).read(new Cell.Text(list), rules) instanceof Reading.Value views
            && views.node().size() > 1
        ? new Reading.Value(need.put("kind", "disputed").set("views", views.node()))
        : new Reading.Bad(
            "This must be low, medium or high, two of them if those involved do not agree (low or medium), or undecided.");
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return switch (node.path("kind").asString("")) {
      case "agreed" -> LEVEL.show(node.path("level"));
      case "disputed" ->
          new ListKind(LEVEL).show(node.path("views")).map(list -> list.replace("; ", " or "));
      case "said-in-needs" -> Optional.of(IN_NEEDS);
      default -> Optional.empty();
    };
  }

  @Override
  public String words() {
    return LEVEL.words()
        + "; two of them if those involved do not agree (low or medium); undecided; "
        + IN_NEEDS;
  }
}
