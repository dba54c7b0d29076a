package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.TypeToken;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader give the same verdict on every type of the files, spoilt in every place: what
 * one refuses for its shape the other refuses, and what the reader refuses alone is in the list of
 * what no schema says.
 */
class SchemaAgreesTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Sentences of the reader on what the schema accepts. */
  private final Set<String> alone = new TreeSet<>();

  private long compared;

  static List<String> problems(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::message).toList();
    }
  }

  @Test
  void everyTypeSpoiltInEveryPlace() {
    compareAll(1, 2);
    assertThat(Unsayable.SENTENCES).containsAll(alone);
    assertThat(compared).isGreaterThan(20_000);
  }

  /** More samples, so that also each sentence of the list is found. */
  @Test
  @Tag("heavy")
  void noSentenceIsListedThatNeverComes() {
    compareAll(4, 3);
    assertThat(alone).containsExactlyInAnyOrderElementsOf(Unsayable.SENTENCES);
  }

  private void compareAll(int samples, int depth) {
    for (Class<?> type : RoundTripTest.types().toList()) {
      Schema schema = schema(new SchemaWriter(kinds()).of(TypeToken.of(type)));
      for (int seed = 0; seed < samples; seed++) {
        JsonNode tree = plain(BindingWriter.write(new Samples(seed).of(type)));
        compare(schema, tree, depth, () -> read(type, tree));
      }
    }
    wholeFiles();
  }

  private void wholeFiles() {
    Schema dataset = schema(new SchemaWriter(kinds()).of(FileFormat.DATASET));
    JsonNode tree = plain(KeptFiles.tree("dataset-2.json"));
    compare(dataset, tree, 20, () -> Json.standard().readDataset(tree.toString()));
    Schema scenario = schema(new SchemaWriter(kinds()).of(FileFormat.SCENARIO));
    JsonNode changes = plain(KeptFiles.tree("scenario-1.json"));
    compare(scenario, changes, 3, () -> Json.standard().readScenario(changes.toString()));
    Schema policy = schema(new SchemaWriter(kinds()).of(FileFormat.POLICY));
    JsonNode kept = plain(KeptFiles.tree("policy-1.json"));
    compare(policy, kept, 3, () -> Json.standard().readPolicy(kept.toString()));
    for (Rule rule : RuleBook.standard().rules()) {
      JsonNode one = plain(BindingWriter.write(RoundTripTest.policy(rule)));
      for (String part : List.of("/hard/0", "/soft/0/rule", "/limits/0")) {
        compare(policy, one, one.at(part), 20, () -> read(Policy.class, one));
      }
    }
  }

  private void compare(Schema schema, JsonNode tree, int depth, Runnable reading) {
    compare(schema, tree, tree, depth, reading);
  }

  private void compare(Schema schema, JsonNode tree, JsonNode part, int depth, Runnable reading) {
    assertThat(schema.validate(tree)).as(tree.toString()).isEmpty();
    Mutants.each(
        part,
        depth,
        () -> {
          List<Error> errors = schema.validate(tree);
          List<String> problems = problems(reading);
          boolean misshapen = problems.stream().anyMatch(SchemaAgreesTest::isOfShape);
          assertThat(
                  errors.isEmpty() || misshapen || problems.stream().anyMatch(Unsayable::isBound))
              .as("the schema refuses and the reader does not: %s, %s, %s", errors, problems, tree)
              .isTrue();
          if (errors.isEmpty()) {
            assertThat(problems).as("the schema accepts %s", tree).noneMatch(Unsayable::isBound);
            alone.addAll(problems);
          }
          compared++;
        });
  }

  private static boolean isOfShape(String message) {
    return !Unsayable.isBound(message) && !Unsayable.SENTENCES.contains(message);
  }

  private static Kinds kinds() {
    return new Kinds(RuleBook.standard());
  }

  static Schema schema(ObjectNode schema) {
    return REGISTRY.getSchema(schema);
  }

  /** As a file is parsed: the writer's tree holds numbers of other classes. */
  static JsonNode plain(JsonNode tree) {
    return Mutants.parse(tree.toString());
  }

  private static Object read(Class<?> type, JsonNode tree) {
    if (!(tree instanceof ObjectNode root)) {
      throw new AssertionError("A mutant keeps its root.");
    }
    return new BindingReader(kinds(), new Problems(), root).read(type);
  }
}
