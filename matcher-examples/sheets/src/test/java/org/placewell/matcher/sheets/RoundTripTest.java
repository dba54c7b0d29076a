package org.placewell.matcher.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.sheets.table.Table;

/** What is exported reads back to an equal dataset. */
class RoundTripTest {
  @Property(tries = 8)
  void populations(@ForAll long seed, @ForAll @IntRange(max = 60) int people) {
    same(Population.panel(seed).sized(people, people / 2).generate());
    same(Population.london(seed).sized(people, people / 2).generate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hammersmith-fulham-2023", "lambeth-cases"})
  void bundledCases(String name) {
    same(Json.standard().readDataset(Path.of("../data", name, "dataset.json")));
  }

  private static void same(Dataset dataset) {
    List<Table> tables = SheetExport.tables(dataset);
    Imported imported = SheetImport.dated().read(tables);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.dataset()).contains(dataset);
    assertThat(imported.report().sheets()).allSatisfy(s -> assertThat(s.unknown()).isEmpty());
  }
}
