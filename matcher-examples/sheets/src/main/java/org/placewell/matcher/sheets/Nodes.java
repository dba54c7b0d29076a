package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small steps on JSON trees. A path is made of names, parted by slashes, without one in front. */
final class Nodes {
  static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private Nodes() {}

  static Optional<JsonNode> get(JsonNode root, String path) {
    JsonNode node = path.isEmpty() ? root : root.at("/" + path);
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  static void set(ObjectNode root, String path, JsonNode value) {
    int last = path.lastIndexOf('/');
    object(root, path.substring(0, Math.max(0, last))).set(path.substring(last + 1), value);
  }

  static void remove(ObjectNode root, String path) {
    int last = path.lastIndexOf('/');
    if (get(root, path.substring(0, Math.max(0, last))).orElse(root) instanceof ObjectNode owner) {
      owner.remove(path.substring(last + 1));
    }
  }

  /** The object at a path; made where there is none. */
  static ObjectNode object(ObjectNode root, String path) {
    ObjectNode here = root;
    for (String step : steps(path)) {
      here = here.get(step) instanceof ObjectNode inner ? inner : here.putObject(step);
    }
    return here;
  }

  /** The list at a path; made where there is none. */
  static ArrayNode array(ObjectNode root, String path) {
    int last = path.lastIndexOf('/');
    ObjectNode owner = object(root, path.substring(0, Math.max(0, last)));
    String name = path.substring(last + 1);
    return owner.get(name) instanceof ArrayNode list ? list : owner.putArray(name);
  }

  static List<JsonNode> items(JsonNode list) {
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return items;
  }

  static ObjectNode kind(String kind) {
    return NEW.objectNode().put("kind", kind);
  }

  private static List<String> steps(String path) {
    return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
  }

  /** What has to be merged into one object to get another (RFC 7396). */
  static ObjectNode patch(ObjectNode from, ObjectNode to) {
    ObjectNode patch = NEW.objectNode();
    for (String name : to.propertyNames()) {
      JsonNode was = from.get(name);
      JsonNode is = to.get(name);
      if (was instanceof ObjectNode before && is instanceof ObjectNode after) {
        ObjectNode inner = patch(before, after);
        if (!inner.isEmpty()) {
          patch.set(name, inner);
        }
      } else if (!is.equals(was)) {
        patch.set(name, is);
      }
    }
    for (String name : from.propertyNames()) {
      if (!to.has(name)) {
        patch.putNull(name);
      }
    }
    return patch;
  }

  /** Merges a patch into an object (RFC 7396). */
  static void merge(ObjectNode target, ObjectNode patch) {
    for (String name : patch.propertyNames()) {
      JsonNode value = patch.get(name);
      if (value.isNull()) {
        target.remove(name);
      } else if (value instanceof ObjectNode inner) {
        ObjectNode owner =
            target.get(name) instanceof ObjectNode own ? own : target.putObject(name);
        merge(owner, inner);
      } else {
        target.set(name, value);
      }
    }
  }
}
