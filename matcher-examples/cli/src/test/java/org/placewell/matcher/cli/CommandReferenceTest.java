package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.policy.RuleBook;

/** The reference of commands in the documentation is what the commands say of themselves. */
class CommandReferenceTest {
  private static final Path FILE = Path.of("../../matcher-core/docs/reference/commands.md");
  private static final String HEAD =
      """
      # Commands

      <!-- Generated from the commands by
           mvn -pl matcher-examples/cli -am test -Dtest=CommandReferenceTest \\
             -Dsurefire.failIfNoSpecifiedTests=false -Dplacewell.write=true
           Do not edit: change the command. -->

      What `placewell --help` and `placewell <command> --help` print. Codes a run can end with stand
      under `placewell`.

      """;

  @Test
  void thePageIsWhatTheCommandsSay() throws IOException {
    String page = page();
    if (Boolean.getBoolean("placewell.write")) {
      Files.writeString(FILE, page);
    }
    assertThat(Files.readString(FILE))
        .as("write it anew with -Dplacewell.write=true")
        .isEqualTo(page);
  }

  /** A command that is named is set up without the others. */
  @Test
  void commandsAreKnownByTheNamesTheyGiveThemselves() {
    assertThat(Placewell.commandLine(RuleBook.standard()).getSubcommands().keySet())
        .containsExactlyElementsOf(Placewell.COMMANDS);
    assertThat(
            Placewell.commandLine(RuleBook.standard(), new String[] {"match", "--help"})
                .getSubcommands())
        .containsOnlyKeys("match");
  }

  private static String page() {
    Set<String> commands = Placewell.commandLine(RuleBook.standard()).getSubcommands().keySet();
    return Stream.concat(
            Stream.of(section("placewell", "--help")),
            commands.stream().map(name -> section("placewell " + name, name, "--help")))
        .collect(Collectors.joining("\n", HEAD, ""));
  }

  private static String section(String title, String... arguments) {
    return "## " + title + "\n\n```text\n" + Cli.run(arguments).out().strip() + "\n```\n";
  }
}
