package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What limited audiences read of these answers is the same whatever the dataset holds. */
class WithheldTest {
  @ParameterizedTest
  @CsvSource({
    "bottlenecks, resident",
    "bottlenecks, provider",
    "next-bed, resident",
    "next-bed, provider"
  })
  void theyReadOneSentence(String command, String audience) {
    for (String file : new String[] {Cli.SMALL, "lambeth-cases", "hammersmith-fulham-2023"}) {
      String json = Cli.run(command, file, "--audience=" + audience, "--json").out();
      assertThat(json)
          .isEqualTo(
              """
              {
                "format" : "placewell-%s-1",
                "words" : "This answer is for the coordinator who decides; it speaks of other people."
              }
              """
                  .formatted(command));
      String words = Cli.run(command, file, "--audience=" + audience).out();
      assertThat(words)
          .endsWith(
              "\nThis answer is for the coordinator who decides; it speaks of other people.\n");
    }
  }
}
