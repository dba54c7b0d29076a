package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of a file, up to the limit and no further. */
final class FileBytes {
  private FileBytes() {}

  static byte[] read(Path file, Limits limits) {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw Refusal.of(name, "This is a folder, not a file; name the file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      checkSize(name, Files.size(file), limits);
      int most = (int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8);
      byte[] bytes = in.readNBytes(most);
      checkSize(name, bytes.length, limits);
      return bytes;
    } catch (NoSuchFileException e) {
      throw Refusal.of(name, "There is no such file; check its name and folder.");
    } catch (AccessDeniedException e) {
      throw Refusal.of(name, "The file may not be read by this user; check its permissions.");
    } catch (IOException e) {
      throw Refusal.of(name, "The file cannot be read; check the disk or network it is on.");
    }
  }

  static void checkSize(String name, long size, Limits limits) {
    if (size > limits.fileBytes()) {
      throw Refusal.limit(name, "The file holds more", limits.fileBytes(), "bytes");
    }
  }
}
