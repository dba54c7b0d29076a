package org.placewell.matcher.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.sheets.table.Table;

/**
 * Turns tables as people keep them into a dataset. Finds all problems at once; never repairs, never
 * guesses, and names what it took for granted. Immutable and thread-safe.
 *
 * @param mapping what the user has settled about these tables
 * @param on the day of the dataset; empty if a table says it
 * @param id of the dataset; empty if a table says it, or the day is enough
 * @param staleAfter days after which a row that nobody has updated is called stale
 */
public record SheetImport(
    Mapping mapping, Optional<LocalDate> on, Optional<DatasetId> id, int staleAfter) {
  private static final int FOUR_WEEKS = 28;

  /** An import of tables of which nothing is settled, on a day. */
  public static SheetImport on(LocalDate day) {
    return new SheetImport(Mapping.none(), Optional.of(day), Optional.empty(), FOUR_WEEKS);
  }

  /** An import whose tables say themselves of which day they are. */
  public static SheetImport dated() {
    return new SheetImport(Mapping.none(), Optional.empty(), Optional.empty(), FOUR_WEEKS);
  }

  /** This import under a mapping. */
  public SheetImport with(Mapping settled) {
    return new SheetImport(settled, on, id, staleAfter);
  }

  /** This import, whose dataset gets an id. */
  public SheetImport named(DatasetId dataset) {
    return new SheetImport(mapping, on, Optional.of(dataset), staleAfter);
  }

  /** Reads tables. */
  public Imported read(List<Table> tables) {
    return new Importer(this).read(tables);
  }
}
