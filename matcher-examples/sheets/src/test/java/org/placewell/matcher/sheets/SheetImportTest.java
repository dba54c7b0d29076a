package org.placewell.matcher.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.sheets.table.Table;

/** From tables as people keep them to a dataset, or to every problem at its place. */
class SheetImportTest {
  private static final Table PEOPLE =
      Sheets.table(
          "people.csv",
          "Waiting list, April |",
          "",
          "Ref. no | DATE REFERRED | Band | Ground floor | Name | Shoe size",
          "R1 | 12/1/2026 | A | yes | Nobody | 9",
          "R2 | 3 Feb 2026 | b | tbc | | ",
          "R3 | 03.02.26 | | | | ");

  @Test
  void twoTablesAreEnough() {
    Imported imported = Sheets.read(PEOPLE, Sheets.VACANCIES);

    assertThat(imported.problems()).isEmpty();
    Dataset dataset = imported.dataset().orElseThrow();
    assertThat(dataset.referrals())
        .extracting(r -> r.id().value())
        .containsExactly("R1", "R2", "R3");
    assertThat(dataset.stock().schemes().getFirst().name()).isEqualTo("Elm House");
    assertThat(dataset.stock().bedspaces().getFirst().features().has(PlaceFeature.SELF_CONTAINED))
        .isEqualTo(Known.NO);
    assertThat(dataset.referrals()).allMatch(Referral::needsVacancy);
  }

  @Test
  void anAgeBesideADateOfBirthMustAgreeAndSaysLess() {
    for (String heads : List.of("DOB | Age", "Age | DOB")) {
      boolean dayFirst = heads.startsWith("DOB");
      Table agree = born(heads, dayFirst ? "5/6/1990 | 35" : "35 | 5/6/1990");
      assertThat(Sheets.read(agree, Sheets.VACANCIES).dataset().orElseThrow().referrals())
          .extracting(r -> r.person().born().orElseThrow().earliest().toString())
          .containsExactly("1990-06-05");
      Table clash = born(heads, dayFirst ? "5/6/1990 | 50" : "50 | 5/6/1990");
      assertThat(Sheets.read(clash, Sheets.VACANCIES).problems())
          .singleElement()
          .asString()
          .contains("people.csv, row 2, column D")
          .contains("The age and the date of birth do not agree");
    }
  }

  private static Table born(String heads, String cells) {
    return Sheets.table(
        "people.csv", "Ref | Date referred | " + heads, "R1 | 12/1/2026 | " + cells);
  }

  @Test
  void unknownIsNotNo() {
    Dataset dataset = Sheets.read(PEOPLE, Sheets.VACANCIES).dataset().orElseThrow();

    assertThat(needs(dataset, 0)).containsExactly("has");
    assertThat(needs(dataset, 1)).containsExactly("unsettled");
    assertThat(needs(dataset, 2)).isEmpty();
  }

  private static List<String> needs(Dataset dataset, int person) {
    Condition<?> place = dataset.referrals().get(person).needs().place();
    return ((Condition.All<?>) place).of().stream().map(Object::toString).toList();
  }

  @Test
  void theReportNamesWhatWasNotReadAndWhatWasTakenForGranted() {
    ImportReport report = Sheets.read(PEOPLE, Sheets.VACANCIES).report();

    ImportReport.Sheet people = report.sheets().getFirst();
    assertThat(people.headerRow()).isEqualTo(3);
    assertThat(people.unread()).extracting(SheetProblem.Heading::text).containsExactly("Name");
    assertThat(people.unknown())
        .extracting(u -> u.heading().toString())
        .containsExactly("F (Shoe size)");
    assertThat(report.assumptions())
        .contains(
            new ImportReport.Assumption("No destination for a person: supported housing", 3),
            new ImportReport.Assumption("Needs ground floor left empty: no such need", 1),
            new ImportReport.Assumption("No places for a vacancy: 1", 1));
  }

  @Test
  void aTypoIsNotReadAndGetsASuggestion() {
    Table table =
        Sheets.table(
            "people.csv", "Ref | Referral date | Excluded araes", "R1 | 1/1/2026 | Lambeth");
    assertThat(Sheets.read(table).report().sheets().getFirst().unknown())
        .containsExactly(
            new ImportReport.Unknown(
                new SheetProblem.Heading(2, "Excluded araes"), Optional.of("Excluded areas")));
  }

