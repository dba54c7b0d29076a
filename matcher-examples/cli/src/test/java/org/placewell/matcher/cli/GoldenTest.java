package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.placewell.matcher.policy.RuleBook;

/**
 * Every command prints what its file under {@code golden} holds. After a wanted change: {@code
 * -Dplacewell.write=true} writes them anew; read the difference.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String HF = "hammersmith-fulham-2023";
  private static final String WITH = "--policy=" + Cli.POLICY;
  private static final String IF = "--scenario=src/test/resources/scenario.json";
  private static final String ALL = "--audience=coordinator";

  @TestFactory
  Stream<DynamicTest> help() {
    return Stream.of(
        golden("help", 100, "--help"),
        golden("help-validate", 100, "validate", "--help"),
        golden("help-match", 100, "match", "--help"),
        golden("help-explain", 100, "explain", "--help"),
        golden("help-why", 100, "why", "--help"),
        golden("help-why-not", 100, "why-not", "--help"),
        golden("help-shortlist", 100, "shortlist", "--help"),
        golden("help-verify", 100, "verify", "--help"),
        golden("help-overstay", 100, "overstay", "--help"),
        golden("help-measures", 100, "measures", "--help"),
        golden("help-policy", 100, "policy", "--help"),
        golden("help-import", 100, "import", "--help"),
        golden("help-export", 100, "export", "--help"),
        golden("help-generate", 100, "generate", "--help"),
        golden("help-statistics", 100, "statistics", "--help"),
        golden("help-bottlenecks", 100, "bottlenecks", "--help"),
        golden("help-next-bed", 100, "next-bed", "--help"),
        golden("help-schema", 100, "schema", "--help"),
        golden("help-upgrade", 100, "upgrade", "--help"));
  }

  @TestFactory
  Stream<DynamicTest> small() {
    return Stream.of(
        golden("small-validate", 100, "validate", Cli.SMALL, WITH),
        golden("small-match", 80, "match", Cli.SMALL, WITH, ALL),
        golden("small-match-wide", 120, "match", Cli.SMALL, WITH, ALL),
        golden("small-match-resident", 100, "match", Cli.SMALL, WITH),
        golden("small-match-provider", 100, "match", Cli.SMALL, WITH, "--audience=provider"),
        golden("small-match-json", 100, "match", Cli.SMALL, WITH, ALL, "--json"),
        golden("small-match-scenario", 80, "match", Cli.SMALL, WITH, ALL, IF),
        golden("broken-scenario", 80, "match", Cli.SMALL, WITH, "--scenario=" + Cli.SMALL),
        golden("small-match-today", 80, "match", Cli.SMALL, WITH, ALL, "--engine=waiting-list"),
        golden("small-explain", 80, "explain", Cli.SMALL, WITH, ALL),
        golden("small-explain-resident", 80, "explain", Cli.SMALL, WITH, "--referral=C"),
        golden("small-shortlist", 100, "shortlist", Cli.SMALL, WITH, ALL),
        golden("small-shortlist-resident", 100, "shortlist", Cli.SMALL, WITH),
        golden(
            "small-shortlist-provider-json",
            80,
            "shortlist",
            Cli.SMALL,
            WITH,
            "--audience=provider",
            "--json"),
        golden("small-overstay", 80, "overstay", Cli.SMALL),
        golden("small-measures", 80, "measures", Cli.SMALL, WITH, ALL, "--by=sex"),
        golden("small-measures-json", 80, "measures", Cli.SMALL, WITH, "--by=sex", "--json"),
        golden("misuse-threshold", 80, "measures", Cli.SMALL, "--threshold", "4"),
        golden("small-policy", 80, "policy", Cli.POLICY),
        golden("small-statistics-csv", 80, "statistics", Cli.SMALL, WITH, "--csv"),
        golden("broken-validate", 80, "validate", Cli.BROKEN, "--policy=" + Cli.SMALL));
  }

  @TestFactory
  Stream<DynamicTest> why() {
    return Stream.of(
        golden("small-why", 80, "why", Cli.SMALL, WITH, ALL, "--referral=C"),
        golden("small-why-resident", 80, "why", Cli.SMALL, WITH, "--referral=C"),
        golden("hf-why-r18", 100, "why", HF, ALL, "--referral=R-18"),
        golden("hf-why-w", 100, "why", HF, ALL, "--referral=W"),
        golden("lambeth-why-v-mixed", 100, "why", "lambeth-cases", ALL, "--vacancy=V-MIXED"),
        golden(
            "lambeth-why-v-mixed-json",
            100,
            "why",
            "lambeth-cases",
            ALL,
            "--vacancy=V-MIXED",
            "--try=0",
            "--json"),
        golden("lambeth-why-provider", 100, "why", "lambeth-cases", "--vacancy=V-MIXED"),
        golden("lambeth-why-unknown", 100, "why", "lambeth-cases", "--vacancy=V-99"),
        golden("hf-why-not-z", 100, "why-not", HF, ALL, "--referral=Z", "--vacancy=V-05"),
        golden("hf-why-not-y", 100, "why-not", HF, ALL, "--referral=Y", "--vacancy=V-01"),
        golden(
            "lambeth-why-not-cp",
            100,
            "why-not",
            "lambeth-cases",
            ALL,
            "--referral=CP",
            "--vacancy=V-LEWISHAM"),
        golden(
            "lambeth-why-not-l",
            100,
            "why-not",
            "lambeth-cases",
            ALL,
            "--referral=L",
            "--vacancy=V-NEARER"),
        golden(
            "lambeth-why-not-l-json",
            100,
            "why-not",
            "lambeth-cases",
            ALL,
            "--referral=L",
            "--vacancy=V-NEARER",
            "--json"),
        golden(
            "lambeth-why-not-resident",
            100,
            "why-not",
            "lambeth-cases",
            "--referral=L",
            "--vacancy=V-NEARER"));
  }

  @TestFactory
  Stream<DynamicTest> bundled() {
    return Stream.of(
        golden("default", 100),
        golden("default-narrow", 80),
        golden("lambeth-match", 100, "match", "lambeth-cases", ALL),
        golden("lambeth-match-resident", 100, "match", "lambeth-cases"),
        golden("lambeth-explain", 100, "explain", "lambeth-cases", ALL),
        golden("lambeth-overstay-json", 100, "overstay", "lambeth-cases", "--json"),
        golden("hf-validate", 100, "validate", HF),
        golden("hf-explain-z", 100, "explain", HF, ALL, "--referral=Z"),
        golden("hf-explain-y-resident", 100, "explain", HF, "--referral=Y"),
        golden("hf-shortlist", 100, "shortlist", HF, ALL),
        golden("hf-shortlist-v-03", 120, "shortlist", HF, ALL, "--vacancy=V-03"),
        golden("hf-shortlist-v-05", 100, "shortlist", HF, ALL, "--vacancy=V-05"),
        golden("hf-shortlist-r-23", 100, "shortlist", HF, ALL, "--referral=R-23", "--exact"),
        golden("hf-shortlist-json", 100, "shortlist", HF, ALL, "--vacancy=V-05", "--json"),
        golden("hf-shortlist-unknown", 100, "shortlist", HF, ALL, "--vacancy=V-99"),
        golden("lambeth-shortlist", 100, "shortlist", "lambeth-cases", ALL),
        golden(
            "lambeth-shortlist-vacancy",
            100,
            "shortlist",
            "lambeth-cases",
            ALL,
            "--vacancy=V-TOTTENHAM"),
        golden("hf-summary", 100, "match", HF, ALL, "--summary"),
        golden("hf-measures", 100, "measures", HF, ALL),
        golden("hf-measures-provider", 100, "measures", HF, "--audience=provider"),
        golden("hf-statistics", 100, "statistics", HF),
        golden("hf-statistics-json", 100, "statistics", HF, "--json"),
        golden("generate-traits", 120, "generate", "--traits", "--set", "high-need=400"),
        golden("generate-unknown", 100, "generate", "village"),
        golden("generate-bad-value", 100, "generate", "panel", "--set", "high-need=1001"),
        golden("policy", 100, "policy"),
        golden("policy-json", 100, "policy", "--json"),
        golden("policy-rules", 100, "policy", "--rules"));
  }

  @TestFactory
  Stream<DynamicTest> placesThereAreTooFewOf() {
    return Stream.of(
        golden("hf-bottlenecks", 100, "bottlenecks", HF, ALL),
        golden("hf-bottlenecks-resident", 100, "bottlenecks", HF),
        golden("hf-next-bed", 100, "next-bed", HF, ALL),
        golden("lambeth-bottlenecks", 80, "bottlenecks", "lambeth-cases", ALL),
        golden("lambeth-next-bed", 80, "next-bed", "lambeth-cases", ALL, "--by-borough"),
        golden("small-bottlenecks-json", 100, "bottlenecks", Cli.SMALL, WITH, ALL, "--json"),
        golden("small-next-bed", 80, "next-bed", Cli.SMALL, WITH, ALL, "--tries=1"),
        golden("small-next-bed-json", 80, "next-bed", Cli.SMALL, WITH, ALL, "--json"),
        golden(
            "small-next-bed-provider", 80, "next-bed", Cli.SMALL, "--audience=provider", "--json"),
        golden("misuse-next-bed", 80, "next-bed", Cli.SMALL, "--tries=-1"));
  }

  private static DynamicTest golden(String name, int width, String... args) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cli.Result result = Cli.run(RuleBook.standard(), width, args);
          check(FOLDER.resolve(name + ".txt"), transcript(result, args));
        });
  }

  static String transcript(Cli.Result result, String... args) {
    return ("$ placewell " + String.join(" ", args)).strip()
        + "\n[exit code "
        + result.exit()
        + "]\n"
        + result.out()
        + (result.err().isEmpty() ? "" : "[standard error]\n" + result.err());
  }

  static void check(Path file, String text) throws IOException {
    if (Boolean.getBoolean("placewell.write")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
