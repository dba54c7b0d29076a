package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.policy.RuleBook;

/** Options misspelt and numbers too large, word for word. */
class MisuseTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  @Test
  void options() throws IOException {
    golden("misuse-engine", Exit.USAGE, "match", Cli.SMALL, "--engine=exakt");
    golden("misuse-steps", Exit.USAGE, "match", Cli.SMALL, "--steps=many");
    golden("misuse-why", Exit.USAGE, "why", Cli.SMALL);
    golden("misuse-why-both", Exit.USAGE, "why", Cli.SMALL, "--referral=A", "--vacancy=V1");
  }

  /** In every command that adds points up. */
  @Test
  void pointsAndWeightsTooLarge() throws IOException {
    String policy = folder.resolve("policy.json").toString();
    String text = Files.readString(Path.of(Cli.POLICY));
    String weight = "\"goal\": \"urgency\", \"weight\": 999999999999999999}";
    Files.writeString(Path.of(policy), text.replace("\"goal\": \"urgency\"}", weight));

    golden("misuse-points", Exit.INPUT, "match", Cli.SMALL, "--policy", policy);
    String words = Cli.run("match", Cli.SMALL, "--policy", policy).err();
    String plan = Cli.smallPlan(folder);
    for (String command :
        new String[] {
          "match %s --engine=exact",
          "match %s --engine=timefold",
          "match %s --engine=waiting-list",
          "statistics %s",
          "explain %s",
          "explain %s --changed-inputs --plan " + plan
        }) {
      String line = command.formatted(Cli.SMALL + " --policy " + policy);
      Cli.Result result = Cli.run(line.split(" "));
      assertThat(result.exit()).as(command).isEqualTo(Exit.INPUT);
      assertThat(result.err()).as(command).isEqualTo(words);
    }
  }

  private void golden(String name, int exit, String... arguments) throws IOException {
    Cli.Result result = Cli.run(RuleBook.standard(), 1_000, arguments);
    String[] shown =
        Arrays.stream(arguments).map(a -> a.replace(folder + "/", "")).toArray(String[]::new);
    GoldenTest.check(FOLDER.resolve(name + ".txt"), GoldenTest.transcript(result, shown));
    assertThat(result.exit()).isEqualTo(exit);
  }
}
