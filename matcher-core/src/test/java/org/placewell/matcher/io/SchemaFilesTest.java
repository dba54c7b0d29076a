package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.house.Approved;
import org.placewell.matcher.worlds.TestRules;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas are those the records give. */
class SchemaFilesTest {
  static final Path FOLDER = Path.of("docs/reference/schemas");
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  static String name(FileFormat format, int version) {
    return format.kind() + "-" + version + ".schema.json";
  }

  static Stream<String> names() {
    return Stream.of(FileFormat.values())
        .flatMap(format ->
            IntStream.rangeClosed(1, format.version()).mapToObj(version -> name(format, version)));
  }

  @ParameterizedTest
  @EnumSource
  void theNewestSchemaIsWhatTheRecordsSay(FileFormat format) throws IOException {
    Approved.check(FOLDER.resolve(name(format, format.version())), Json.standard().schema(format));
  }

  @Test
  void everyVersionHasItsSchemaAndTheJarHoldsIt() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names().toList());
    }
    for (String name : names().toList()) {
      try (InputStream packed = Json.class.getResourceAsStream("schemas/" + name)) {
        String text =
            new String(Objects.requireNonNull(packed).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name)));
      }
    }
  }

  @Test
  void everySchemaIsOneByTheRulesOfTheDraft() throws IOException {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(META));
    for (String name : names().toList()) {
      var schema = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name)));
      assertThat(meta.validate(schema)).as(name).isEmpty();
      assertThat(schema.path("$id").stringValue()).startsWith("urn:placewell:schema:");
    }
    assertThat(meta.validate(JsonMapper.shared().readTree("{\"type\":7}"))).isNotEmpty();
  }

  @Test
  void aSchemaSaysWhatIsKnownOfAField() {
    assertThat(Json.standard().schema(FileFormat.DATASET))
        .contains("\"const\" : \"placewell-dataset-2\"", "\"x-personal\" : true");
    var person = JsonMapper.shared().readTree(Json.standard().schema(FileFormat.DATASET));
    assertThat(person.at("/$defs/person/properties/householdSize").toString())
        .isEqualTo(
            "{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":1,\"x-personal\":true}");
    assertThat(person.at("/properties/on/x-personal").isMissingNode()).isTrue();
  }

  @Test
  void aBookOfMoreRulesHasASchemaOfItsOwn() {
    String own = Json.with(TestRules.book()).schema(FileFormat.POLICY);

    assertThat(own).contains("\"const\" : \"test-scheme-cap\"");
    assertThat(Json.standard().schema(FileFormat.POLICY)).doesNotContain("test-scheme-cap");
    assertThat(List.of(own.split("\n"))).hasSizeGreaterThan(300);
  }
}
