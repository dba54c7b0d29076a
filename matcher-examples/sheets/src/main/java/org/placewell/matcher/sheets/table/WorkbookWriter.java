package org.placewell.matcher.sheets.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook (ECMA-376) part by part: POI's own writers either hold it as a tree, a hundred
 * times its size, or put people's data into temporary files; and their bytes differ from run to
 * run.
 */
final class WorkbookWriter {
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;

  private WorkbookWriter(ZipOutputStream zip) {
    this.zip = zip;
  }

  static byte[] bytes(List<Table> tables) {
    List<String> names = SheetNames.of(tables);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      new WorkbookWriter(zip).write(tables, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void write(List<Table> tables, List<String> names) throws IOException {
    int sheets = tables.size();
    part("[Content_Types].xml", types(sheets));
    part("_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml", workbook(names));
    part("xl/_rels/workbook.xml.rels", links(sheetLinks(sheets)));
    part("xl/styles.xml", SheetWriter.STYLES.formatted(MAIN));
    for (int i = 0; i < sheets; i++) {
      open("xl/worksheets/sheet" + (i + 1) + ".xml");
      text(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
      for (Table.Row row : tables.get(i).rows()) {
        text(SheetWriter.row(tables.get(i), row));
      }
      text("</sheetData></worksheet>");
      zip.closeEntry();
    }
  }

  private void part(String name, String content) throws IOException {
    open(name);
    text(HEAD + content);
    zip.closeEntry();
  }

  private void open(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED);
    zip.putNextEntry(entry);
  }

  private void text(String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String types(int sheets) {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/styles.xml", "styles")
        + numbers(sheets, i -> type("/xl/worksheets/sheet" + i + ".xml", "worksheet"))
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
  }

  private static String workbook(List<String> names) {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + LINKS
        + "\"><sheets>"
        + numbers(
            names.size(),
            i ->
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(SheetWriter.xml(names.get(i - 1)), i, i))
        + "</sheets></workbook>";
  }

  private static String sheetLinks(int sheets) {
    return numbers(sheets, i -> link(i, "worksheet", "worksheets/sheet" + i + ".xml"))
        + link(sheets + 1, "styles", "styles.xml");
  }

  private static String link(int id, String kind, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, LINKS, kind, target);
  }

  private static String links(String links) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
  }

  private static String numbers(int count, IntFunction<String> each) {
    return IntStream.rangeClosed(1, count).mapToObj(each).collect(Collectors.joining());
  }
}
