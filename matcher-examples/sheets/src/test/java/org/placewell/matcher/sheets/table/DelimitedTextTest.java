package org.placewell.matcher.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited text: what divides it, its encoding, its rows, its faults. */
class DelimitedTextTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<List<String>> PEOPLE =
      List.of(List.of("name", "since", "rent"), List.of("Zoë O’Brien", "1 May", "£1,200"));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimitersAreTold(String delimiter) {
    String text = "name,since,rent\nZoë O’Brien,1 May,\"£1,200\"\n".replace("\"£1,200\"", "#");
    String divided = text.replace(",", delimiter).replace("#", "\"£1,200\"");
    assertThat(Shown.texts(divided)).isEqualTo(PEOPLE);
  }

  @Test
  void decimalCommasDoNotMisleadAndOneColumnIsOne() {
    assertThat(Shown.texts("a;b\n1,5;2,5\n3,5;4,5\n"))
        .containsExactly(List.of("a", "b"), List.of("1,5", "2,5"), List.of("3,5", "4,5"));
    assertThat(Shown.texts("name\nAnn\n")).containsExactly(List.of("name"), List.of("Ann"));
  }

  @Test
  void excelsOwnFirstLineDecides() {
    Table table = Shown.table("sep=;\r\na,b;c\r\n", StandardCharsets.UTF_8);
    assertThat(Shown.texts(table)).containsExactly(List.of("a,b", "c"));
    assertThat(Shown.numbers(table)).containsExactly(2);
    assertThat(Shown.texts("SEP=#\na,b#c")).containsExactly(List.of("a,b", "c"));
    assertThat(Shown.texts("sep=\na,b")).containsExactly(List.of("sep="), List.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
  void encodingsAreTold(String name) {
    String text = "name,since,rent\r\nZoë O’Brien,1 May,\"£1,200\"\r\n";
    Charset charset = Charset.forName(name);
    if (!name.startsWith("UTF-32")) {
      assertThat(Shown.texts(Shown.table(text, charset))).isEqualTo(PEOPLE);
    }
    if (name.startsWith("UTF")) {
      assertThat(Shown.texts(Shown.table('\uFEFF' + text, charset))).isEqualTo(PEOPLE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "François Müller, Søren Ångström, Peña, coração, naïve façade, Straße, 5 °C, ½ £3 – ‘so’",
        "COMPAGNIE D’ÉLITE, ÇA VA, ÅRØY, €5 · 20 m², col·lecció, 100 µg, § 3, «oui», Þór"
      })
  void westernLanguagesAreReadAsSuch(String text) {
    assertThat(Shown.texts(Shown.table("a\n\"" + text + "\"", WINDOWS)).get(1))
        .containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Big5", "GBK", "Shift_JIS", "EUC-KR", "windows-1251", "KOI8-R", "windows-1253"})
  void otherCodePagesAreRefusedNotGarbled(String name) {
    String text =
        switch (name) {
          case "Big5" -> "景點名稱,國家風景區,臺灣地區\n";
          case "GBK" -> "姓名,地址,电话号码\n";
          case "Shift_JIS" -> "名前,住所,電話番号\n";
          case "EUC-KR" -> "이름,주소,전화번호\n";
          case "windows-1253" -> "Όνομα,Διεύθυνση,Τηλέφωνο\n";
          default -> "Имя,Адрес,Телефон\n";
        };
    assertThat(Shown.refusal(text.getBytes(Charset.forName(name))))
        .contains("neither in Unicode nor in the Western code page")
        .endsWith("save the file as CSV UTF-8.");
  }

  @Test
  void damagedLettersAreRefusedWithTheirLine() {
    byte[] utf8 = "Zoë\nChloë\r\nAnaïs\n".getBytes(StandardCharsets.UTF_8);
    utf8[utf8.length - 3] = (byte) 0xFF;
    assertThat(Shown.refusal(utf8)).startsWith("people.csv:3: A letter is damaged");
    byte[] windows = "Zoë\nx\n".getBytes(WINDOWS);
    windows[4] = (byte) 0x81;
    assertThat(Shown.refusal(windows)).startsWith("people.csv:2: The letters are neither");
    byte[] wide = "\uFEFFab\ncd\n".getBytes(StandardCharsets.UTF_16LE);
    wide[9] = (byte) 0xD8;
    assertThat(Shown.refusal(wide)).contains("A letter here or below is damaged");
    byte[] late = ("\uFEFF" + "ab\n".repeat(40_000)).getBytes(StandardCharsets.UTF_16LE);
    late[late.length - 5] = (byte) 0xD8;
    assertThat(Shown.refusal(late))
        .matches("people.csv:\\d+: A letter here or below is damaged, .*");
  }

  @Test
  void linesEndWithAnyOfThreeAndCellsMayHoldThem() {
    Table table =
        Shown.table(
            "a,b\r\n\"c\r\nd\",e\rf,\"g\"\"h\"\"\"\n\n , \n\"\",\"i\nj\"", StandardCharsets.UTF_8);
    assertThat(Shown.texts(table))
        .containsExactly(
            List.of("a", "b"), List.of("c\r\nd", "e"), List.of("f", "g\"h\""), List.of("", "i\nj"));
    assertThat(Shown.numbers(table)).containsExactly(1, 2, 4, 7);
  }

  @Test
  void blanksAtBothEndsAreTakenOffAndEmptyRowsLeftOut() {
    Table table =
        Shown.table(
            "\u00A0a\u202F, \" b \" ,\t,\n,,\n\u3000\n5\" pipe,,c,,", StandardCharsets.UTF_8);
    assertThat(Shown.texts(table)).containsExactly(List.of("a", "b"), List.of("5\" pipe", "", "c"));
    assertThat(Shown.numbers(table)).containsExactly(1, 4);
    assertThat(table.rows().getFirst().cell(7)).isEqualTo(new Cell.Empty());
  }

  @Test
  void nothingIsATableOfNoRows() {
    assertThat(Shown.texts("")).isEmpty();
    assertThat(Shown.texts("\uFEFF\r\n \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\r\nc,\"d\r\ne,f\r\n",
        "a,b\n\"Smith\" John,d\n",
        "sep=,\n\"Smith\"\" John,d\ne,f"
      })
  void quotesThatDoNotEndSayWhereTheyBegin(String text) {
    assertThat(Shown.refusal(text))
        .startsWith("people.csv:2: A cell of the row that starts here does not end:");
  }

  @Test
  void anApostropheBeforeAFormulaIsTakenOffAndNoOther() {
    assertThat(Shown.texts("'=1+1,''@x,'tis,O'Neill,'+44 20,' =1,'\uFF1D1"))
        .containsExactly(List.of("=1+1", "'@x", "'tis", "O'Neill", "+44 20", "' =1", "\uFF1D1"));
  }

  @Test
  void escapesOfControlCharactersAreReadAndOthersAreText() {
    assertThat(Shown.texts("_x0007_bell,_x0041_,_x005F_x0007_,_x000D_"))
        .containsExactly(List.of("\u0007bell", "_x0041_", "_x0007_"));
  }

  @Test
  void rowsThatReachBeyondTheirHeadingAreFound() {
    Table table = Shown.table("\nid,name\n1,Ann,\n2,Smith, John\n3,,,x", StandardCharsets.UTF_8);
    assertThat(table.beyond(table.rows().getFirst()))
        .extracting(Object::toString)
        .containsExactly(
            "people.csv:4, column C: The row reaches beyond its heading; give the column a heading,"
                + " or put cells that hold the delimiter in quotation marks.",
            "people.csv:5, column D: The row reaches beyond its heading; give the column a heading,"
                + " or put cells that hold the delimiter in quotation marks.");
  }
}