  @Test
  void allProblemsAtOnceEachAtItsCell() {
    Table people =
        Sheets.table(
            "people.csv",
            "Ref | Date referred | DOB | Band | In since",
            "R1 | 4/13/2026 | 1/1/1990 | Z | 1/1/2026",
            "R1 | 3/4/2026 | 30/2/1990 | A | ",
            "R2 | | | A | 4/4/2026");
    Table vacancies =
        Sheets.table(
            "vacancies.csv",
            "Vacancy | Scheme | Borough | Support level | Void from | Ready",
            "V1 | Elm House | Lambeth | hgih | 1/4/2026 | 1/5/2026",
            "V2 | Oak Court | Lambeth | low | 2/4/2026 | 1/4/2026",
            "V3 | Oak Court | Southwark | low | | 1/4/2026");

    assertThat(Sheets.problems(people, vacancies))
        .containsExactlyInAnyOrder(
            "people.csv, row 2, column B (Date referred): This can only be a date with the month first; write the day first, or say in a mapping that the dates of these tables have the month first.",
            "people.csv, row 2, column D (Band): This is none of the known values; use one of: A, B, C, D, unknown.",
            "people.csv, row 3, column A (Ref): An earlier row already has this id; give each its own.",
            "people.csv, row 3, column C (DOB): There is no such day in the calendar; write it as in 3/4/2026, 3 Apr 2026 or 2026-04-03.",
            "people.csv, row 4, column B (Date referred): This must be filled in (such as 3/1/2026).",
            "vacancies.csv, row 2, column D (Support level): This is none of the known values; use one of: low, medium, high (the cell holds \"hgih\"; did you mean high?).",
            "vacancies.csv, row 3, columns E (Void from) and F (Ready): The ready date must not lie before the void date.",
            "vacancies.csv, row 4, column C (Borough): Row 3 of vacancies.csv says something else of the same scheme; make the two the same.");
  }

  @Test
  void whatDoesNotFitTogetherIsToldAtItsCell() {
    Table people =
        Sheets.table(
            "people.csv", "Ref | Date referred", "R1 | 1/3/2026", "R1 | 3/4/2026", "R2 | 4/4/2026");
    Table refusals =
        Sheets.table(
            "refusals.csv",
            "Ref | Scheme | Date refused",
            "R9 | Elm House | 1/3/2026",
            "R1 | Yew | 1/3/2026");
    Table risks = Sheets.table("risk flags.csv", "Ref | Risk", "R8 | arson");

    assertThat(Sheets.problems(people, Sheets.VACANCIES, refusals, risks))
        .containsExactlyInAnyOrder(
            "risk flags.csv, row 2, column A (Ref): There is no referral with this id; add it or correct the id.",
            "people.csv, row 3, column A (Ref): An earlier row already has this id; give each its own.",
            "people.csv, row 4, column B (Date referred): This date lies after the day of the dataset; correct one of the two.",
            "refusals.csv, row 2, column A (Ref): There is no referral with this id; add it or correct the id.",
            "refusals.csv, row 3, column B (Scheme): There is no scheme with this id; add it or correct the id.");
  }

  @Test
  void noProblemQuotesWhatAPersonalCellHolds() {
    Table people =
        Sheets.table(
            "people.csv",
            "Ref | Date referred | Sex | DOB | Risks | Now in",
            "R1 | Zebra1 | Zebra2 | Zebra3 | Zebra4 | Zebra5");
    assertThat(Sheets.problems(people)).hasSize(5).noneMatch(text -> text.contains("Zebra"));
  }

  @Test
  void twoColumnsMustNotMeanTheSame() {
    Table table =
        Sheets.table(
            "people.csv", "Ref | Date referred | Referral date", "R1 | 1/1/2026 | 2/1/2026");
    assertThat(Sheets.problems(table))
        .contains(
            "people.csv, row 1, column C (Referral date): Column B (Date referred) already means Referral date; take one of the two out, or say in a mapping which is to be ignored.");
  }

