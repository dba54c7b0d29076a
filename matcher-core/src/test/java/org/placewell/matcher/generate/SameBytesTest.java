package org.placewell.matcher.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.house.Approved;
import org.placewell.matcher.io.Json;

/**
 * The populations that results are published for never change: their seeds and hashes stand in
 * files, written anew with {@code -Dplacewell.write=true}, the larger ones with {@code -Pheavy}.
 */
class SameBytesTest {
  private static final Path REFERENCE = Path.of("docs/reference");

  @Test
  void theFrozenOnesAreAsTheyWere() throws Exception {
    Approved.check(
        REFERENCE.resolve("populations.sha256"), hashes("panel", "borough", "borough-stress"));
  }

  @Test
  @Tag("heavy")
  void soAreTheLargeOnes() throws Exception {
    Approved.check(
        REFERENCE.resolve("populations-large.sha256"),
        hashes("london", "london-stress", "national"));
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    String usual = hash(Population.panel(3));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(hash(Population.panel(3))).as(tag).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void threadsDoNotMatter() {
    List<String> alone = seeds(8).mapToObj(Population::panel).map(SameBytesTest::hash).toList();
    List<String> together =
        seeds(8).parallel().mapToObj(Population::panel).map(SameBytesTest::hash).toList();
    assertThat(together).isEqualTo(alone).doesNotHaveDuplicates();
  }

  private static IntStream seeds(int most) {
    return IntStream.rangeClosed(1, most);
  }

  private static String hashes(String... contests) {
    return Stream.of(contests)
        .flatMap(contest -> Population.contest(contest).stream())
        .map(population -> hash(population) + "  " + population.id() + ".json\n")
        .reduce("", String::concat);
  }

  private static String hash(Population population) {
    String text = Json.standard().write(population.generate());
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
