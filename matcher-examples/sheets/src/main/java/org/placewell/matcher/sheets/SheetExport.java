package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.sheets.table.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a dataset into tables that {@link SheetImport} reads back to an equal one. What no column
 * of its own can say stands as JSON in the last column of its row, so that nothing is lost.
 */
public final class SheetExport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String OWNER = "#owner";

  private final Dataset dataset;
  private final Map<Form, List<ObjectNode>> rows = new LinkedHashMap<>();

  private SheetExport(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The tables of a dataset, those that are empty left out.
   *
   * @return a table for each kind of thing, named as a sheet; its file is named after it, with the
   *     ending of delimited text
   */
  public static List<Table> tables(Dataset dataset) {
    return new SheetExport(dataset).tables();
  }

  /** How many rows of an exported table needed the column of JSON. */
  public static int rowsWithJson(Table table) {
    List<Table.Row> rows = table.rows();
    int column = rows.getFirst().cells().size() - 1;
    boolean further = Cells.text(rows.getFirst().cell(column)).equals(Parts.FURTHER);
    return further
        ? (int) rows.stream().skip(1).filter(row -> !row.cell(column).isEmpty()).count()
        : 0;
  }

  private List<Table> tables() {
    ObjectNode root = (ObjectNode) MAPPER.readTree(Json.standard().write(dataset));
    root.remove("format");
    for (Form form : Catalogue.FORMS) {
      rows.put(form, new ArrayList<>());
    }
    for (Form form : Catalogue.FORMS) {
      if (form.thing().owner().isEmpty() && form.thing() != Thing.DATASET) {
        list(root, form.thing()).forEach(node -> row(form, node));
      }
    }
    root.remove(List.of("stock", "referrals", "casework", "supplied"));
    row(Catalogue.home(Thing.DATASET), root);
    return rows.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new SheetRows(entry.getKey(), dataset.on()).table(entry.getValue()))
        .toList();
  }

  private static List<ObjectNode> list(ObjectNode owner, Thing thing) {
    List<ObjectNode> nodes = new ArrayList<>();
    Nodes.get(owner, thing.list().substring(1))
        .ifPresent(list -> list.forEach(node -> nodes.add((ObjectNode) node)));
    return nodes;
  }

  /** Takes a thing; the lists that have tables of their own go there. */
  private void row(Form form, ObjectNode node) {
    rows.getOrDefault(form, new ArrayList<>()).add(node);
    for (Form part : Catalogue.FORMS) {
      if (part.thing().owner().equals(Optional.of(form.thing()))) {
        String path = part.thing().list().substring(1);
        Optional<JsonNode> id = Nodes.get(node, "id");
        for (ObjectNode item : list(node, part.thing())) {
          id.ifPresent(text -> item.set(OWNER, text));
          row(part, item);
        }
        Nodes.get(node, path)
            .filter(ArrayNode.class::isInstance)
            .ifPresent(l -> Nodes.remove(node, path));
        prune(node, path);
      }
    }
  }

  /** An object that held nothing but a list is not written when the list is gone. */
  private static void prune(ObjectNode node, String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String owner = path.substring(0, end);
      if (Nodes.get(node, owner).filter(o -> o.isObject() && o.isEmpty()).isPresent()) {
        Nodes.remove(node, owner);
      }
    }
  }
}