  @Test
  void aShiftedRowIsAProblem() {
    Table table = Sheets.table("people.csv", "Ref | Date referred", "R1 | 1/1/2026 | oh, dear");
    assertThat(Sheets.problems(table))
        .anyMatch(text -> text.contains("row 2, column C: The row reaches"));
  }

  @Test
  void anUnclearTableSaysHowToNameIt() {
    Table table = Sheets.table("export.csv", "Ref | Area | Until", "R1 | Lambeth | ");
    Table unclear = Sheets.table("export.csv", "Ref | Since | Hobby", "R1 | 1/1/2026 | chess");
    assertThat(Sheets.problems(PEOPLE, unclear))
        .anyMatch(text -> text.startsWith("export.csv: It is not clear which table this is"));
    assertThat(Sheets.read(PEOPLE, table).report().sheets().getLast().table())
        .isEqualTo("area exclusions");
  }

  @Test
  void richerTablesAreLinkedByIdOrName() {
    Table schemes =
        Sheets.table(
            "schemes.csv",
            "Scheme | Scheme name | Provider | Borough | Support level",
            "S1 | Elm House | Northside | Lambeth | high");
    Table units = Sheets.table("units.csv", "Unit | Household | Scheme", "B1 | H1 | Elm House");
    Table vacancies = Sheets.table("vacancies.csv", "Vacancy | Unit | Ready", "V1 | B1 | 6/4/2026");
    Table occupants =
        Sheets.table("occupants.csv", "Household | Person | Risks", "B1 | P9 | in recovery");
    Table offers =
        Sheets.table(
            "offers.csv",
            "Offer | Kind | Ref | Vacancy | Since",
            "O1 | offered | R1 | V1 | 1/4/2026");

    Imported imported = Sheets.read(PEOPLE, schemes, units, vacancies, occupants, offers);

    assertThat(imported.problems()).isEmpty();
    Dataset dataset = imported.dataset().orElseThrow();
    assertThat(dataset.stock().households().getFirst().scheme().value()).isEqualTo("S1");
    assertThat(dataset.stock().households().getFirst().occupants()).hasSize(1);
    assertThat(dataset.casework().commitments()).hasSize(1);
  }

  @Test
  void aMappingSettlesHeadingsWordsAndConstants() {
    Table table = Sheets.table("liste.csv", "Nummer | Seit | Stufe", "R1 | 4/13/2025 | gold");
    Mapping mapping =
        Mapping.read(
            """
            {"dates": "month first", "sheets": [{"table": "people",
              "headings": {"Nummer": "Reference", "Seit": "Referral date", "Stufe": "Band"},
              "values": {"Band": {"gold": "A"}}, "constants": {"Sex": "female"}}]}
            """);
    Imported imported = Sheets.read(mapping, table, Sheets.VACANCIES);

    assertThat(imported.problems()).isEmpty();
    Referral referral = imported.dataset().orElseThrow().referrals().getFirst();
    assertThat(referral.progress().band().name()).isEqualTo("A");
    assertThat(referral.person().sex().name()).isEqualTo("FEMALE");
    assertThat(Mapping.read(imported.mapping().write())).isEqualTo(imported.mapping());
    assertThat(Sheets.read(imported.mapping(), table, Sheets.VACANCIES).dataset())
        .isEqualTo(imported.dataset());
  }

  /** Headings and words come from spreadsheets of others. */
  @Test
  void aSavedMappingHidesNothing() {
    String own = "Na\u202Eme\u200B\u0085\u007F \"Zoë\" \uD834\uDD1E \u0646\u200C\u0647";
    Mapping.Sheet sheet =
        new Mapping.Sheet(
            "people",
            Optional.of("April\uFEFF"),
            Map.of(own, List.of("Reference")),
            Map.of("Band", List.of("one\u2066", "two")),
            Map.of("Band", Map.of("go\u00ADld", "A")),
            Map.of("Sex", "fe\u2028male"));
    Mapping mapping = new Mapping(Mapping.DateOrder.DAY_FIRST, List.of(sheet));

    String written = mapping.write();

    assertThat(written)
        .contains(
            "\"Na\\u202Eme\\u200B\\u0085\\u007F \\\"Zoë\\\" \uD834\uDD1E \u0646\u200C\u0647\"")
        .contains("\"April\\uFEFF\"", "\"one\\u2066\"", "\"go\\u00ADld\"", "\"fe\\u2028male\"");
    assertThat(Mapping.read(written)).isEqualTo(mapping);
  }

