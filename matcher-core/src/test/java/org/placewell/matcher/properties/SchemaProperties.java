package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.FileFormat;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.TestRules;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written is valid by its schema, also with rules from outside. */
class SchemaProperties {
  private static final Json JSON = Json.with(TestRules.book());
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Map<FileFormat, Schema> SCHEMAS = new EnumMap<>(FileFormat.class);

  private static void valid(FileFormat format, String text) {
    Schema schema = SCHEMAS.computeIfAbsent(format, SchemaProperties::schema);
    assertThat(schema.validate(MAPPER.readTree(text))).isEmpty();
  }

  private static Schema schema(FileFormat format) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(MAPPER.readTree(JSON.schema(format)));
  }

  @Property(tries = 100)
  void randomWorldsPoliciesAndPlans(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    Case one = Case.of(seed);
    valid(FileFormat.DATASET, JSON.write(one.dataset()));
    valid(FileFormat.POLICY, JSON.write(one.policy()));
    valid(FileFormat.PLAN, JSON.write(one.waitingList().plan()));
    valid(FileFormat.PLAN, JSON.write(one.exact(seed % 20).plan()));
  }

  @Test
  void bundledCasesAsTheyAreAndAsTheyAreWritten() throws IOException {
    for (String name : new String[] {"hammersmith-fulham-2023", "lambeth-cases"}) {
      String text =
          Files.readString(Path.of("../matcher-examples/data").resolve(name + "/dataset.json"));
      valid(FileFormat.DATASET, text);
      Dataset dataset = JSON.readDataset(text);
      valid(FileFormat.DATASET, JSON.write(dataset));
      valid(
          FileFormat.PLAN,
          JSON.write(new Case(dataset, Policy.englishCouncil()).waitingList().plan()));
    }
    valid(FileFormat.POLICY, JSON.write(Policy.englishCouncil()));
  }

  @Test
  void inventedPopulations() {
    for (long seed = 0; seed < 3; seed++) {
      valid(FileFormat.DATASET, JSON.write(Population.panel(seed).generate()));
    }
  }
}
