package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Sound files with bytes changed, doubled or cut off are read, or refused in sentences: never is
 * there a mistake of the program, and never an output file beside a problem.
 */
class DamagedFilesProperties {
  private static final List<String> EXITS = List.of("0", "1", "3");
  private static Path folder = Path.of("");

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("placewell-damaged");
    Cli.smallPlan(folder);
  }

  @AfterContainer
  static void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(DamagedFilesProperties::delete);
    }
    Files.delete(folder);
  }

  @Property(tries = 80, shrinking = ShrinkingMode.OFF)
  void aDataset(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of(Cli.SMALL), damage);
    survives("upgrade", file, "--out", out());
    survives("validate", file);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void aDatasetThatIsMatched(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of(Cli.SMALL), damage);
    survives("match", file, "--engine=waiting-list", "--audience=coordinator", "--out", out());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aPolicy(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of(Cli.POLICY), damage);
    survives("match", Cli.SMALL, "--engine=waiting-list", "--policy", file, "--out", out());
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void aScenario(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of("src/test/resources/scenario.json"), damage);
    survives("match", Cli.SMALL, "--engine=waiting-list", "--scenario", file, "--out", out());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aPlan(@ForAll("damages") Damage damage) {
    String file = damaged(folder.resolve("plan.json"), damage);
    survives("validate", Cli.SMALL, "--policy", Cli.POLICY, "--plan", file);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aSpreadsheet(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of("../data/spreadsheets/people.csv"), damage);
    String vacancies = "../data/spreadsheets/vacancies.csv";
    survives("import", file, vacancies, "--on=2026-04-03", "--out", out());
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void aMapping(@ForAll("damages") Damage damage) {
    String file = damaged(Path.of("../data/mappings/core.json"), damage);
    String people = "../data/spreadsheets/people.csv";
    survives("import", people, "--on=2026-04-03", "--mapping", file, "--out", out());
  }

  @Provide
  Arbitrary<Damage> damages() {
    return Arbitraries.longs().map(Damage::new);
  }

  /** What happens to a file, by the numbers that a seed gives. */
  record Damage(long seed) {
    private static final String MARKS = "{}[],:\"0-9eE\n\\ ";

    byte[] to(byte[] sound) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      int times = 1 + random.nextInt(4);
      for (int i = 0; i < times; i++) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
          case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
          case 1 -> bytes[at] = (byte) random.nextInt(256);
          case 2 -> bytes[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
          case 3 -> bytes[at] = bytes[random.nextInt(bytes.length)];
          default -> bytes = shifted(bytes, at, random.nextInt(bytes.length));
        }
      }
      return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** A few bytes once more, elsewhere. */
    private static byte[] shifted(byte[] bytes, int from, int to) {
      int length = Math.min(20, bytes.length - Math.max(from, to));
      System.arraycopy(bytes.clone(), from, bytes, to, length);
      return bytes;
    }
  }

  private static String damaged(Path sound, Damage damage) {
    try {
      Path file =
          folder.resolve("damaged" + sound.getFileName().toString().replaceAll(".*[.]", "."));
      return Files.write(file, damage.to(Files.readAllBytes(sound))).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String out() {
    return folder.resolve("out").toString();
  }

  private static void survives(String... command) {
    Cli.Result result = Cli.run(command);
    assertThat(EXITS).contains(String.valueOf(result.exit()));
    if (result.exit() != Exit.OK) {
      assertThat(result.err().lines())
          .isNotEmpty()
          .allMatch(line -> line.matches(".*: \\p{Lu}.*[.?]"));
      assertThat(Path.of(out())).doesNotExist();
    }
    delete(Path.of(out()));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
