package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  @TempDir private Path folder;

  @Test
  void whatIsGeneratedIsFineAndCanBeMatched() {
    String file = folder.resolve("panel.json").toString();
    assertThat(Cli.run("generate", "panel", "--out", file).exit()).isZero();
    assertThat(Cli.run("validate", file).out()).contains("No problems.");
    Cli.Result match = Cli.run("match", file, "--engine=waiting-list", "--audience=coordinator");
    assertThat(match.exit()).isZero();
    assertThat(Cli.run("statistics", file).out()).contains("people", "300", "60");
  }

  @Test
  void theFileIsWhatStandardOutputShows() throws IOException {
    Path file = folder.resolve("panel.json");
    Cli.run("generate", "panel", "--seed=7", "--set=high-need=450", "--out=" + file);
    String shown = Cli.run("generate", "panel", "--seed=7", "--set=high-need=450").out();
    assertThat(shown).isEqualTo(Files.readString(file));
    assertThat(shown).isNotEqualTo(Cli.run("generate", "panel", "--seed=7").out());
  }

  @Test
  void londonHasTraitsOfItsOwn() {
    assertThat(Cli.run("generate", "--traits").out()).containsPattern("second-flag +620 ");
    assertThat(Cli.run("generate", "london", "--traits").out())
        .containsPattern("second-flag +300 ")
        .containsPattern("flagged-high +455 ");
    assertThat(Cli.run("generate", "london", "--stress", "--traits", "--set=dry=7").out())
        .containsPattern("second-flag +377 ")
        .containsPattern("flagged-high +740 ")
        .containsPattern("dry +7 ");
  }

  @Test
  void aMistakeLeavesNoFile() {
    Path file = folder.resolve("none.json");
    Cli.Result result = Cli.run("generate", "panel", "--set", "hihg-need=1", "--out=" + file);
    assertThat(result.exit()).isEqualTo(Exit.USAGE);
    assertThat(result.err()).contains("There is no trait of this name");
    assertThat(file).doesNotExist();
    assertThat(Cli.run("generate").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void twoFormatsAtOnceAreRefused() {
    Cli.Result result = Cli.run("statistics", Cli.SMALL, "--json", "--csv");
    assertThat(result.exit()).isEqualTo(Exit.USAGE);
  }
}
