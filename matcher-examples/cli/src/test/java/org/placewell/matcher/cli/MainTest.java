package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a machine of its own: folder, character set and exit code are the real ones. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MainTest {
  @TempDir private Path folder;

  @Test
  void poundsComeOutInALocaleWithoutThemAndNoEscapeDoes() throws Exception {
    Process run = start("overstay", "hammersmith-fulham-2023");
    String out = output(run);
    assertThat(run.waitFor()).isEqualTo(Exit.OK);
    assertThat(out).contains("605 priced nights: £79,738.13").doesNotContain("\u001b");
  }

  @Test
  void fileNamesMeanTheFolderOfTheUserAndComeBeforeBundledNames() throws Exception {
    Files.writeString(folder.resolve("lambeth-cases"), "{}");
    Process run = start("validate", "lambeth-cases");
    assertThat(output(run)).contains("lambeth-cases: /id: ");
    assertThat(run.waitFor()).isEqualTo(Exit.INPUT);
  }

  private Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absoluteClassPath(),
                Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    return String.join(
        separator,
        List.of(System.getProperty("java.class.path").split(separator)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static String output(Process run) throws IOException {
    return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
