package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What limited audiences read of the answers that speak of other people is the same whatever the
 * dataset holds: so no secret shows in it.
 */
class WithheldTest {
  private static final String SORRY =
      "This answer is for the coordinator who decides; it speaks of other people.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "bottlenecks, words",
    "next-bed, words",
    "shortlist --vacancy=%V, words",
    "shortlist --referral=%R, words",
    "why --vacancy=%V, sorry",
    "why-not --referral=%R --vacancy=%V, sorry",
    "what-if --withdraw=%V, words",
    "least-change --told=%P, words",
    "urgent --referral=%R --by=2030-01-01, words"
  })
  void theyReadOneSentence(String question, String name) {
    for (String audience : List.of("resident", "provider")) {
      List<String> documents = new ArrayList<>();
      for (Asked asked : asked()) {
        String json = asked.run(question, "--audience=" + audience, "--json");
        assertThat(json).contains("\"" + name + "\" : \"" + SORRY + "\"");
        documents.add(json);
        assertThat(asked.run(question, "--audience=" + audience)).endsWith("\n" + SORRY + "\n");
      }
      assertThat(documents).as("one document for all datasets").containsOnly(documents.getFirst());
    }
  }

  /** A dataset, with somebody and something in it. */
  private record Asked(String file, String referral, String vacancy, String plan) {
    String run(String question, String... options) {
      String filled = question.replace("%R", referral).replace("%V", vacancy).replace("%P", plan);
      List<String> args = new ArrayList<>(List.of(filled.split(" ")));
      args.add(1, file);
      args.addAll(List.of(options));
      Cli.Result result = Cli.run(args.toArray(String[]::new));
      assertThat(result.exit()).as(result.err()).isZero();
      return result.out();
    }
  }

  private List<Asked> asked() {
    return List.of(
        asked(Cli.SMALL, "C", "V1"),
        asked("lambeth-cases", "L", "V-MIXED"),
        asked("hammersmith-fulham-2023", "H-1", "V-05"));
  }

  private Asked asked(String file, String referral, String vacancy) {
    String plan = folder.resolve(Path.of(file).getFileName() + "-told.json").toString();
    Cli.Result result = Cli.run("match", file, "--engine=waiting-list", "--out=" + plan);
    assertThat(result.exit()).as(result.err()).isZero();
    return new Asked(file, referral, vacancy, plan);
  }
}
