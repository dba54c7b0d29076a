package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.FlagKind;
import tools.jackson.databind.JsonNode;

/** Lists of codes in one cell. */
final class CodeLists {
  static final ListKind FLAGS = new ListKind(CodeKind.of(FlagKind.class));
  static final ListKind GROUPS = new ListKind(CodeKind.of(ClientGroup.class));
  static final ListKind IDS = new ListKind(PlainKind.ID);
  static final ListKind FLAG_OBJECTS = new ListKind(kinds(CodeKind.of(FlagKind.class), "kind"));
  static final ListKind CAUSES = new ListKind(kinds(CodeKind.of(CauseKind.class), "kind"));
  static final ListKind AREAS = new ListKind(kinds(PlainKind.ID, "area"));
  static final ListKind DESTINATIONS = new ListKind(new DestinationKind());

  private CodeLists() {}

  /** Objects of which only one field is known. */
  private static ValueKind kinds(ValueKind kind, String field) {
    return new MadeKind(
        kind,
        value -> {
          return Nodes.NEW.objectNode().set(field, value);
        },
        object -> alone(object, field));
  }

  private static Optional<JsonNode> alone(JsonNode object, String field) {
    return object.size() == 1 ? Optional.ofNullable(object.get(field)) : Optional.empty();
  }

  /** Yes or no, unknown answers included. */
  static List<String> unknowns() {
    return List.of("unknown", "not known", "n/k", "nk", "-", "–", "tbc", "tba", "?", "don't know");
  }
}
