package org.placewell.matcher.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.sheets.table.Limits;
import org.placewell.matcher.sheets.table.Table;
import org.placewell.matcher.sheets.table.Tables;

/** Two public forms import through the mappings beside the bundled cases. */
class PublicFormsTest {
  private static final Path UK = Path.of("../../../shared/data/uk");

  @Test
  void premisesAndRoomsOfTheJusticeMinistry() throws IOException {
    Path rooms = there("moj/02__approved_premises_rooms.csv");
    Imported imported = read("moj", there("moj/01__approved_premises.csv"), rooms);

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.report().sheets()).allSatisfy(s -> assertThat(s.unknown()).isEmpty());
    Dataset dataset = imported.dataset().orElseThrow();
    assertThat(ids(dataset, PlaceFeature.WHEELCHAIR, PlaceFeature.OWN_ROOM))
        .isEqualTo(filter(rooms, "isWheelchairAccessible", "isSingle"))
        .isNotEmpty();
    assertThat(ids(dataset, PlaceFeature.EN_SUITE, PlaceFeature.GROUND_FLOOR))
        .isEqualTo(filter(rooms, "hasEnSuite", "isGroundFloor"))
        .isNotEmpty();
    assertThat(dataset.stock().bedspaces()).hasSize(lines(rooms).size() - 1);
  }

  @Test
  void schemesAndLocationsOfTheLettingsLogInOneTable() {
    Imported imported = read("core", there("mhclg/schemes_and_locations_csv_export.csv"));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.report().sheets().getFirst().unknown()).isEmpty();
    Scheme scheme = imported.dataset().orElseThrow().stock().schemes().getFirst();
    assertThat(scheme.id().value()).isEqualTo(scheme.name());
    assertThat(scheme.service().support()).isEqualTo(SupportLevel.HIGH);
    assertThat(scheme.service().groups())
        .containsExactlyInAnyOrder(ClientGroup.ALCOHOL, ClientGroup.OLDER_PEOPLE);
    assertThat(scheme.site().confidential()).isTrue();
    List<Bedspace> units = imported.dataset().orElseThrow().stock().bedspaces();
    assertThat(units)
        .hasSize(20)
        .allSatisfy(
            unit -> assertThat(unit.features().has(PlaceFeature.ADAPTED)).isEqualTo(Known.YES));
  }

  @Test
  void aLocationWithoutASchemeIsAProblemAndWithOneIsNot() throws IOException {
    Path schemes = there("mhclg/schemes_csv_export.csv");
    Path locations = there("mhclg/locations_csv_export.csv");

    assertThat(read("core", schemes, locations).problems())
        .extracting(SheetProblem::toString)
        .contains(
            "locations_csv_export.csv, row 2, column A (scheme_code): This must be filled in (such as Elm House).");

    List<Table> tables = new ArrayList<>(withCode(schemes));
    tables.addAll(withCode(locations));
    Imported imported = SheetImport.on(Sheets.DAY).with(mapping("core")).read(tables);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.dataset().orElseThrow().stock().bedspaces()).hasSize(20);
  }

  private static List<Table> withCode(Path file) throws IOException {
    List<String> lines = new ArrayList<>(lines(file));
    lines.replaceAll(line -> line.startsWith(",") ? "S1" + line : line);
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Tables.read(String.valueOf(file.getFileName()), bytes, Limits.standard());
  }

  private static Imported read(String mapping, Path... files) {
    List<Table> tables = Arrays.stream(files).flatMap(f -> Tables.read(f).stream()).toList();
    return SheetImport.on(Sheets.DAY).with(mapping(mapping)).read(tables);
  }

  private static Mapping mapping(String name) {
    try {
      return Mapping.read(Files.readString(Path.of("../data/mappings", name + ".json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path there(String name) {
    Path file = UK.resolve(name);
    assumeTrue(Files.exists(file), "needs " + name);
    return file;
  }

  private static Set<String> ids(Dataset dataset, PlaceFeature... features) {
    return dataset.stock().bedspaces().stream()
        .filter(b -> Arrays.stream(features).allMatch(f -> b.features().has(f) == Known.YES))
        .map(bedspace -> bedspace.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The judge: rooms whose rows say YES to all, by nothing but the text of the file. */
  private static Set<String> filter(Path file, String... columns) throws IOException {
    List<String> lines = lines(file);
    List<String> header = List.of(lines.getFirst().split(",", -1));
    Set<String> ids = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (Arrays.stream(columns).allMatch(c -> cells[header.indexOf(c)].equals("YES"))) {
        ids.add(cells[header.indexOf("bedCode")]);
      }
    }
    return ids;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file).lines().toList();
  }
}
