package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.policy.Policy;

/** Changes made to the kept files, and the problems of those that cannot be made. */
final class KeptInputs {
  static final Json JSON = Json.standard();

  private KeptInputs() {}

  static String text(String file) {
    try {
      return Files.readString(Path.of("src/test/resources/formats", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Inputs kept() {
    return new Inputs(
        JSON.readDataset(text("dataset-2.json")), JSON.readPolicy(text("policy-1.json")));
  }

  static Scenario scenario(String... changes) {
    return JSON.readScenario("{\"name\":\"test\",\"changes\":[" + String.join(",", changes) + "]}");
  }

  static Dataset dataset(String... changes) {
    return scenario(changes).apply(kept()).dataset();
  }

  static Policy policy(String... changes) {
    return scenario(changes).apply(kept()).policy();
  }

  static List<String> problems(String... changes) {
    try {
      scenario(changes).apply(kept());
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  static void refused(String change, String problem) {
    assertThat(problems(change)).singleElement().asString().startsWith(problem);
  }
}
