package org.placewell.matcher.io;

import com.google.common.hash.Hashing;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes datasets, policies, plans, scenarios and views as JSON (RFC 8259, UTF-8). The
 * fields are the components of the records; see the reference of file formats.
 *
 * <p>Reading finds all problems at once and throws them as one {@link InvalidInputException}; it
 * never repairs. A problem says where it is and never quotes a value. Writing is whole or not at
 * all; equal values are written as equal texts. Immutable and thread-safe.
 */
public final class Json {
  /** Writes nothing deeper than {@link TreeReader} reads, and nothing that steers a terminal. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .characterEscapes(new Unseen())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder()
                          .maxNestingDepth(TreeReader.MOST_DEPTH)
                          .build())
                  .build())
          .build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter().withObjectIndenter(LINES);

  /** Leaves what it writes to open. */
  private static final ObjectWriter GENERATOR =
      MAPPER.writer().with(PRINTER).without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private final RuleBook rules;

  private Json(RuleBook rules) {
    this.rules = rules;
  }

  /** Files whose policies name rules of a book. */
  public static Json with(RuleBook rules) {
    return new Json(rules);
  }

  /** Files whose policies name standard rules. */
  public static Json standard() {
    return new Json(RuleBook.standard());
  }

  /** Reads a dataset. */
  public Dataset readDataset(Path file) {
    return read(FileFormat.DATASET, Dataset.class, InputFile.bytes(file));
  }

  /** Reads a dataset from the bytes of a file. */
  public Dataset readDataset(byte[] bytes) {
    return read(FileFormat.DATASET, Dataset.class, bytes);
  }

  /** Reads a dataset. */
  public Dataset readDataset(String text) {
    return read(FileFormat.DATASET, Dataset.class, InputFile.bytes(text));
  }

  /** Reads a policy. */
  public Policy readPolicy(Path file) {
    return read(FileFormat.POLICY, Policy.class, InputFile.bytes(file));
  }

  /** Reads a policy from the bytes of a file. */
  public Policy readPolicy(byte[] bytes) {
    return read(FileFormat.POLICY, Policy.class, bytes);
  }

  /** Reads a policy. */
  public Policy readPolicy(String text) {
    return read(FileFormat.POLICY, Policy.class, InputFile.bytes(text));
  }

  /** Reads a plan. */
  public Plan readPlan(Path file) {
    return read(FileFormat.PLAN, Plan.class, InputFile.bytes(file));
  }

  /** Reads a plan from the bytes of a file. */
  public Plan readPlan(byte[] bytes) {
    return read(FileFormat.PLAN, Plan.class, bytes);
  }

  /** Reads a plan. */
  public Plan readPlan(String text) {
    return read(FileFormat.PLAN, Plan.class, InputFile.bytes(text));
  }

  /** Reads a scenario. */
  public Scenario readScenario(Path file) {
    return read(FileFormat.SCENARIO, Scenario.class, InputFile.bytes(file));
  }

  /** Reads a scenario from the bytes of a file. */
  public Scenario readScenario(byte[] bytes) {
    return read(FileFormat.SCENARIO, Scenario.class, bytes);
  }

  /** Reads a scenario. */
  public Scenario readScenario(String text) {
    return read(FileFormat.SCENARIO, Scenario.class, InputFile.bytes(text));
  }

  /** A dataset as text. */
  public String write(Dataset dataset) {
    return text(FileFormat.DATASET.label(), dataset);
  }

  /** A policy as text. */
  public String write(Policy policy) {
    return text(FileFormat.POLICY.label(), policy);
  }

  /** A plan as text. */
  public String write(Plan plan) {
    return text(FileFormat.PLAN.label(), plan);
  }

  /** A scenario as text. */
  public String write(Scenario scenario) {
    return text(FileFormat.SCENARIO.label(), scenario);
  }

  /** An explanation as one audience may read it, as text. */
  public String write(View view) {
    return text(label("view"), view);
  }

