package org.placewell.matcher.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.Origin;

/**
 * A file that a plan records. It is looked for by its name in the folder of the plan, then in the
 * current folder, then among the bundled cases, and taken only if it is the very file: the one with
 * the recorded SHA-256.
 *
 * @param plan as the user typed it
 * @param input what the plan records
 * @param option by which the file can be named
 */
record Recorded(String plan, Origin.Input input, String option) {

  /**
   * The name of the file, found or as given.
   *
   * @throws Fault if there is none, or only one of another content
   */
  String name(Optional<String> given) {
    List<String> candidates = given.map(List::of).orElseGet(this::candidates);
    if (candidates.isEmpty()) {
      throw fault(
          "The plan was made from %s, which is neither in its folder nor in the current one; name it by %s."
              .formatted(input.name(), option));
    }
    return candidates.stream()
        .filter(this::isIt)
        .findFirst()
        .orElseThrow(() ->
            new Fault(
                Exit.INPUT,
                "%s: This is not the %s that %s was made from, for its SHA-256 differs; name the right file by %s, or make the plan again."
                    .formatted(candidates.getFirst(), input.name(), plan, option)));
  }

  private List<String> candidates() {
    Optional<Path> name = Optional.ofNullable(path(input.name()).getFileName());
    Path folder = Optional.ofNullable(path(plan).getParent()).orElse(Path.of(""));
    Stream<String> files =
        name.stream()
            .flatMap(file -> Stream.of(folder.resolve(file), file))
            .filter(Files::isRegularFile)
            .map(Path::toString);
    Stream<String> cases = Stream.of(input.name()).filter(Bundled.NAMES::contains);
    Stream<String> scenarios =
        Bundled.SCENARIOS.stream().filter(bundled -> bundled.endsWith("/" + input.name()));
    return Stream.of(files, cases, scenarios).flatMap(names -> names).distinct().toList();
  }

  private Path path(String name) {
    try {
      if (!name.isBlank()) {
        return Source.path(name);
      }
    } catch (InvalidInputException e) {
      throw nameless();
    }
    throw nameless();
  }

  private Fault nameless() {
    return fault(
        "The plan records a file by a name that no file can have; name it by " + option + ".");
  }

  private boolean isIt(String name) {
    try {
      return source(name).fingerprint().sha256().equals(input.sha256());
    } catch (InvalidInputException e) {
      throw new Fault(Exit.INPUT, Inputs.line(name, e.problems().getFirst()));
    }
  }

  /** Only a dataset can be a bundled case; what else is bundled are scenarios. */
  private Source source(String name) {
    return option.equals("--dataset") ? Source.dataset(name) : Source.scenario(name);
  }

  private Fault fault(String message) {
    return new Fault(Exit.INPUT, plan + ": " + message);
  }

  @Override
  public String toString() {
    return "recorded input";
  }
}
