package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that break programs (The Big List of Naughty Strings, not part of this repository) as
 * names, free texts and ids: every output shows them as they are, with what would steer a terminal
 * made visible, and none does anything.
 */
class NaughtyStringsTest {
  private static final Path LIST = Path.of("../../../shared/data/naughty-strings/blns.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ALL = "--audience=coordinator";

  @TempDir private Path folder;
  private List<String> all = List.of();

  @BeforeEach
  void read() throws IOException {
    Path list =
        Stream.of(LIST, Path.of("../" + LIST)).filter(Files::exists).findFirst().orElse(LIST);
    assumeTrue(Files.exists(list), "The list is not there.");
    all =
        JSON.readTree(Files.readString(list))
            .valueStream()
            .map(JsonNode::asString)
            .distinct()
            .toList();
    assertThat(all).hasSizeGreaterThan(400);
  }

  @Test
  void aTextWithControlCharactersIsRefusedAndTheOthersAreRead() throws IOException {
    for (String text : all) {
      Cli.Result result =
          Cli.run("validate", write("one.json", dataset(List.of(text), List.of("A"))));
      boolean steers = text.codePoints().anyMatch(Character::isISOControl);
      assertThat(result.exit()).isEqualTo(steers ? Exit.INPUT : Exit.OK);
      assertThat(result.out() + result.err()).satisfies(NaughtyStringsTest::steersNothing);
    }
  }

  @Test
  void namesAndIdsAreShownAsTheyAre() throws IOException {
    List<String> ids = ids();
    String file = write("data.json", dataset(names(), ids));
    assertThat(Json.standard().readDataset(Path.of(file)))
        .satisfies(read -> assertThat(schemeNames(read)).containsExactlyElementsOf(names()))
        .satisfies(read -> assertThat(referralIds(read)).containsExactlyElementsOf(ids));
    String plan = folder.resolve("plan.json").toString();
    Cli.Result match = wide("match", file, ALL, "--steps=50", "--out", plan);
    shows(match, ids);
    shows(wide("explain", file, ALL, "--plan", plan), ids);
    shows(wide("explain", file, "--plan", plan), ids);
    shows(wide("overstay", file), List.of());
    shows(wide("validate", file, "--plan", plan), List.of());
    shows(wide("statistics", file), List.of());
    List<String> placed =
        Json.standard().readPlan(Path.of(plan)).placements().stream()
            .map(placement -> placement.referral().value())
            .toList();
    assertThat(ids).containsAll(placed);
    shows(wide("explain", file, "--audience=provider", "--plan", plan), placed);
    String json = wide("explain", file, ALL, "--plan", plan, "--json").out();
    assertThat(json).satisfies(NaughtyStringsTest::steersNothing);
    JsonNode notes = JSON.readTree(json);
    assertThat(notes.path("notes").valueStream().map(note -> note.path("referral").asString()))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void placesAreShownByTheirNames() throws IOException {
    for (String name : names()) {
      String file = write("one.json", dataset(List.of(name), List.of("A")));
      Cli.Result explained = wide("match", file, ALL, "--steps=5");
      shows(explained, List.of());
      assertThat(explained.exit()).isEqualTo(Exit.OK);
    }
  }

  @Test
  void jsonHoldsThemAllAndSteersNothing() throws IOException {
    Path file = Path.of(write("data.json", dataset(names(), ids())));
    Dataset read = Json.standard().readDataset(file);
    String written = Json.standard().write(read);
    assertThat(names().stream().flatMapToInt(String::codePoints).boxed())
        .contains(0x202E, 0x200B, 0xFEFF);
    assertThat(written).satisfies(NaughtyStringsTest::steersNothing);
    assertThat(Json.standard().readDataset(written)).isEqualTo(read);
    String match = wide("match", file.toString(), "--steps=50", "--json").out();
    assertThat(match).satisfies(NaughtyStringsTest::steersNothing);
  }

  @Test
  void tablesReadBackToTheSame() throws IOException {
    String file = write("data.json", dataset(names(), ids()));
    Dataset before = Json.standard().readDataset(Path.of(file));
    for (String to : List.of("tables.xlsx", "tables")) {
      Path tables = folder.resolve(to);
      assertThat(Cli.run("export", file, "--out", tables.toString()).exit()).isEqualTo(Exit.OK);
      String again = folder.resolve("again.json").toString();
      List<String> command = new ArrayList<>(List.of("import", "--out", again));
      try (Stream<Path> files = Files.walk(tables)) {
        files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(command::add);
      }
      Cli.Result result = Cli.run(command.toArray(String[]::new));
      assertThat(result.err()).isEmpty();
      assertThat(Json.standard().readDataset(Path.of(again))).isEqualTo(before);
    }
  }

  @Test
  void policiesAndScenariosAreShownByTheirNames() throws IOException {
    String data = write("data.json", dataset(List.of("House"), List.of("A")));
    for (String name : names()) {
      if (!name.isBlank()) {
        String quoted = JSON.writeValueAsString(name);
        String policy =
            write("policy.json", "{\"name\": %s, \"version\": \"1\"}".formatted(quoted));
        String scenario = write("scenario.json", "{\"name\": %s}".formatted(quoted));
        shows(wide("policy", policy), List.of(name));
        shows(
            wide(
                "match", data, "--engine=waiting-list", "--policy", policy, "--scenario", scenario),
            List.of(name));
      }
    }
  }

  private static void shows(Cli.Result result, List<String> texts) {
    String printed = squeezed(result.out());
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).satisfies(NaughtyStringsTest::steersNothing);
    assertThat(texts.stream().filter(text -> !printed.contains(squeezed(Visible.line(text)))))
        .isEmpty();
  }

  /** Lines are wrapped at blanks. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void steersNothing(String printed) {
    assertThat(printed.codePoints())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c))
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        .doesNotContain(0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF);
  }

  private List<String> names() {
    return all.stream().filter(s -> s.codePoints().noneMatch(Character::isISOControl)).toList();
  }

  private List<String> ids() {
    return names().stream()
        .filter(s -> !s.isEmpty() && s.equals(s.strip()) && s.codePointCount(0, s.length()) <= 64)
        .toList();
  }

  private static List<String> schemeNames(Dataset dataset) {
    return dataset.stock().schemes().stream().map(Scheme::name).toList();
  }

  private static List<String> referralIds(Dataset dataset) {
    return dataset.referrals().stream().map(Referral::id).map(ReferralId::value).toList();
  }

  private static Cli.Result wide(String... command) {
    return Cli.run(RuleBook.standard(), 20_000, command);
  }

  /** A scheme with a place on offer for each name, a person for each id. */
  private static String dataset(List<String> names, List<String> ids) {
    return """
    {"id": "naughty", "on": "2024-05-13",
     "stock": {"providers": [{"id": "P", "name": %s}], "schemes": [%s], "households": [%s],
      "bedspaces": [%s], "vacancies": [%s]},
     "referrals": [%s]}
    """
        .formatted(
            JSON.writeValueAsString(names.getFirst()),
            each(
                names.size(),
                i ->
                    "{\"id\": \"s%d\", \"provider\": \"P\", \"name\": %s, \"service\": {\"support\": \"LOW\"}, \"site\": {\"borough\": \"E09000013\"}}"
                        .formatted(i, JSON.writeValueAsString(names.get(i)))),
            each(names.size(), i -> "{\"id\": \"h%d\", \"scheme\": \"s%d\"}".formatted(i, i)),
            each(names.size(), i -> "{\"id\": \"b%d\", \"household\": \"h%d\"}".formatted(i, i)),
            each(
                Math.min(names.size(), 20),
                i ->
                    "{\"id\": \"v%d\", \"bedspace\": \"b%d\", \"dates\": {\"ready\": \"2024-05-20\"}}"
                        .formatted(i, i)),
            each(
                ids.size(),
                i ->
                    "{\"id\": %s, \"person\": {\"id\": \"p%d\"}, \"wishes\": {\"destinations\": [{\"kind\": \"supported\"}]}, \"progress\": {\"clock\": {\"referred\": \"2024-03-04\"}}}"
                        .formatted(JSON.writeValueAsString(ids.get(i)), i)));
  }

  private static String each(int many, IntFunction<String> text) {
    return String.join(",\n", IntStream.range(0, many).mapToObj(text).toList());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
