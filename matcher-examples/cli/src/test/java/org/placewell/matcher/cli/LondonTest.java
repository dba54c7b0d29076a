package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;

/** All of London in one run: read, graph, plan by waiting list, check, summary, within 2 GB. */
class LondonTest {
  /** Of heap; what the virtual machine needs besides stays well below the rest of 2 GB. */
  private static final String HEAP = "-Xmx1536m";

  @TempDir private Path folder;

  @Test
  void tenThousandPeopleAreMatchedAndSummedUpWithinTwoGigabytes() throws Exception {
    Path london = folder.resolve("london.json");
    Path plan = folder.resolve("plan.json");
    Json.save(Json.standard().write(Population.london(1).generate()), london);

    String printed =
        run(
            "match",
            london.toString(),
            "--engine",
            "waiting-list",
            "--audience",
            "coordinator",
            "--summary",
            "--out",
            plan.toString());

    assertThat(printed)
        .contains("referrals, 2000 vacancies")
        .contains("Checked:")
        .contains("Why people are left out")
        .containsPattern("Matched +1,[0-9]{3}")
        .contains("support-level");
    assertThat(Json.standard().readPlan(plan).placements()).hasSizeGreaterThan(1_000);
  }

  /** A run of the program in a process of its own; its output, if it ended well. */
  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                "org.placewell.matcher.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("london", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      int code = process.waitFor();
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(code).as(printed).isZero();
      return printed;
    } finally {
      Files.delete(out);
    }
  }
}
