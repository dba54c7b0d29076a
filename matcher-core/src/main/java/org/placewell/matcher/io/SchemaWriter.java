package org.placewell.matcher.io;

import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of a file format from the shapes that {@link BindingReader} reads by: each
 * type that has a name becomes a definition, and what the reader refuses for its shape alone the
 * schema refuses too.
 */
final class SchemaWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DEFINITIONS = "#/$defs/";

  private final Kinds kinds;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<TypeToken<?>, String> names = new HashMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();

  SchemaWriter(Kinds kinds) {
    this.kinds = kinds;
  }

  ObjectNode of(FileFormat format) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:placewell:schema:" + format.kind() + ":" + format.version());
    schema.put("title", format.label());
    schema.put("description", format.holds());
    TypeToken<?> root = TypeToken.of(format.type());
    record(schema, root, Optional.empty());
    first((ObjectNode) schema.get("properties"), Versions.FIELD, format.label());
    return withDefinitions(schema);
  }

  /** The schema of one type, as it is where a file holds it. */
  ObjectNode of(TypeToken<?> type) {
    return withDefinitions(schema(type));
  }

  private ObjectNode withDefinitions(ObjectNode schema) {
    while (!open.isEmpty()) {
      open.remove().run();
    }
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  private ObjectNode schema(TypeToken<?> type) {
    Class<?> raw = Primitives.wrap(type.getRawType());
    ObjectNode schema = NODES.objectNode();
    if (raw == List.class || raw == Set.class) {
      schema.put("type", "array");
      schema.set("items", schema(TypeNames.argument(type, 0)));
      return raw == Set.class ? schema.put("uniqueItems", true) : schema;
    }
    if (raw == Map.class) {
      schema.put("type", "object");
      schema.set("propertyNames", schema(TypeNames.argument(type, 0)));
      schema.set("additionalProperties", schema(TypeNames.argument(type, 1)));
      return schema;
    }
    if (raw == Integer.class || raw == Long.class) {
      return Bounds.whole(schema, raw, Optional.empty());
    }
    return raw == Boolean.class
        ? schema.put("type", "boolean")
        : schema.put("$ref", DEFINITIONS + definition(type));
  }

  /** The name of the definition of a type, which is filled in later: types may hold themselves. */
  private String definition(TypeToken<?> type) {
    return names.computeIfAbsent(
        type,
        t -> {
          String title = title(t);
          ObjectNode schema = define(title.replace(' ', '-'));
          schema.put("title", title);
          open.add(() -> fill(schema, t));
          return title.replace(' ', '-');
        });
  }

  private ObjectNode define(String name) {
    ObjectNode schema = NODES.objectNode();
    if (definitions.put(name, schema) != null) {
      throw new IllegalStateException(
          "Two types of the files are called " + name + "; rename one of them.");
    }
    return schema;
  }

  private static String title(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (raw == String.class) {
      return "text";
    }
    if (raw == LocalDate.class) {
      return "date";
    }
    return raw == BigDecimal.class ? "decimal" : TypeNames.title(type);
  }

  private void fill(ObjectNode schema, TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (raw == String.class) {
      SchemaScalars.text(schema);
    } else if (raw == LocalDate.class) {
      SchemaScalars.date(schema);
    } else if (raw == BigDecimal.class) {
      Bounds.decimal(schema, Optional.empty());
    } else if (Id.class.isAssignableFrom(raw)) {
      SchemaScalars.id(schema);
    } else if (raw.isEnum()) {
      SchemaScalars.codes(schema, raw);
    } else if (raw.isRecord()) {
      record(schema, type, Optional.empty());
    } else {
      oneOf(schema, type);
    }
  }

  /**
   * One of several kinds; where there is none yet, as for rules that only others write, nothing.
   */
  private void oneOf(ObjectNode schema, TypeToken<?> type) {
    if (kinds.of(type).isEmpty()) {
      schema.putObject("not");
      return;
    }
    ArrayNode choices = schema.putArray("oneOf");
    String of = title(type).replace(' ', '-');
    kinds
        .of(type)
        .forEach((name, kind) -> {
          String definition = of + "." + name;
          choices.addObject().put("$ref", DEFINITIONS + definition);
          ObjectNode choice = define(definition);
          choice.put("title", name);
          kind.defaults().ifPresent(rule -> choice.put("description", rule.asks()));
          open.add(() -> {
            record(choice, kind.type(), kind.defaults());
            first((ObjectNode) choice.get("properties"), "kind", name);
            choice.withArray("required").add("kind");
          });
        });
  }

  private void record(ObjectNode schema, TypeToken<?> type, Optional<Rule> defaults) {
    schema.put("type", "object");
    ObjectNode fields = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Shape.Field field : Shape.of(type).fields()) {
      fields.set(field.name(), field(field, type.getRawType(), defaults));
      if (defaults.isEmpty() && IfLeftOut.of(field) == IfLeftOut.REFUSED) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
  }

  private static void first(ObjectNode fields, String name, String only) {
    ObjectNode others = fields.deepCopy();
    fields.removeAll();
    fields.putObject(name).put("const", only);
    fields.setAll(others);
  }

  private ObjectNode field(Shape.Field field, Class<?> owner, Optional<Rule> defaults) {
    RecordComponent component = field.component();
    ObjectNode schema = value(field);
    Parameter meaning = component.getAnnotation(Parameter.class);
    if (meaning != null) {
      schema.put("description", meaning.value());
    }
    if (defaults.isPresent()) {
      schema.set("default", BindingWriter.write(Shape.get(component, defaults.get())));
    } else if (IfLeftOut.of(field) == IfLeftOut.DEFAULT) {
      Default given = component.getAnnotation(Default.class);
      schema.set("default", Scalars.node(component.getType(), given.value()));
    } else if (IfLeftOut.of(field) == IfLeftOut.UNKNOWN_CODE) {
      schema.put("default", "UNKNOWN");
    }
    if (field.isPersonalIn(owner)) {
      schema.put("x-personal", true);
    }
    return schema;
  }

  private ObjectNode value(Shape.Field field) {
    if (field.raw() == Optional.class) {
      ObjectNode schema = NODES.objectNode();
      ArrayNode either = schema.putArray("anyOf");
      either.add(schema(TypeNames.argument(field.type(), 0)));
      either.addObject().put("type", "null");
      return schema;
    }
    Class<?> raw = Primitives.wrap(field.raw());
    if (Bounds.of(field.component()).isEmpty()) {
      return schema(field.type());
    }
    return raw == BigDecimal.class
        ? Bounds.decimal(NODES.objectNode(), Bounds.of(field.component()))
        : Bounds.whole(NODES.objectNode(), raw, Bounds.of(field.component()));
  }
}
