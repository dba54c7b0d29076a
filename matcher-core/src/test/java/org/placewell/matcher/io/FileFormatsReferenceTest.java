package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.house.Approved;

/** The reference of file formats in the documentation is the one the records give. */
class FileFormatsReferenceTest {
  private static final String HEAD =
      """
      # File formats

      <!-- Generated from the records by
           mvn -pl matcher-core test -Dtest=FileFormatsReferenceTest -Dplacewell.write=true
           Do not edit: change the record. -->

      Files are JSON (RFC 8259) in UTF-8, with or without a byte order mark. A field is named after
      the component of the record it becomes; a field that no record has is refused, and so is a name
      that stands twice. `null` is allowed only where a value may be unknown, and means that it is.

      - `format` names kind and version of the file, for instance `placewell-dataset-2`. It is always
        written and may be left out: then the newest version is meant. Older versions are read, and
        written anew by `placewell upgrade`; a newer one is refused
        ([decision](../decisions/0011-versions-of-files.md)).
      - *id*: 1 to 64 characters, no blanks at the ends, no control characters; never a name.
      - *date*: as in `2023-03-09`, between the years 1900 and 2200.
      - *whole number* and *decimal*: at most 18 digits. A decimal may stand as a text, which no
        spreadsheet or parser rounds, and is written so.
      - *text*: at most %d characters, no line breaks.
      - *set*: a list in which nothing stands twice; its order means nothing, and it is written sorted.
      - At most %d levels of nesting, %d MiB, %,d values and names.

      *Personal* says how a field is treated: an error may quote a field that is not, and of every
      other says only where it stands. What nobody has marked counts as personal.

      Codes in brackets are those of the official list that the values come from.
      """
          .formatted(
              TreeReader.LONGEST_TEXT,
              TreeReader.MOST_DEPTH,
              InputFile.MOST_MEBIBYTES,
              TreeReader.MOST_TOKENS);

  @Test
  void thePageIsWhatTheRecordsSay() throws IOException {
    Approved.check(Path.of("docs/reference/file-formats.md"), page());
  }

  @Test
  void itSaysWhatMayBeLeftOutAndWhatIsPersonal() {
    assertThat(page())
        .contains("| `sex` | [sex](#sex) | `UNKNOWN` | yes |")
        .contains("| `householdSize` | whole number | `1` | yes |")
        .contains("| `id` | id (referral) | **must be given** | yes |")
        .contains("| `bankHolidays` | set of date | empty | no |")
        .contains("| `level` | [support level](#support-level) | **must be given** | yes |")
        .contains("`SELF_CONTAINED_FLAT` (1)");
  }

  private static String page() {
    FileFormats formats = new FileFormats();
    for (FileFormat format : FileFormat.values()) {
      formats.add(format);
    }
    formats.add("View", "placewell-view-1", "is written only", View.class);
    return HEAD + formats.markdown() + unsayable();
  }

  private static String unsayable() {
    return """

    ## Beyond the schemas

    The schemas (JSON Schema, draft 2020-12; also by `placewell schema` and `Json.schema`) say of a
    file what can be said of one place at a time. A file that is valid by its schema can still be
    refused with one of these sentences, or because it is too large, too deep, or names a field
    twice. `x-personal` marks what the column *personal* marks here.

    """
        + Unsayable.SENTENCES.stream()
            .map(sentence -> "- " + sentence + "\n")
            .collect(java.util.stream.Collectors.joining());
  }
}
