package org.placewell.matcher.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;
import org.placewell.matcher.sheets.table.Cell;

/** What single cells are read as. */
class ValuesTest {
  private static final Rules BRITISH = new Rules(Sheets.DAY, Mapping.DateOrder.DAY_FIRST);
  private static final Rules AMERICAN = new Rules(Sheets.DAY, Mapping.DateOrder.MONTH_FIRST);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2026",
        "03/04/2026",
        "3.4.2026",
        "03.04.26",
        "3-4-26",
        "3/4/26",
        "3 Apr 2026",
        "3rd April 2026",
        "3 April 26",
        "3-Apr-26",
        "03 apr. 2026",
        "Fri 3 April 2026",
        "Friday, 3rd of April, 2026",
        "2026-04-03",
        "2026-4-3",
        "2026-04-03T00:00:00+01:00",
        "2026-04-03 10:15:00",
        "03/04/2026 09:30",
        "  3 / 4 / 2026 "
      })
  void theThirdOfApril(String text) {
    assertThat(read(PlainKind.DATE, text, BRITISH)).isEqualTo("2026-04-03");
  }

  @ParameterizedTest
  @CsvSource({
    "12/4/26, 2026-04-12",
    "13/4/26, 2026-04-13",
    "1/1/36, 2036-01-01",
    "1/1/37, 1937-01-01",
    "29/2/2024, 2024-02-29",
    "1 sept 2025, 2025-09-01"
  })
  void theDayComesFirstAndYearsReachTenAhead(String text, String date) {
    assertThat(read(PlainKind.DATE, text, BRITISH)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"1/2/26, 2026-02-01", "1/2/27, 1927-02-01", "4/5/91, 1991-05-04"})
  void aBirthLiesNotAhead(String text, String date) {
    assertThat(read(PlainKind.PAST_DATE, text, BRITISH)).isEqualTo(date);
  }

  @Test
  void aDateThatMakesSenseWithTheMonthFirstOnlyIsAProblem() {
    assertThat(bad(PlainKind.DATE, "4/13/2026", BRITISH))
        .contains("can only be a date with the month first")
        .doesNotContain("13");
    assertThat(read(PlainKind.DATE, "4/13/2026", AMERICAN)).isEqualTo("2026-04-13");
    assertThat(read(PlainKind.DATE, "4/3/2026", AMERICAN)).isEqualTo("2026-04-03");
    assertThat(bad(PlainKind.DATE, "13/4/2026", AMERICAN)).contains("with the day first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/2/2026", "0/4/2026", "32/1/2026", "29/2/2026", "April 2026", "soon", "46115",
        "3/4", "2026", "1/2/3/2026", "3 Avril 2026", "2026-13-01", "2026-02-30", "3/4/202"
      })
  void noDate(String text) {
    assertThat(bad(PlainKind.DATE, text, BRITISH)).contains("write it as in");
  }

  @Property
  void everyDayInEveryStyle(@ForAll @IntRange(min = 0, max = 73_000) int number) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(number);
    String words = day.getDayOfMonth() + " " + day.getMonth() + " " + day.getYear();
    String numbers = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    for (String text : List.of(words, numbers, day.toString())) {
      assertThat(read(PlainKind.DATE, text, BRITISH)).isEqualTo(day.toString());
    }
  }

  @Test
  void aDateCellIsItsDayAndABareNumberIsNone() {
    Cell cell = new Cell.Date(LocalDate.of(2026, 4, 3).atTime(23, 59));
    assertThat(PlainKind.DATE.read(cell, BRITISH)).isInstanceOf(Reading.Value.class);
    Cell serial = new Cell.Numeric(BigDecimal.valueOf(46115));
    assertThat(PlainKind.DATE.read(serial, BRITISH)).isInstanceOf(Reading.Bad.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£1,234.50|1234.50",
        "1234.5|1234.5",
        "£0|0",
        "£ 901.70|901.70",
        "1,000,000|1000000"
      })
  void money(String text, String amount) {
    assertThat(read(PlainKind.MONEY, text, BRITISH)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,23", "12,3456", "$5", "1.2.3", "free", "1e9", "£-"})
  void noMoney(String text) {
    assertThat(bad(PlainKind.MONEY, text, BRITISH)).contains("amount in pounds");
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "Y, true",
    "1, true",
    "TRUE, true",
    "✓, true",
    "no, false",
    "N, false",
    "0, false",
    "False, false"
  })
  void yesAndNo(String text, String truth) {
    assertThat(read(PlainKind.YES_NO, text, BRITISH)).isEqualTo(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "maybe", "2", "yes please", "n/a"})
  void neitherYesNorNo(String text) {
    assertThat(bad(PlainKind.YES_NO, text, BRITISH)).contains("yes or no");
  }

  @Test
  void codesByWordsOfficialCodesAndLabels() {
    CodeKind unit = CodeKind.of(UnitType.class);
    assertThat(read(unit, "Self-contained flat or bedsit with common facilities", BRITISH))
        .isEqualTo("SELF_CONTAINED_WITH_COMMON");
    assertThat(read(unit, "4", BRITISH)).isEqualTo("SHARED_HOUSE");
    assertThat(read(unit, "shared  FLAT", BRITISH)).isEqualTo("SHARED_FLAT");
    CodeKind level = CodeKind.of(SupportLevel.class);
    assertThat(bad(level, "hihg", BRITISH)).contains("low, medium, high").doesNotContain("hihg");
    assertThat(level.near("hihg")).contains("high");
  }

  @Test
  void listsByCommaOrSemicolon() {
    assertThat(read(CodeLists.IDS, "Lambeth, Southwark", BRITISH))
        .isEqualTo("[\"Lambeth\",\"Southwark\"]");
    assertThat(read(CodeLists.IDS, "Bournemouth, Christchurch and Poole;", BRITISH))
        .isEqualTo("[\"Bournemouth, Christchurch and Poole\"]");
    assertThat(CodeLists.IDS.show(Nodes.NEW.arrayNode().add("a, b")))
        .isEqualTo(Optional.of("a, b;"));
  }

  @Test
  void support() {
    assertThat(read(new SupportKind(), "low or medium", BRITISH))
        .isEqualTo("{\"kind\":\"disputed\",\"views\":[\"LOW\",\"MEDIUM\"]}");
    assertThat(read(new SupportKind(), "High support", BRITISH))
        .isEqualTo("{\"kind\":\"agreed\",\"level\":\"HIGH\"}");
    assertThat(bad(new SupportKind(), "lots", BRITISH)).contains("low, medium or high");
  }

  private static String read(ValueKind kind, String text, Rules rules) {
    Reading reading = kind.read(new Cell.Text(text.strip()), rules);
    assertThat(reading).as(text).isInstanceOf(Reading.Value.class);
    var node = ((Reading.Value) reading).node();
    return node.isValueNode() ? node.asString() : node.toString();
  }

  private static String bad(ValueKind kind, String text, Rules rules) {
    Reading reading = kind.read(new Cell.Text(text), rules);
    assertThat(reading).as(text).isInstanceOf(Reading.Bad.class);
    return ((Reading.Bad) reading).message();
  }
}
