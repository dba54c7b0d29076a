package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes mappings as JSON. */
final class MappingFile {
  static final String IGNORE = "ignore";
  private static final String FORMAT = "placewell-mapping-1";
  private static final Set<String> FIELDS = Set.of("format", "dates", "sheets");
  private static final Set<String> SHEET_FIELDS =
      Set.of("table", "from", "headings", "joined", "values", "constants");
  private static final Pattern LABEL = Pattern.compile("placewell-mapping-[2-9]");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<Problem> problems = new ArrayList<>();

  private MappingFile() {}

  static String tables() {
    return Catalogue.FORMS.stream().map(Form::name).collect(Collectors.joining(", "));
  }

  static Mapping read(String json) {
    return new MappingFile().mapping(tree(json));
  }

  private static JsonNode tree(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (!root.isObject()) {
        throw refused("The file must hold one JSON object in braces.");
      }
      return root;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw refused(
          "The file is not valid JSON, or names a field twice," + where + "; correct it there.");
    }
  }

  private static InvalidInputException refused(String message) {
    return new InvalidInputException(List.of(new Problem("", message)));
  }

  private Mapping mapping(JsonNode root) {
    format(root.path("format"));
    known(root, "", FIELDS);
    Mapping.DateOrder order = order(root.path("dates"));
    JsonNode all = root.path("sheets");
    if (!all.isArray() && !all.isMissingNode()) {
      problem("/sheets", "This must be a list in brackets.");
    }
    List<Mapping.Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.isArray() && !all.get(i).isObject()) {
        problem("/sheets/" + i, "This must be an object in braces.");
      } else if (all.isArray()) {
        sheets.add(sheet(all.get(i), "/sheets/" + i));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return new Mapping(order, sheets);
  }

  /** A file of another kind has nothing that could be said of its fields. */
  private static void format(JsonNode label) {
    if (LABEL.matcher(label.asString("")).matches()) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  "/format",
                  "This version is newer than the program, which reads "
                      + FORMAT
                      + "; use a newer program.")));
    }
    if (!label.asString(label.isMissingNode() ? FORMAT : "").equals(FORMAT)) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  "/format", "The format must be " + FORMAT + "; is this the right file?")));
    }
  }

  private Mapping.DateOrder order(JsonNode node) {
    return switch (Names.key(node.asString(node.isMissingNode() ? "day first" : ""))) {
      case "dayfirst" -> Mapping.DateOrder.DAY_FIRST;
      case "monthfirst" -> Mapping.DateOrder.MONTH_FIRST;
      default -> {
        problem("/dates", "This must be \"day first\" or \"month first\".");
        yield Mapping.DateOrder.DAY_FIRST;
      }
    };
  }

  private Mapping.Sheet sheet(JsonNode node, String at) {
    known(node, at, SHEET_FIELDS);
    String table = node.path("table").asString("");
    Optional<Form> form = Catalogue.form(table);
    boolean ignored = Names.key(table).equals(IGNORE);
    if (form.isEmpty() && !ignored) {
      problem(at + "/table", "This must be one of the tables " + tables() + ", or ignore.");
    }
    Map<String, List<String>> headings = map(node, at, "headings", this::texts);
    Map<String, List<String>> joined = map(node, at, "joined", this::texts);
    Map<String, Map<String, String>> values =
        map(node, at, "values", (n, p) -> map(n, p, "", this::text));
    Map<String, String> constants = map(node, at, "constants", this::text);
    form.ifPresent(known -> {
      headings.forEach((own, all) ->
          all.forEach(name -> heading(known, name, at + "/headings" + Problem.pointer(own), true)));
      joined
          .keySet()
          .forEach(name -> heading(known, name, at + "/joined" + Problem.pointer(name), false));
      values
          .keySet()
          .forEach(name -> heading(known, name, at + "/values" + Problem.pointer(name), false));
      constants
          .keySet()
          .forEach(name -> heading(known, name, at + "/constants" + Problem.pointer(name), false));
    });
    Optional<String> from =
        node.path("from").isString()
            ? Optional.of(node.path("from").stringValue())
            : Optional.empty();
    return new Mapping.Sheet(table, from, headings, joined, values, constants);
  }

  private void heading(Form form, String name, String at, boolean mayIgnore) {
    if (form.columns(name).isEmpty() && !(mayIgnore && Names.key(name).equals(IGNORE))) {
      String meant =
          Names.near(name, form.headings()).map(near -> " (did you mean " + near + "?)").orElse("");
      problem(
          at,
          "The table "
              + form.name()
              + " has no column of the name used here"
              + meant
              + "; use a heading of the reference of spreadsheets.");
    }
  }

  private <T> Map<String, T> map(
      JsonNode owner, String at, String field, BiFunction<JsonNode, String, T> value) {
    JsonNode node = field.isEmpty() ? owner : owner.path(field);
    Map<String, T> map = new LinkedHashMap<>();
    if (!node.isObject() && !node.isMissingNode()) {
      problem(field.isEmpty() ? at : at + "/" + field, "This must be an object in braces.");
      return map;
    }
    for (String name : node.propertyNames()) {
      String here = (field.isEmpty() ? at : at + "/" + field) + Problem.pointer(name);
      map.put(name, value.apply(node.get(name), here));
    }
    return map;
  }

  private List<String> texts(JsonNode node, String at) {
    return node.isArray()
        ? Nodes.items(node).stream().map(item -> text(item, at)).toList()
        : List.of(text(node, at));
  }

  private String text(JsonNode node, String at) {
    if (!node.isString()) {
      problem(at, "This must be a text in quotes.");
    }
    return node.asString("");
  }

  private void known(JsonNode node, String at, Set<String> fields) {
    for (String name : node.propertyNames()) {
      if (!fields.contains(name)) {
        problem(
            at + Problem.pointer(name),
            "There is no such field here; known are: "
                + fields.stream().sorted().collect(Collectors.joining(", "))
                + ".");
      }
    }
  }

  private void problem(String at, String message) {
    problems.add(new Problem(at, message));
  }

  static String write(Mapping mapping) {
    ObjectNode root = Nodes.NEW.objectNode().put("format", FORMAT);
    root.put("dates", mapping.dates().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    var sheets = root.putArray("sheets");
    mapping.sheets().forEach(sheet -> sheets.add(node(sheet)));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return Json.escaped(MAPPER.writer().with(printer).writeValueAsString(root)) + "\n";
  }

  private static ObjectNode node(Mapping.Sheet sheet) {
    ObjectNode node = Nodes.NEW.objectNode().put("table", sheet.table());
    sheet.from().ifPresent(from -> node.put("from", from));
    texts(node, "headings", sheet.headings());
    texts(node, "joined", sheet.joined());
    sheet
        .values()
        .forEach((heading, words) ->
            words.forEach((own, meant) ->
                Nodes.object(node, "values").withObjectProperty(heading).put(own, meant)));
    sheet
        .constants()
        .forEach((heading, value) -> node.withObjectProperty("constants").put(heading, value));
    return node;
  }

  private static void texts(ObjectNode node, String field, Map<String, List<String>> map) {
    map.forEach((name, texts) -> {
      ObjectNode owner = node.withObjectProperty(field);
      if (texts.size() == 1) {
        owner.put(name, texts.getFirst());
      } else {
        texts.forEach(owner.withArrayProperty(name)::add);
      }
    });
  }
}
