package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.model.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step that gives fields another name.
 *
 * @param version the older version, as the field {@code format} names it
 */
record Renaming(String version, List<Name> names) implements Upgrade {

  /**
   * One field and its new name.
   *
   * @param holder pointer to what holds it; {@code *} stands for every entry of a list
   */
  record Name(String holder, String before, String after) {
    private List<String> steps() {
      return Arrays.asList(holder.substring(1).split("/"));
    }

    private String before(String pointer) {
      List<String> path = new ArrayList<>(Arrays.asList(pointer.split("/", -1)));
      List<String> steps = steps();
      int field = steps.size() + 1;
      boolean same = path.size() > field && path.get(field).equals(after);
      for (int i = 0; i < steps.size() && same; i++) {
        same = steps.get(i).equals("*") || steps.get(i).equals(path.get(i + 1));
      }
      if (same) {
        path.set(field, before);
      }
      return String.join("/", path);
    }
  }

  @Override
  public void apply(ObjectNode root, Problems problems) {
    names.forEach(name -> rename(root, "", name.steps(), name, problems));
  }

  private void rename(JsonNode node, String at, List<String> steps, Name name, Problems problems) {
    if (steps.isEmpty()) {
      if (node instanceof ObjectNode object) {
        rename(object, at, name, problems);
      }
      return;
    }
    List<String> rest = steps.subList(1, steps.size());
    if (!steps.getFirst().equals("*")) {
      String there = at + Problem.pointer(steps.getFirst());
      rename(node.path(steps.getFirst()), there, rest, name, problems);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        rename(node.get(i), at + Problem.pointer(i), rest, name, problems);
      }
    }
  }

  private void rename(ObjectNode object, String at, Name name, Problems problems) {
    if (object.has(name.after())) {
      problems.add(
          at + Problem.pointer(name.after()),
          "There is no such field in %s, where it is called %s; rename it, or name a newer format."
              .formatted(version, name.before()));
    }
    JsonNode value = object.remove(name.before());
    if (value != null) {
      object.set(name.after(), value);
    }
  }

  @Override
  public String before(String pointer) {
    String older = pointer;
    for (Name name : names) {
      older = name.before(older);
    }
    return older;
  }
}
