package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.sheets.table.Cell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An age in whole years on the day of the dataset: the birth lies within a year. */
record AgeKind() implements ValueKind {
  private static final int OLDEST = 130;

  @Override
  public Reading read(Cell cell, Rules rules) {
    if (!(PlainKind.NUMBER.read(cell, rules) instanceof Reading.Value value)
        || value.node().asInt(-1) < 0
        || value.node().asInt(-1) > OLDEST) {
      return new Reading.Bad("This must be an age in whole years, such as 34.");
    }
    int age = value.node().asInt(0);
    LocalDate latest = rules.on().minusYears(age);
    LocalDate earliest = rules.on().minusYears(age + 1L).plusDays(1);
    ObjectNode born = Nodes.NEW.objectNode();
    born.put("earliest", earliest.toString()).put("latest", latest.toString());
    return new Reading.Value(born);
  }

  @Override
  public Optional<String> show(JsonNode node) {
    return Optional.empty();
  }

  @Override
  public String words() {
    return "an age in whole years on the day of the dataset";
  }
}