  /**
   * Writes an explanation note by note, so that it need not be in memory as a whole; the text is
   * that of {@link #write(View)}. The writer stays open.
   */
  public void write(Audience audience, Stream<Note> notes, Writer out) {
    try (JsonGenerator json = GENERATOR.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty(Versions.FIELD, label("view"));
      json.writeStringProperty("audience", audience.name());
      Iterator<Note> each = notes.iterator();
      if (each.hasNext()) {
        json.writeArrayPropertyStart("notes");
        each.forEachRemaining(note -> json.writeTree(BindingWriter.write(note)));
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Any record of this library's results, as text. */
  public String writeRecord(String kind, Record value) {
    return text(label(kind), value);
  }

  /**
   * A file in the newest version of its format, which its field {@code format} must name.
   *
   * @throws InvalidInputException with every problem of the file
   */
  public String upgrade(String text) {
    Problems problems = new Problems();
    ObjectNode root = new TreeReader(problems).read(InputFile.bytes(text));
    FileFormat format =
        Versions.named(root)
            .orElseThrow(() -> {
              problems.add(
                  "/" + Versions.FIELD, "This must say what kind of file it is, and its version.");
              return problems.thrown();
            });
    return text(format.label(), bind(format, format.type(), root, problems));
  }

  /**
   * The JSON Schema (draft 2020-12) of the newest version of a format, as text. It says of a file
   * all that can be said without looking at two of its places at once.
   */
  public String schema(FileFormat format) {
    return text(new SchemaWriter(new Kinds(rules)).of(format));
  }

  /**
   * A JSON text from elsewhere, made as safe to look at as those that this class writes: characters
   * that steer a terminal or hide in a text become escapes. It means the same as before.
   *
   * @param json a valid JSON text
   */
  public static String escaped(String json) {
    return Unseen.escape(json);
  }

  /**
   * The text of a file.
   *
   * @throws InvalidInputException if it cannot be read or is not UTF-8
   */
  public static String load(Path file) {
    byte[] bytes = InputFile.bytes(file);
    InputFile.checkUtf8(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a file, so that what is read and what is fingerprinted is one and the same.
   *
   * @throws InvalidInputException if it cannot be read or is too large
   */
  public static byte[] bytes(Path file) {
    return InputFile.bytes(file);
  }

  /** Name and SHA-256 of the bytes of a file. */
  public static Origin.Input fingerprint(String name, byte[] bytes) {
    return new Origin.Input(name, Hashing.sha256().hashBytes(bytes).toString());
  }

  /** Name and SHA-256 of the text of a file. */
  public static Origin.Input fingerprint(String name, String text) {
    return fingerprint(name, InputFile.bytes(text));
  }

  /** Name and SHA-256 of a file. */
  public static Origin.Input fingerprint(Path file) {
    return fingerprint(String.valueOf(file.getFileName()), InputFile.bytes(file));
  }

  /**
   * Writes a text to a file, whole or not at all. Only its owner may read the file then, for it may
   * hold people's data. A link is followed.
   *
   * @throws UncheckedIOException if it cannot be written; then the file is as it was before
   */
  public static void save(String text, Path file) {
    WholeFile.write(InputFile.bytes(text), file);
  }

  /**
   * Writes bytes to a file, as {@link #save(String, Path)} does a text.
   *
   * @throws UncheckedIOException if they cannot be written; then the file is as it was before
   */
  public static void save(byte[] bytes, Path file) {
    WholeFile.write(bytes, file);
  }

  private <T> T read(FileFormat format, Class<T> type, byte[] bytes) {
    Problems problems = new Problems();
    ObjectNode root = new TreeReader(problems).read(bytes);
    return bind(format, type, root, problems);
  }

  private <T> T bind(FileFormat format, Class<T> type, ObjectNode root, Problems problems) {
    Versions.upgrade(root, format, problems);
    return new BindingReader(new Kinds(rules), problems, root).read(type);
  }

  private String text(String label, Record value) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put(Versions.FIELD, label);
    root.setAll((ObjectNode) BindingWriter.write(value));
    return text(root);
  }

  private static String text(ObjectNode root) {
    try {
      return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException("Conditions are nested deeper than a file may hold.", e);
    }
  }

  /** Results that are only written have had one version so far. */
  private static String label(String kind) {
    return "placewell-" + kind + "-1";
  }
}
