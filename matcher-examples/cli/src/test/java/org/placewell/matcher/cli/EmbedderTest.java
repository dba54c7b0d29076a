package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.RuleBook;

/** Whoever runs the command line with a rule of their own finds it in every command. */
class EmbedderTest {
  private static final RuleBook RULES = RuleBook.standard().with(new NotAt("nowhere"));

  @TempDir private Path folder;

  /** An invented rule. */
  private record NotAt(@Parameter("the scheme that takes nobody") String scheme)
      implements HardRule {
    @Override
    public String name() {
      return "not-at";
    }

    @Override
    public String asks() {
      return "Is the place in a scheme that takes people?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "takes people", "failed", "takes nobody this month");
    }

    @Override
    public Finding ask(Pair pair) {
      boolean there = pair.place().scheme().id().value().equals(scheme);
      return there ? Finding.failed("failed") : Finding.met("met");
    }
  }

  @Test
  void theReferenceHoldsIt() {
    assertThat(Cli.run(RULES, 100, "policy", "--rules").out())
        .contains("not-at", "Is the place in a scheme that takes people?");
  }

  @Test
  void aPolicyMayNameItAndPrintsItsParameter() throws IOException {
    assertThat(Cli.run(RULES, 100, "policy", policy()).out())
        .contains("the scheme that takes nobody: OAK");
    assertThat(Cli.run("policy", policy()).err()).contains("/hard/3/kind");
  }

  @Test
  void matchAndExplainObeyIt() throws IOException {
    String[] options = {"--policy=" + policy(), "--audience=coordinator"};
    assertThat(Cli.run(RULES, 100, "match", Cli.SMALL, options[0], options[1]).out())
        .doesNotContain("V1 Oak House  2024")
        .contains("V1 (not-at)");
    assertThat(Cli.run(RULES, 100, "explain", Cli.SMALL, options[0], options[1]).out())
        .contains("V1 Oak House  takes nobody this month")
        .contains("not-at          takes people");
  }

  private String policy() throws IOException {
    String text =
        Files.readString(Path.of(Cli.POLICY))
            .replace(
                "{\"kind\": \"dates\"}",
                "{\"kind\": \"dates\"}, {\"kind\": \"not-at\", \"scheme\": \"OAK\"}");
    return Files.writeString(folder.resolve("policy.json"), text).toString();
  }
}
