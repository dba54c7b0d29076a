package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that want to be the last ones read, and some that are only as large as they may be. */
final class HostileFiles {
  private static final int MIB = 1 << 20;
  private static final String INLINE = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";

  private final Path folder;

  HostileFiles(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    texts();
    zips();
    entities();
    sheets();
    markup();
    honest();
  }

  private void save(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void save(String name, String text) throws IOException {
    save(name, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void texts() throws IOException {
    save("million-columns.csv", "x,".repeat(1_000_000));
    save("only-delimiters.csv", ",".repeat(15 * MIB));
    save("long-cell.csv", "name\n" + "x".repeat(15 * MIB));
    save("open-quote.csv", "name\n\"" + "x,\n".repeat(5 * MIB));
    save("many-rows.csv", "x\n".repeat(7 * MIB));
    save("many-cells.csv", ("x,".repeat(499) + "x\n").repeat(15_000));
    save("only-quotes.csv", "\"".repeat(15 * MIB));
    save("equal-hashes.csv", equalHashes());
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("200-mib.csv").toFile(), "rw")) {
      file.setLength(200L * MIB);
    }
  }

  /** 380,000 different texts that all have one and the same hash code. */
  private static String equalHashes() {
    return IntStream.range(0, 400_000)
        .mapToObj(i ->
            Integer.toBinaryString(i + (1 << 19)).replace("0", "Aa").replace("1", "BB")
                + (i % 50 == 49 ? "\n" : ","))
        .collect(Collectors.joining())
        .substring(0, 15 * MIB);
  }

  private void zips() throws IOException {
    save("bomb.xlsx", bomb(true));
    save("bomb-that-lies.xlsx", bomb(false));
    byte[] small = Books.small();
    save("cut-off.xlsx", java.util.Arrays.copyOf(small, small.length - 300));
    save("path-out.xlsx", Books.rows("").part("../../evil.xml", "x").bytes());
    byte[] wrong = small.clone();
    patch(wrong, 16, 0x12345678);
    save("wrong-sum.xlsx", wrong);
    zip(
        "many-parts.xlsx",
        zip -> {
          for (int i = 0; i < 100_000; i++) {
            put(zip, "part" + i, new byte[0]);
          }
        });
  }

  /** A sheet of many blanks; the truth about its size in the directory, or a lie. */
  private static byte[] bomb(boolean honest) {
    byte[] bytes =
        Books.rows("").part(Books.SHEET, " ".repeat(honest ? 130 * MIB : 100 * MIB)).bytes();
    if (!honest) {
      patch(bytes, 24, 1_000);
    }
    return bytes;
  }

  /** Overwrites a field of the last part, the sheet, in the directory of a zip. */
  private static void patch(byte[] zip, int field, int value) {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int last = 0;
    for (int i = 0; i < zip.length - 46; i++) {
      if (buffer.getInt(i) == 0x02014B50) {
        last = i;
      }
    }
    buffer.putInt(last + field, value);
  }

  private void entities() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    String quadratic =
        "<!DOCTYPE a [<!ENTITY q \""
            + "x".repeat(50_000)
            + "\">]><a>"
            + "&q;".repeat(50_000)
            + "</a>";
    save("laughs-in-sheet.xlsx", Books.sheet(laughs + "]><a>&l11;</a>").bytes());
    save(
        "laughs-in-texts.xlsx",
        Books.rows("").part(Books.TEXTS, laughs + "]><a>&l11;</a>").bytes());
    save(
        "laughs-in-types.xlsx",
        Books.rows("").part("[Content_Types].xml", laughs + "]><Types>&l11;</Types>").bytes());
    save(
        "laughs-in-links.xlsx",
        Books.rows("")
            .part("_rels/.rels", laughs + "]><Relationships>&l11;</Relationships>")
            .bytes());
    save(
        "laughs-in-workbook.xlsx",
        Books.rows("").part("xl/workbook.xml", laughs + "]><workbook>&l11;</workbook>").bytes());
    save("quadratic.xlsx", Books.sheet(quadratic).bytes());
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "SECRET");
    String outside = "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]><a>&e;</a>";
    save("outside-entity.xlsx", Books.sheet(outside.formatted(secret.toUri())).bytes());
    save(
        "outside-in-workbook.xlsx",
        Books.rows("").part("xl/workbook.xml", outside.formatted(secret.toUri())).bytes());
  }

  private void sheets() throws IOException {
    String claim =
        Books.sheetOpen().replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    save("claims-all-cells.xlsx", Books.sheet(claim + Books.sheetClose()).bytes());
    save(
        "last-column.xlsx",
        Books.rows(INLINE.replace("A1", "XFD1") + "x</t></is></c></row>").bytes());
    save(
        "wide-rows.xlsx",
        Books.rows(
                IntStream.rangeClosed(1, 49_000)
                    .mapToObj(i -> "<row r=\"%d\"><c r=\"SF%d\"><v>1</v></c></row>".formatted(i, i))
                    .collect(Collectors.joining()))
            .bytes());
    save(
        "long-cell.xlsx", Books.rows(INLINE + "x".repeat(900_000) + "</t></is></c></row>").bytes());
    save(
        "100-mib-cell.xlsx",
        Books.rows(INLINE + "x".repeat(100 * MIB) + "</t></is></c></row>").bytes());
    save("deep.xlsx", Books.rows("<a>".repeat(200_000)).bytes());
    zip(
        "many-texts.xlsx",
        book(
            Books.TEXTS,
            out -> {
              out.accept(
                  "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
              for (int i = 0; i < 2_000_000; i++) {
                out.accept("<si><t>" + i * 7_919L % 1_000_003 + "</t></si>");
              }
              out.accept("</sst>");
            }));
    zip(
        "many-links.xlsx",
        book(
            "_rels/.rels",
            out -> {
              Random random = new Random(1);
              out.accept(
                  "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
              for (int i = 0; i < 100_000; i++) {
                out.accept(Books.link("r" + i, "x", "y" + random.nextInt()));
              }
              out.accept("</Relationships>");
            }));
  }

  private void markup() throws IOException {
    markup("attribute", "<row a=\"", "\"/>");
    markup("comment", "<!--", "-->");
    markup("cdata", "<row><c><v><![CDATA[", "]]></v></c></row>");
    markup("instruction", "<?x ", "?>");
    markup("name", "<", "/>");
    markup("text", INLINE, "</t></is></c></row>");
  }

  /** 10 MiB that do not pack well, in one piece of markup. */
  private void markup(String name, String open, String close) throws IOException {
    Random random = new Random(2);
    zip(
        "huge-" + name + ".xlsx",
        book(
            Books.SHEET,
            out -> {
              out.accept(Books.sheetOpen() + open);
              for (int i = 0; i < 10 * 64; i++) {
                out.accept(hex(random));
              }
              out.accept(close + Books.sheetClose());
            }));
  }

  private static String hex(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < MIB / 64) {
      text.append("a%016x".formatted(random.nextLong()));
    }
    return text.toString();
  }

  /** As large as London: 10,000 people, 60 columns, most cells of their own. */
  private void honest() throws IOException {
    StringBuilder csv = new StringBuilder();
    for (int row = 0; row <= 10_000; row++) {
      for (int column = 0; column < 60; column++) {
        csv.append(column == 0 ? "" : ",").append("cell ").append(row * 60 + column);
      }
      csv.append("\r\n");
    }
    save("honest.csv", csv.toString());
  }

  private interface Filling {
    void fill(ZipOutputStream zip) throws IOException;
  }

  /** A small workbook with one part that is written piece by piece. */
  private static Filling book(String part, Consumer<Consumer<String>> content) {
    return zip -> {
      Books.rows("")
          .forEach((name, bytes) -> {
            if (!name.equals(part)) {
              put(zip, name, bytes);
            }
          });
      zip.putNextEntry(new ZipEntry(part));
      content.accept(text -> {
        try {
          zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      });
      zip.closeEntry();
    };
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void zip(String name, Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(out))) {
      zip.setLevel(1);
      filling.fill(zip);
    }
  }
}