  @Test
  void aMappingTellsAllItsMistakes() {
    String broken =
        """
        {"dates": "sideways", "shets": [], "sheets": [{"table": "peple"},
          {"table": "people", "headings": {"X": "Referal date"}, "constants": {"Band": 3}}]}
        """;
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                InvalidInputException.class, () -> Mapping.read(broken)))
        .satisfies(e -> assertThat(e.problems()).hasSize(5))
        .hasMessageContaining("did you mean Referral date?");
  }

  @Test
  void aConstantServesRowsWithoutAValue() {
    Table vacancies =
        Sheets.table("vacancies.csv", "Vacancy | Scheme | Support level", "V1 | Elm | low");
    assertThat(Sheets.problems(PEOPLE, vacancies))
        .containsExactly(
            "vacancies.csv, row 2: There is no column for the borough of a scheme; add one headed Borough (such as Lambeth), or give one value for all rows in a mapping.");
    Mapping lambeth = Mapping.none().with("vacancies", "Borough", "Lambeth");
    assertThat(Sheets.read(lambeth, PEOPLE, vacancies).dataset()).isPresent();
  }

  @Test
  void theExampleRowOfATemplateIsLeftOut() {
    List<Table> templates = Templates.tables(true);
    Imported imported = SheetImport.on(Sheets.DAY).read(templates);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.dataset().orElseThrow().referrals()).isEmpty();
    assertThat(imported.report().sheets())
        .hasSameSizeAs(templates)
        .allSatisfy(sheet -> assertThat(sheet.examples()).isEqualTo(1))
        .allSatisfy(sheet -> assertThat(sheet.unknown()).isEmpty());
  }

  @Test
  void rowsNobodyHasUpdatedForFourWeeksAreNamed() {
    Table table =
        Sheets.table(
            "people.csv",
            "Ref | Date referred | Last updated",
            "R1 | 1/1/2026 | 5/3/2026",
            "R2 | 1/1/2026 | 6/3/2026",
            "R3 | 1/1/2026 | ");
    assertThat(Sheets.read(table).report().stale())
        .extracting(ImportReport.Stale::id)
        .containsExactly("R1");
  }

  @Test
  void whatChangedSinceTheLastImport() {
    Table before =
        Sheets.table(
            "people.csv",
            "Ref | Date referred | Band",
            "R1 | 1/1/2026 | A",
            "R2 | 1/1/2026 | B",
            "R3 | 1/1/2026 | B");
    Table after =
        Sheets.table(
            "people.csv",
            "Ref | Date referred | Band",
            "R1 | 1/1/2026 | B",
            "R2 | 1/1/2026 | B",
            "R4 | 2/1/2026 | B");
    Table lower =
        Sheets.table(
            "vacancies.csv",
            "Vacancy | Scheme | Provider | Borough | Support level | Unit type | Ready",
            "V1 | Elm House | Northside | Lambeth | low | shared house | 6/4/2026");
    Dataset first = Sheets.read(before, Sheets.VACANCIES).dataset().orElseThrow();
    Dataset second =
        SheetImport.on(Sheets.DAY.plusDays(7)).read(List.of(after, lower)).dataset().orElseThrow();

    Changes changes = Changes.between(first, second);

    assertThat(changes.changes())
        .containsExactlyInAnyOrder(
            change(Changes.Kind.CHANGED, "referral", "R1", Map.of("Band", "")),
            change(Changes.Kind.NEW, "referral", "R4", Map.of()),
            change(Changes.Kind.GONE, "referral", "R3", Map.of()),
            change(
                Changes.Kind.CHANGED,
                "scheme",
                "Elm House",
                Map.of("Support level", "high → low")));
    assertThat(changes.overdue()).containsExactly(new Changes.Overdue("vacancy", "V1", "Ready"));
    assertThat(Changes.between(second, second).isEmpty()).isTrue();
  }

  private static Changes.Change change(
      Changes.Kind kind, String thing, String id, Map<String, String> fields) {
    return new Changes.Change(
        kind,
        thing,
        id,
        fields.entrySet().stream().map(e -> new Changes.Field(e.getKey(), e.getValue())).toList());
  }
}
