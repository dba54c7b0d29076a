package org.placewell.matcher.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and renames it, so that nobody ever sees half of it. The file is
 * readable by its owner alone, as temporary files are: whoever wants to share it says so
 * afterwards. A link is followed, so that it goes on pointing at the newest file.
 */
final class WholeFile {
  private WholeFile() {}

  static void write(byte[] bytes, Path file) {
    try {
      Path target = target(file.toAbsolutePath());
      Path draft = Files.createTempFile(target.getParent(), ".placewell-", ".tmp");
      try {
        fill(bytes, draft);
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file cannot be written; check its folder, permissions and free space.", e);
    }
  }

  /** A rename over a device or a pipe would put a file in its place. */
  private static Path target(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "not a file");
    }
    return Files.isSymbolicLink(file) ? file.toRealPath() : file;
  }

  /** On the disk before the rename, or a power cut could leave an empty file under the new name. */
  private static void fill(byte[] bytes, Path draft) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }
}
