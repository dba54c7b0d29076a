package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.model.ReferralId;

/** What steers a terminal or hides stands in JSON as an escape, and is read back as it was. */
class UnseenTest {
  private static final Json JSON = Json.standard();

  private static Scenario named(String name) {
    return new Scenario(name, List.of());
  }

  @Test
  void whatChangesTheDirectionOfWritingIsEscaped() {
    String marks =
        IntStream.of(0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String isolates = "\u2066\u2067\u2068\u2069";

    String text = JSON.write(named("a" + marks + isolates + "b"));

    assertThat(text)
        .contains(
            "\"a\\u061C\\u200E\\u200F\\u202A\\u202B\\u202C\\u202D\\u202E"
                + "\\u2066\\u2067\\u2068\\u2069b\"");
    assertThat(JSON.readScenario(text).name()).isEqualTo("a" + marks + isolates + "b");
  }

  @Test
  void whatIsSeenStaysAsItIs() {
    String name = "Zoë 𝄞 محمد \u0646\u200C\u0647 \u0661\u06DD 👩\u200D👧 \u00A0 1/2 \"'";

    assertThat(JSON.write(named(name))).contains(name.replace("\"", "\\\""));
  }

  /** Every character of the basic plane that a file may hold; halves of others it may not. */
  @ParameterizedTest
  @ValueSource(ints = {0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xA000, 0xC000, 0xE000})
  void everyCharacterComesBackEqual(int first) {
    String all =
        IntStream.range(first, first + 0x2000)
            .filter(c -> !Character.isSurrogate((char) c) && !Character.isISOControl(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String text = JSON.write(named("x" + all + "x"));

    assertThat(JSON.readScenario(text).name()).isEqualTo("x" + all + "x");
    assertThat(text.chars())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c))
        .noneMatch(c -> c >= 0x2028 && c <= 0x202E)
        .doesNotContain(0xAD, 0x200B, 0x2060, 0xFEFF);
  }

  @Test
  void textWrittenNoteByNoteIsEscapedToo() {
    Note note =
        new Note(
            new ReferralId("R\u202E"),
            Outcome.UNPLACED,
            Optional.empty(),
            Optional.empty(),
            "head\u2066",
            List.of());
    StringWriter out = new StringWriter();
    JSON.write(Audience.COORDINATOR, Stream.of(note), out);

    assertThat(out.toString()).contains("\"R\\u202E\"", "\"head\\u2066\"");
  }

  @Test
  void aTextFromElsewhereGetsTheSameEscapes() {
    String name = "a\u202E\u0085\u007Fb\u200B \u0646\u200C\u0647 𝄞";
    String bare = "{\r\n\t\"name\": \"" + name + "\", \"changes\": [],\n \"format\": 1}\n";

    assertThat(Json.escaped(bare))
        .isEqualTo(
            "{\r\n\t\"name\": \"a\\u202E\\u0085\\u007Fb\\u200B \u0646\u200C\u0647 𝄞\", "
                + "\"changes\": [],\n \"format\": 1}\n");
    String written = JSON.write(named("a\u202Eb\u200B \u0646\u200C\u0647 𝄞"));
    assertThat(Json.escaped(written)).isEqualTo(written);
  }
}
