package org.placewell.matcher.sheets.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.placewell.matcher.model.InvalidInputException;

/** Workbooks made by hand, part by part, for what no program writes. */
final class Books {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TEXTS = "xl/sharedStrings.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Books part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Books part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  void forEach(BiConsumer<String, byte[]> use) {
    parts.forEach(use);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook of one sheet with these rows. */
  static Books rows(String rows) {
    return sheet(sheetOpen() + rows + sheetClose());
  }

  static String sheetOpen() {
    return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
  }

  static String sheetClose() {
    return "</sheetData></worksheet>";
  }

  /** A workbook whose one sheet reads so. */
  static Books sheet(String xml) {
    String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return new Books()
        .part(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>\
            """
                .formatted(spreadsheet))
        .part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")))
        .part("xl/workbook.xml", workbook("<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>"))
        .part(
            "xl/_rels/workbook.xml.rels",
            links(
                link("rId1", "worksheet", "worksheets/sheet1.xml")
                    + link("rId2", "sharedStrings", "sharedStrings.xml")
                    + link("rId3", "styles", "styles.xml")))
        .part(TEXTS, "<sst xmlns=\"" + MAIN + "\"><si><t>shared</t></si></sst>")
        .part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>")
        .part(SHEET, xml);
  }

  static String workbook(String sheets) {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + LINKS
        + "\"><sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  static String texts(String items) {
    return "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
  }

  static String links(String links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + links
        + "</Relationships>";
  }

  static String link(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, LINKS, kind, target);
  }

  static byte[] small() {
    return rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").bytes();
  }

  static String refusal(Path file) {
    try {
      return "read: " + Tables.read(file);
    } catch (InvalidInputException e) {
      return String.join("\n", e.problems().stream().map(Object::toString).toList());
    }
  }
}
