package org.placewell.matcher.benchmarks.contest;

import java.nio.file.Path;
import java.util.Objects;
import org.placewell.matcher.io.Json;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that only reads a dataset: what a run of the command line is compared with. Needs
 * nothing but the jar of the command line.
 */
final class ReadingProcess {
  private ReadingProcess() {}

  /**
   * Reads a file in one way.
   *
   * @param args {@code nothing}, {@code tree}, {@code maps} or {@code records}; the file
   */
  public static void main(String[] args) {
    Path file = Path.of(args[1]);
    Object read =
        switch (args[0]) {
          case "nothing" -> file;
          case "tree" -> JsonMapper.builder().build().readTree(file);
          case "maps" -> JsonMapper.builder().build().readValue(file, Object.class);
          case "records" -> Json.standard().readDataset(file);
          default -> throw new IllegalArgumentException("There is no such way to read a file.");
        };
    System.out.println(Objects.requireNonNull(read).getClass().getSimpleName());
  }
}
