package org.placewell.matcher.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue is sound, and its page in the documentation is what it gives. */
class CatalogueTest {
  private static final Path FILE = Path.of("../../matcher-core/docs/reference/spreadsheets.md");
  private static final String HEAD =
      """
      # Spreadsheets

      <!-- Generated from the catalogue of tables and columns by
           mvn -pl matcher-examples/sheets -am test -Dtest=CatalogueTest -Dplacewell.write=true -Dsurefire.failIfNoSpecifiedTests=false
           Do not edit: change the catalogue. -->

      `placewell import` reads CSV files and workbooks (.xlsx). Two tables are enough: people and
      vacancies. [How to](../how-to/import-a-spreadsheet.md).

      - Which table a sheet is, its name or its headings tell. Headings may stand in any order, in the
        first 30 rows, under titles; case, blanks and punctuation say nothing.
      - Two columns must not mean the same. A column that means nothing here is named in the report and
        not read; so are names of people and ways to reach them, on purpose.
      - *Dates* have the day first. Years of two digits reach ten years ahead of the day of the dataset,
        else they are of the century before; a date of birth or another past date never lies ahead.
      - "unknown", "not known", "n/k", "tbc", "tba", "?" and "-" say that something is not known, which is
        not no: where it cannot be recorded as not known, it is a problem. "n/a" and "none" are an empty
        cell.
      - An id that names another thing may also be its name, for providers and schemes.
      - *Personal* columns are never quoted, in problems and in what changed.

      """;

  @Test
  void thePageIsWhatTheCatalogueSays() throws IOException {
    String page = HEAD + CatalogueReference.markdown().strip() + "\n";
    if (Boolean.getBoolean("placewell.write")) {
      Files.writeString(FILE, page);
    }
    assertThat(Files.readString(FILE))
        .as("write it anew with -Dplacewell.write=true")
        .isEqualTo(page);
  }

  @Test
  void noHeadingOfATableMeansTwoColumns() {
    for (Form form : Catalogue.FORMS) {
      Map<String, String> meant = new HashMap<>();
      for (Column column : form.columns()) {
        for (String heading : column.headings()) {
          String other = meant.put(Names.key(heading), column.heading());
          assertThat(other == null || other.equals(column.heading()))
              .as("%s: %s means %s and %s", form.name(), heading, other, column.heading())
              .isTrue();
        }
      }
    }
  }

  @Test
  void noNameMeansTwoTables() {
    Map<String, String> meant = new HashMap<>();
    for (Form form : Catalogue.FORMS) {
      assertThat(meant.put(Names.key(form.name()), form.name())).isNull();
      for (String name : form.names()) {
        assertThat(meant.put(Names.key(name), form.name())).as(name).isNull();
      }
    }
  }

  @Test
  void everyPlainFieldIsAFieldOfItsRecord() {
    for (Form form : Catalogue.FORMS) {
      for (Column column : form.columns()) {
        String path = column.slot().path();
        boolean inOneOf = path.startsWith("stay/tariff") || path.equals("person/born");
        if (!path.startsWith(Slots.OWN) && !inOneOf) {
          assertThat(Fields.find(column.thing().type(), path)).as(column + " " + path).isPresent();
        }
      }
    }
  }

  @Test
  void everyExampleOfATemplateCanBeRead() {
    Rules rules = new Rules(Sheets.DAY, Mapping.DateOrder.DAY_FIRST);
    for (Form form : Catalogue.FORMS) {
      for (Column column : form.columns()) {
        if (!column.example().isEmpty()) {
          assertThat(column.kind().read(Cells.of(column.example()), rules))
              .as("%s of %s", column, form)
              .isInstanceOf(Reading.Value.class);
        }
      }
    }
  }
}
