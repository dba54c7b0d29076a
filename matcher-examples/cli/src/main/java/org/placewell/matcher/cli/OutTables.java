package org.placewell.matcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.sheets.table.Table;
import org.placewell.matcher.sheets.table.Tables;

/**
 * Where tables go: the sheets of one workbook, or the files of a folder that is made for them, so
 * that they are all there or none.
 */
record OutTables(String name, Path path, boolean isWorkbook) {

  /**
   * A workbook if the name ends with .xlsx, else a folder that does not exist yet.
   *
   * @throws Fault if there can be no such file or folder
   */
  static OutTables named(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return new OutTables(name, OutFile.named(name).path(), true);
    }
    Path path = Source.path(name);
    Path parent = path.toAbsolutePath().getParent();
    if (Files.exists(path) || parent == null || !Files.isDirectory(parent)) {
      throw new Fault(
          Exit.CANNOT_WRITE,
          name
              + ": This is there already, or its folder is not; name a new folder or a file ending with .xlsx.");
    }
    return new OutTables(name, path, false);
  }

  /**
   * Writes, whole or not at all.
   *
   * @throws Fault if it cannot be written
   */
  void save(List<Table> tables) {
    try {
      if (isWorkbook) {
        Tables.writeWorkbook(tables, path);
      } else {
        folder(tables);
      }
    } catch (InvalidInputException e) {
      throw new Fault(
          Exit.CANNOT_WRITE,
          e.problems().stream().map(problem -> name + ": " + problem.message()).toList());
    } catch (IOException | UncheckedIOException e) {
      throw new Fault(
          Exit.CANNOT_WRITE,
          name + ": This cannot be written; check its folder, permissions and free space.");
    }
  }

  private void folder(List<Table> tables) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    Path draft = Files.createTempDirectory(parent, ".placewell-");
    try {
      tables.forEach(table -> Tables.writeCsv(table, draft.resolve(table.file())));
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(draft);
    }
  }

  private static void remove(Path draft) throws IOException {
    if (Files.isDirectory(draft)) {
      try (Stream<Path> files = Files.list(draft)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(draft);
    }
  }
}
