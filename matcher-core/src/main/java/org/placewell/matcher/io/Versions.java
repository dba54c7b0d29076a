package org.placewell.matcher.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the field {@code format} and brings a tree to the newest version. */
final class Versions {
  static final String FIELD = "format";
  private static final Pattern LABEL = Pattern.compile("placewell-([a-z]+)-([1-9][0-9]{0,5})");

  private Versions() {}

  /** The steps between the versions of a format, the first one from version 1. */
  private static List<Upgrade> steps(FileFormat format) {
    return switch (format) {
      case DATASET -> List.of(UnitsInNames.STEP);
      case POLICY, PLAN, SCENARIO -> List.of();
    };
  }

  static int newest(FileFormat format) {
    return steps(format).size() + 1;
  }

  /**
   * Upgrades a tree, step by step, and takes the field away. A file that names no format is taken
   * for the newest version.
   *
   * @throws org.placewell.matcher.model.InvalidInputException if it is another kind of file, or a
   *     version that is not known: then nothing else is said about it
   */
  static void upgrade(ObjectNode root, FileFormat format, Problems problems) {
    JsonNode named = root.remove(FIELD);
    int version = named == null ? format.version() : version(named, format, problems);
    List<Upgrade> steps = steps(format).subList(version - 1, newest(format) - 1);
    steps.forEach(step -> step.apply(root, problems));
    problems.seenThrough(pointer -> before(pointer, steps));
  }

  private static String before(String pointer, List<Upgrade> steps) {
    String older = pointer;
    for (Upgrade step : steps.reversed()) {
      older = step.before(older);
    }
    return older;
  }

  private static int version(JsonNode named, FileFormat format, Problems problems) {
    Matcher label = LABEL.matcher(named.asString(""));
    if (!label.matches() || !label.group(1).equals(format.kind())) {
      problems.add(
          "/" + FIELD, "The format must be " + format.label() + "; is this the right file?");
      throw problems.thrown();
    }
    int version = Integer.parseInt(label.group(2));
    if (version > format.version()) {
      problems.add(
          "/" + FIELD,
          "This version is newer than the program, which reads "
              + known(format)
              + "; use a newer program.");
      throw problems.thrown();
    }
    return version;
  }

  private static String known(FileFormat format) {
    return IntStream.rangeClosed(1, format.version())
        .mapToObj(format::label)
        .collect(Collectors.joining(" and "));
  }

  /** The kind of file that a tree says it is. */
  static Optional<FileFormat> named(ObjectNode root) {
    Matcher label = LABEL.matcher(root.path(FIELD).asString(""));
    return label.matches()
        ? Stream.of(FileFormat.values())
            .filter(format -> format.kind().equals(label.group(1)))
            .findFirst()
        : Optional.empty();
  }
}
