package org.placewell.matcher.io;

import com.google.common.hash.Hashing;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes datasets, policies, plans and views as JSON (RFC 8259, UTF-8). The fields are
 * the components of the records; see the reference of file formats.
 *
 * <p>Reading finds all problems at once and throws them as one {@link InvalidInputException}; it
 * never repairs. A problem says where it is and never quotes a value. Writing is whole or not at
 * all; equal values are written as equal texts. Immutable and thread-safe.
 */
public final class Json {
  private static final String FORMAT = "format";

  /** Writes nothing deeper than {@link TreeReader} reads. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder()
                          .maxNestingDepth(TreeReader.MOST_DEPTH)
                          .build())
                  .build())
          .build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter().withObjectIndenter(LINES);

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
    return read(Dataset.class, InputFile.bytes(file));
  }

  /** Reads a dataset. */
  public Dataset readDataset(String text) {
    return read(Dataset.class, InputFile.bytes(text));
  }

  /** Reads a policy. */
  public Policy readPolicy(Path file) {
    return read(Policy.class, InputFile.bytes(file));
  }

  /** Reads a policy. */
  public Policy readPolicy(String text) {
    return read(Policy.class, InputFile.bytes(text));
  }

  /** Reads a plan. */
  public Plan readPlan(Path file) {
    return read(Plan.class, InputFile.bytes(file));
  }

  /** Reads a plan. */
  public Plan readPlan(String text) {
    return read(Plan.class, InputFile.bytes(text));
  }

  /** A dataset as text. */
  public String write(Dataset dataset) {
    return text("dataset", dataset);
  }

  /** A policy as text. */
  public String write(Policy policy) {
    return text("policy", policy);
  }

  /** A plan as text. */
  public String write(Plan plan) {
    return text("plan", plan);
  }

  /** An explanation as one audience may read it, as text. */
  public String write(View view) {
    return text("view", view);
  }

  /** Any record of this library's results, as text. */
  public String writeRecord(String kind, Record value) {
    return text(kind, value);
  }

  /**
   * The text of a file, so that what is read and what is fingerprinted is one and the same.
   *
   * @throws InvalidInputException if it cannot be read or is not UTF-8
   */
  public static String load(Path file) {
    byte[] bytes = InputFile.bytes(file);
    InputFile.checkUtf8(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Name and SHA-256 of the text of a file. */
  public static Origin.Input fingerprint(String name, String text) {
    return new Origin.Input(name, Hashing.sha256().hashBytes(InputFile.bytes(text)).toString());
  }

  /** Name and SHA-256 of a file. */
  public static Origin.Input fingerprint(Path file) {
    return new Origin.Input(
        String.valueOf(file.getFileName()),
        Hashing.sha256().hashBytes(InputFile.bytes(file)).toString());
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

  private <T> T read(Class<T> type, byte[] bytes) {
    Problems problems = new Problems();
    ObjectNode root = new TreeReader(problems).read(bytes);
    String format = format(type.getSimpleName().toLowerCase(Locale.ROOT));
    checkFormat(root, format, problems);
    return new BindingReader(new Kinds(rules), problems, root).read(type);
  }

  /** The format may be left out; another one means another file, of which nothing else is said. */
  private static void checkFormat(ObjectNode root, String format, Problems problems) {
    JsonNode named = root.remove(FORMAT);
    if (named != null && !named.asString("").equals(format)) {
      problems.add("/" + FORMAT, "The format must be " + format + "; is this the right file?");
      throw problems.thrown();
    }
  }

  private String text(String kind, Record value) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put(FORMAT, format(kind));
    root.setAll((ObjectNode) BindingWriter.write(value));
    try {
      return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException("Conditions are nested deeper than a file may hold.", e);
    }
  }

  private static String format(String kind) {
    return "placewell-" + kind + "-1";
  }
}
