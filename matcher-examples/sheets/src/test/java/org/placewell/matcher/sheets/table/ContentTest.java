package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no table is refused by its content, with what it is and what to do. */
class ContentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 ...|PDF",
        "\u0089PNG|image",
        "GIF89a|image",
        "\u00FF\u00D8\u00FF\u00E0|image",
        "7z\u00BC\u00AF|7-Zip",
        "Rar!|RAR",
        "{\\rtf1 x}|Rich Text",
        "SQLite format 3|SQLite",
        "<!DOCTYPE html><p>|web page",
        "<html><body>|web page",
        "<table><tr><td>a</td></tr></table>|web page",
        "<?xml version='1.0'?><Workbook/>|XML",
        "{\"a\": 1}|JSON",
        "[{\"a\": 1}]|JSON",
        "[1, 2]|JSON",
        "a\u0000b\u0001\u0000\u0000x|binary"
      })
  void otherThingsAreNamed(String head, String what) {
    assertThat(Shown.refusal(head.getBytes(StandardCharsets.ISO_8859_1)))
        .startsWith("people.csv: The file is ")
        .contains(what)
        .endsWith(".");
  }

  @Test
  void aHeadingInBracketsIsNoJson() {
    assertThat(Shown.texts("[Name],{Age}\nAnn,3\n")).hasSize(2);
  }

  @Test
  void randomBytesAreNeverATable() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[2_000];
      random.nextBytes(bytes);
      assertThat(Shown.refusal(bytes)).startsWith("people.csv");
    }
  }

  @Test
  void gzipIsNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("a,b".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Shown.refusal(out.toByteArray())).contains("gzip; unpack it first.");
  }

  @Test
  void oldAndEncryptedWorkbooksAreTheSameContainer() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      info.getEncryptor().confirmPassword("secret");
      try (var inside = info.getEncryptor().getDataStream(container)) {
        inside.write(Books.small());
      }
      container.writeFilesystem(out);
    }
    assertThat(Shown.refusal(out.toByteArray()))
        .isEqualTo(
            "people.csv: The file is a workbook of Excel 97–2003 (.xls) or one with a password; open"
                + " it and save it as Excel Workbook (.xlsx) without a password.");
  }

  @ParameterizedTest
  @CsvSource({
    "notes.txt,zip but no workbook",
    "xl/workbook.bin,binary workbook",
    "word/document.xml,document or slides",
    "Index/Document.iwa,Apple Numbers",
    "content.xml,OpenDocument"
  })
  void otherZipsAreNamed(String part, String what) {
    Books book = new Books().part(part, "x").part("mimetype", "x");
    if (part.contains("/") && !part.startsWith("Index")) {
      book.part("[Content_Types].xml", "<Types/>");
    }
    assertThat(Shown.refusal(book.bytes())).startsWith("people.csv: The file is ").contains(what);
  }

  @Test
  void whatIsNotThereOrAFolderIsSaid(@TempDir Path folder) {
    assertThat(Books.refusal(folder.resolve("gone.csv")))
        .isEqualTo("gone.csv: There is no such file; check its name and folder.");
    assertThat(Books.refusal(folder)).contains("This is a folder, not a file");
  }
}
