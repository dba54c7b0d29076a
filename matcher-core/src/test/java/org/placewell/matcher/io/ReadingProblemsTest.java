package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewell.matcher.io.SmallDataset.problems;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewell.matcher.model.Tariff;

/** Each thing that can be wrong with a value is said at its place, in one sentence. */
class ReadingProblemsTest {

  @Test
  void theSmallDatasetIsSound() {
    assertThat(problems(SmallDataset.TEXT)).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":"small",     | "id":"small","ids":1,     | /ids: There is no such field here; known are: id, on, stock,
          "id":"small",     | "id":"small","a b":1,     | /: A field here is unknown; known are: id, on, stock,
          "id":"H",         | "id":"H","id":"H",        | /stock/households/0/id: A field of this name stands here twice
          "id":"small",     | ` `                       | /id: This field is missing; add it.
          "on":"2024-03-04",| ` `                       | /on: This field is missing
          "id":"small"      | "id":null                 | /id: This must not be null
          "id":"small"      | "id":7                    | /id: This must be a text in quotes.
          "id":"small"      | "id":""                   | /id: An id must not be empty.
          "id":"small"      | "id":" small"             | /id: An id must not begin or end with a blank.
          "id":"small"      | "id":"\\u0007"            | /id: An id must not hold control characters.
          "id":"p1"         | "id":"\\ud800"            | /referrals/0/person/id: A text here holds half of a surrogate pair
          "name":"Provider" | "name":"a\\nb"            | /stock/providers/0/name: This text must not hold line breaks
          "on":"2024-03-04" | "on":"2024-02-30"         | /on: This must be a date as in 2023-03-09.
          "on":"2024-03-04" | "on":"04/03/2024"         | /on: This must be a date as in 2023-03-09.
          "on":"2024-03-04" | "on":"9999-01-01"         | /on: This date must lie between the years 1900 and 2200.
          "on":"2024-03-04" | "on":20240304             | /on: This must be a text in quotes.
          "sex":"MALE"      | "sex":"male"              | /referrals/0/person/sex: This must be one of: FEMALE, MALE, UNKNOWN.
          "sex":"MALE"      | "sex":null                | /referrals/0/person/sex: This must not be null
          "kind":"has"      | "kind":"hat"              | /referrals/0/needs/place/kind: The kind must be one of: all, any,
          "kind":"has",     | ` `                       | /referrals/0/needs/place: This must be an object whose kind is one of:
          "householdSize":1 | "householdSize":1.5       | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":"1"       | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":true      | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":0         | /referrals/0/person: The household size must lie between 1 and 1000.
          "householdSize":1 | "householdSize":3e9       | /referrals/0/person/householdSize: This number must lie within
          "householdSize":1 | "householdSize":1e400     | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":1e-400    | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":1e999999999 | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":1e99999999999 | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":-1e-99999999999 | /referrals/0/person/householdSize: This must be a whole number
          "householdSize":1 | "householdSize":99999999999999999999 | /referrals/0/person/householdSize: This must be a whole number
          "10.50"           | "ten"                     | /referrals/0/stay/tariff/pounds: This must be a number of at most 18 digits.
          "10.50"           | 1e400                     | /referrals/0/stay/tariff/pounds: This must be a number of at most 18 digits.
          "10.50"           | -1                        | /referrals/0/stay/tariff: A price must not be negative.
          "stay":{"bed":"C"} | "stay":[]                | /referrals/1/stay: This must be an object in braces.
          [{"id":"V","bedspace":"B"}] | {}              | /stock/vacancies: This must be a list in brackets.
          [{"id":"V","bedspace":"B"}] | [null]          | /stock/vacancies/0: This must not be null
          "format":"placewell-dataset-2" | "format":"placewell-policy-1" | /format: The format must be placewell-dataset-2; is this the right file?
          "format":"placewell-dataset-2" | "format":1   | /format: The format must be placewell-dataset-2
          """)
  void aValueThatIsWrong(String part, String other, String problem) {
    assertThat(problems(SmallDataset.with(part, other)))
        .singleElement()
        .asString()
        .startsWith(problem)
        .endsWith(problem.startsWith("/format") ? "?" : ".");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":"Q"        | "id":"P"        | /stock/providers/1/id: An earlier entry of this list already has this id
          "id":"R2"       | "id":"R1"       | /referrals/1/id: An earlier entry of this list already has this id
          "id":"p2"       | "id":"p1"       | /referrals/1/person/id: An earlier referral already names this
          "provider":"P"  | "provider":"X"  | /stock/schemes/0/provider: There is no provider with this id
          "scheme":"S"    | "scheme":"X"    | /stock/households/0/scheme: There is no scheme with this id
          "bed":"C"       | "bed":"X"       | /referrals/1/stay/bed: There is no bedspace with this id
          "2024-02-06"    | "2024-03-05"    | /referrals/1/progress/clock/referred: This date lies after the day of the dataset
          """)
  void whatDoesNotFitTogether(String part, String other, String problem) {
    assertThat(problems(SmallDataset.with(part, other)))
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @Test
  void severalDifferentProblemsAreAllFoundAtOnce() {
    String text =
        SmallDataset.TEXT
            .replace("\"id\":\"Q\"", "\"id\":\"P\"")
            .replace("\"id\":\"small\",", "\"id\":\"small\",\"extra\":1,")
            .replace("\"id\":\"H\",", "\"id\":\"H\",\"id\":\"H\",")
            .replace(
                "[{\"id\":\"V\"", "[{\"id\":\"W\",\"bedspace\":\"C\",\"places\":1.5},{\"id\":\"V\"")
            .replace("\"bedspace\":\"B\"", "\"bedspace\":\"X\"")
            .replace("\"MALE\"", "\"male\"")
            .replace("2024-01-05", "2024-13-05")
            .replace("\"bed\":\"C\"", "\"bed\":\"Z\"");

    assertThat(problems(text))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactlyInAnyOrder(
            "/extra",
            "/stock/households/0/id",
            "/stock/vacancies/0/places",
            "/referrals/0/person/sex",
            "/referrals/0/progress/clock/referred",
            "/stock/providers/1/id",
            "/stock/vacancies/1/bedspace",
            "/referrals/1/stay/bed");
  }

  @Test
  void whatNamesABrokenEntryIsNotReportedAsWell() {
    assertThat(problems(SmallDataset.with("{\"id\":\"C\",", "{\"id\":\"C\",\"sleeps\":0,")))
        .singleElement()
        .asString()
        .startsWith("/stock/bedspaces/1: The number of people a bedspace sleeps");
    assertThat(problems(SmallDataset.with("{\"id\":\"C\",", "{\"id\":7,")))
        .singleElement()
        .asString()
        .startsWith("/stock/bedspaces/1/id: This must be a text");
  }

  @Test
  void noMoreThanAThousandAreListed() {
    String text =
        SmallDataset.with("\"MALE\"", "\"MALE\",\"gender\":[" + "1,".repeat(2_000) + "1]");
    String many = SmallDataset.with("[{\"id\":\"V\"", "[" + "7,".repeat(5_000) + "{\"id\":\"V\"");

    assertThat(problems(text)).hasSize(1);
    assertThat(problems(many))
        .hasSize(1_001)
        .last()
        .isEqualTo("/: There are more problems; correct these first.");
  }

  @Test
  void aMissingFormatIsRead() {
    assertThat(problems(SmallDataset.with("\"format\":\"placewell-dataset-2\",", ""))).isEmpty();
  }

  @Test
  void anotherFormatIsSaidAlone() {
    assertThat(problems("{\"format\":\"placewell-plan-1\",\"a\":1,\"b\":2}"))
        .containsExactly(
            "/format: The format must be placewell-dataset-2; is this the right file?");
  }

  @Test
  void anExponentIsReadAndWrittenWithoutOne() {
    Json json = Json.standard();
    var dataset = json.readDataset(SmallDataset.with("\"10.50\"", "1.05E1"));
    var large = json.readDataset(SmallDataset.with("\"10.50\"", "2e3"));

    assertThat(
            ((Tariff.Nightly) large.referrals().getFirst().stay().tariff().orElseThrow()).pounds())
        .isEqualTo(new BigDecimal("2000"));
    for (var read : List.of(dataset, large)) {
      assertThat(json.readDataset(json.write(read))).isEqualTo(read);
    }
  }
}
