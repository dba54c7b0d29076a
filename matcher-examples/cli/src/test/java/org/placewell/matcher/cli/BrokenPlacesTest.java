package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with where a file is rather than with what is in it. */
class BrokenPlacesTest {
  private static final String DAY = "--on=2026-04-03";
  private static final String PEOPLE = "../data/spreadsheets/people.csv";

  @TempDir private Path folder;

  @Test
  void aFolderIsNoFile() {
    String place = folder.toString();
    told("This is a folder, not a file; name the file in it.", "match", place);
    told(
        "This is a folder, not a file; name the file in it.",
        "match",
        Cli.SMALL,
        "--policy",
        place);
    told(
        "This is a folder, not a file; name the file in it.",
        "validate",
        Cli.SMALL,
        "--plan",
        place);
    told("This is a folder, not a file; name the file in it.", "import", place, DAY, "--dry-run");
    told(
        "This is a folder, not a file; name the file in it.", "upgrade", place, "--out", path("x"));
  }

  @Test
  void whatIsNotThereIsSaidOfEveryFileAtOnce() {
    Cli.Result result =
        Cli.run("match", "no.json", "--policy=no-policy.json", "--scenario=no-scenario.json");
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err().lines().map(line -> line.substring(0, line.indexOf(':'))))
        .containsExactly("no.json", "no-policy.json", "no-scenario.json");
    assertThat(Cli.run("import", "no.csv", "neither.xlsx", DAY, "--dry-run").err())
        .startsWith("no.csv: ")
        .contains("\nneither.xlsx: ")
        .hasLineCount(2);
  }

  @Test
  void aPackedFileIsToBeUnpacked() throws IOException {
    Path packed = folder.resolve("packed.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(Files.readAllBytes(Path.of(Cli.SMALL)));
    }
    told("The file is compressed by gzip; unpack it first.", "match", packed.toString());
    told("The file is packed with gzip; unpack it first.", "import", packed + "", DAY, "--dry-run");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    Path marked = folder.resolve("marked.json");
    Files.writeString(marked, "\uFEFF" + Files.readString(Path.of(Cli.SMALL)));
    assertThat(Cli.run("validate", marked.toString()).exit()).isEqualTo(Exit.OK);
  }

  @Test
  void whatMayNotBeReadIsSaid() throws IOException {
    Path closed = Files.copy(Path.of(Cli.SMALL), folder.resolve("closed.json"));
    assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "This user may read everything.");
    told("The file may not be read by this user; check its permissions.", "match", closed + "");
  }

  @Test
  void aDeviceIsNotReplacedByAFile() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    for (List<String> command :
        List.of(
            List.of("match", Cli.SMALL, "--out=/dev/full"),
            List.of("generate", "panel", "--out=/dev/full"),
            List.of("upgrade", Cli.SMALL, "--out=/dev/full"),
            List.of("import", PEOPLE, DAY, "--out=/dev/full"))) {
      Cli.Result result = Cli.run(command.toArray(String[]::new));
      assertThat(result.exit()).isEqualTo(Exit.CANNOT_WRITE);
      assertThat(result.err()).startsWith("/dev/full: The file cannot be written").hasLineCount(1);
    }
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void outputInAMissingFolderIsRefusedByEveryCommandThatWrites() throws IOException {
    String out = "--out=" + path("missing/out.json");
    for (List<String> command :
        List.of(
            List.of("match", Cli.SMALL, out),
            List.of("generate", "panel", out),
            List.of("upgrade", Cli.SMALL, out),
            List.of("export", Cli.SMALL, "--out=" + path("missing/out.xlsx")),
            List.of("export", Cli.SMALL, "--out=" + path("missing/tables")),
            List.of("import", PEOPLE, DAY, out))) {
      Cli.Result result = Cli.run(command.toArray(String[]::new));
      assertThat(result.exit()).isEqualTo(Exit.CANNOT_WRITE);
      assertThat(result.err()).hasLineCount(1).endsWith(".\n");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noInputIsOverwrittenByAnyCommand() throws IOException {
    String data = Files.copy(Path.of(Cli.SMALL), folder.resolve("data.json")).toString();
    String book = path("data.xlsx");
    String people = Files.copy(Path.of(PEOPLE), folder.resolve("people.csv")).toString();
    assertThat(Cli.run("export", data, "--out", book).exit()).isEqualTo(Exit.OK);
    byte[] before = Files.readAllBytes(Path.of(book));
    for (List<String> command :
        List.of(
            List.of("match", data, "--out", data),
            List.of("upgrade", data, "--out", data),
            List.of("import", people, DAY, "--out", people),
            List.of("import", people, DAY, "--out", path("x"), "--save-mapping", people),
            List.of("import", people, DAY, "--since", data, "--out", data))) {
      assertThat(Cli.run(command.toArray(String[]::new)).exit()).isEqualTo(Exit.USAGE);
    }
    assertThat(Path.of(data)).hasSameBinaryContentAs(Path.of(Cli.SMALL));
    assertThat(Path.of(people)).hasSameBinaryContentAs(Path.of(PEOPLE));
    assertThat(Path.of(book)).hasBinaryContent(before);
  }

  @Test
  void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "This system has no pipes with names.");
    }
    byte[] text = "{\"id\": \"broken\"}".getBytes(StandardCharsets.UTF_8);
    Thread writer = Thread.ofVirtual().start(() -> fill(pipe, text));
    Cli.Result result = Cli.run("validate", pipe.toString());
    writer.join();
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.err()).isEqualTo(pipe + ": /on: This field is missing; add it.\n");
  }

  @Test
  void aFileNameCannotFakeALine() {
    Cli.Result result = Cli.run("validate", "no\nNo problems.\u001b[2J\u202e.json");
    assertThat(result.err())
        .startsWith("no<U+000A>No problems.<U+001B>[2J<U+202E>.json: There is no such file")
        .hasLineCount(1);
  }

  @Test
  void wideCharactersKeepTheColumns() {
    Table table = new Table("Name", "Next");
    List.of("ab", "漢字", "e\u0301", "🏠", "א").forEach(name -> table.add(name, "|"));
    assertThat(table.lines(80).stream().skip(2))
        .allMatch(line -> Visible.width(line.substring(0, line.indexOf('|'))) == 6);
    assertThat(Wrap.lines("漢字漢字🏠", 4)).containsExactly("漢字", "漢字", "🏠");
  }

  @Test
  void joinersStayWhereTheyAreNeeded() {
    for (String text :
        Stream.of("👨\u200d👩\u200d👧", "می\u200cخواهم", "नमस्ते", "\u0600").toList()) {
      assertThat(Visible.line(text)).isEqualTo(text);
    }
    assertThat(Visible.line("A\u200dB")).isEqualTo("A<U+200D>B");
    assertThat(Visible.line("\ud800")).isEqualTo("<U+D800>");
  }

  private static void fill(Path pipe, byte[] text) {
    try (OutputStream out = Files.newOutputStream(pipe);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      bytes.write(text);
      bytes.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void told(String sentence, String... command) {
    Cli.Result result = Cli.run(command);
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).endsWith(": " + sentence + "\n").hasLineCount(1);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
