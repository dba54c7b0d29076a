package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all. */
class WholeFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("plan.json");
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Files.writeString(file, "a longer old text");
    Json.save("new", file);

    assertThat(file).hasContent("new");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Json.save("new", file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
    Files.writeString(file, "old");
    Json.save("new", link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFolderInItsPlaceStaysAndNothingElseIsLeft() throws IOException {
    Files.createDirectory(file);

    refuses(file);
    assertThat(file).isDirectory();
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aMissingFolderIsNotMade() {
    refuses(folder.resolve("none").resolve("plan.json"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDeviceIsNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    refuses(device);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void theFileSystemsRootIsNoFile() {
    refuses(Path.of("/"));
  }

  @Test
  void whatCannotBeWrittenAsUtf8IsNotWritten() throws IOException {
    assertThatThrownBy(() -> Json.save("\uD800", file)).hasMessageContaining("surrogate");
    assertThat(files()).isZero();
  }

  @Test
  void anOldFileStaysWhereTheNewOneCannotBePut() throws IOException {
    Files.writeString(file, "old");
    Path inside = file.resolve("plan.json");

    refuses(inside);
    assertThat(file).hasContent("old");
    assertThat(files()).isEqualTo(1);
  }

  private static void refuses(Path target) {
    assertThatThrownBy(() -> Json.save("new", target))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The file cannot be written; check its folder, permissions and free space.");
  }
}
