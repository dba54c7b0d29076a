package org.placewell.matcher.io;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes datasets, policies, plans and views as JSON (RFC 8259, UTF-8). The fields are
 * the components of the records; see the reference of file formats.
 *
 * <p>Reading finds all problems at once and throws them as one {@link InvalidInputException}; it
 * never repairs. Writing is whole or not at all. Immutable and thread-safe.
 */
public final class Json {
  private static final long MOST_BYTES = 512L * 1024 * 1024;
  private static final String FORMAT = "format";

  private final RuleBook rules;
  private final JsonMapper mapper = JsonMapper.builder().build();

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
    return read(Dataset.class, bytes(file));
  }

  /** Reads a dataset. */
  public Dataset readDataset(String text) {
    return read(Dataset.class, utf8(text));
  }

  /** Reads a policy. */
  public Policy readPolicy(Path file) {
    return read(Policy.class, bytes(file));
  }

  /** Reads a policy. */
  public Policy readPolicy(String text) {
    return read(Policy.class, utf8(text));
  }

  /** Reads a plan. */
  public Plan readPlan(Path file) {
    return read(Plan.class, bytes(file));
  }

  /** Reads a plan. */
  public Plan readPlan(String text) {
    return read(Plan.class, utf8(text));
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

  /** Name and SHA-256 of a file. */
  public static Origin.Input fingerprint(Path file) {
    return new Origin.Input(
        String.valueOf(file.getFileName()), Hashing.sha256().hashBytes(bytes(file)).toString());
  }

  /**
   * Writes a text to a file, whole or not at all.
   *
   * @throws UncheckedIOException if it cannot be written; then the file is as it was before
   */
  public static void save(String text, Path file) {
    WholeFile.write(utf8(text), file);
  }

  private <T> T read(Class<T> type, byte[] bytes) {
    TreeReader tree = new TreeReader();
    JsonNode root = tree.read(bytes);
    String format = format(type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
    if (root instanceof ObjectNode object && object.has(FORMAT)) {
      JsonNode named = object.remove(FORMAT);
      if (!named.isString() || !named.stringValue().equals(format)) {
        tree.problems().add(new Problem("/" + FORMAT, "The format must be " + format + "."));
      }
    }
    return new BindingReader(new Kinds(rules), tree.problems()).read(type, root);
  }

  private String text(String kind, Record value) {
    ObjectNode root = mapper.createObjectNode();
    root.put(FORMAT, format(kind));
    root.setAll((ObjectNode) BindingWriter.write(value));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static String format(String kind) {
    return "placewell-" + kind + "-1";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw fault("This is a folder, not a file; name the file in it.");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw fault("The file is larger than 512 MiB; split it.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw fault("There is no such file; check its name and folder.");
    } catch (IOException e) {
      throw fault("The file cannot be read; check that you may read it.");
    }
  }

  private static InvalidInputException fault(String message) {
    return new InvalidInputException(List.of(new Problem("", message)));
  }
}
