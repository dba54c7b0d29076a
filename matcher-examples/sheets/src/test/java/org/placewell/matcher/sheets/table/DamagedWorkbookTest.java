package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a workbook, the answer is a sentence, never another exception. */
class DamagedWorkbookTest {
  private static final int TRIES = 500;

  private static byte[] whole() {
    return WorkbookWriter.bytes(
        List.of(
            new Table(
                "people.xlsx",
                Optional.of("People"),
                List.of(
                    new Table.Row(
                        1,
                        List.of(
                            new Cell.Text("Zoë"),
                            new Cell.Numeric(BigDecimal.TEN),
                            new Cell.Date(LocalDateTime.of(2025, 1, 31, 10, 15)),
                            new Cell.Truth(true)))))));
  }

  @Test
  void anyByteOfTheZipMayBeWrong() {
    Random random = new Random(11);
    byte[] whole = whole();
    for (int i = 0; i < TRIES; i++) {
      byte[] broken = whole.clone();
      for (int many = random.nextInt(3); many >= 0; many--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      answers(broken);
      answers(java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
  }

  /** The sums are right, so that the damage reaches those who read the XML. */
  @Test
  void anyLetterOfTheXmlMayBeWrong() {
    Random random = new Random(12);
    Map<String, byte[]> parts = new TreeMap<>();
    Books.rows("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c></row>").forEach(parts::put);
    List<String> names = List.copyOf(parts.keySet());
    for (int i = 0; i < TRIES; i++) {
      String name = names.get(random.nextInt(names.size()));
      Books book = new Books();
      parts.forEach(book::part);
      answers(book.part(name, broken(parts.get(name), random)).bytes());
    }
  }

  private static byte[] broken(byte[] part, Random random) {
    StringBuilder text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
    int at = random.nextInt(text.length());
    int length = Math.min(random.nextInt(12), text.length() - at);
    switch (random.nextInt(3)) {
      case 0 -> text.delete(at, at + length);
      case 1 -> text.insert(at, text.substring(at, at + length));
      default -> text.setCharAt(at, "<>/\"'&9-#% x".charAt(random.nextInt(12)));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void answers(byte[] bytes) {
    assertThat(Shown.refusal(bytes)).matches("(?s)(read: .*|people\\.csv.*\\.)");
  }

  @Test
  void partsThatAreMissingAreMissed() {
    Map<String, byte[]> parts = new TreeMap<>();
    Books.rows("").forEach(parts::put);
    for (String gone : parts.keySet()) {
      Books book = new Books();
      parts.forEach((name, bytes) -> {
        if (!name.equals(gone)) {
          book.part(name, bytes);
        }
      });
      assertThat(Shown.refusal(book.bytes())).as(gone).startsWith("people.csv: The ");
    }
  }

  @Test
  void theStrictFormIsRefusedWithWhatToDo() {
    Books strict = new Books();
    Books.rows("")
        .forEach((name, bytes) ->
            strict.part(
                name,
                new String(bytes, StandardCharsets.UTF_8)
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument")
                    .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")));
    assertThat(Shown.refusal(strict.bytes())).contains("save it again as Excel Workbook (.xlsx).");
  }
}
