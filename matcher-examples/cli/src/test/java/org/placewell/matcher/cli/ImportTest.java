package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.policy.RuleBook;

/** The how-to of spreadsheets, from the first look to the week after. */
class ImportTest {
  private static final String PEOPLE = "../data/spreadsheets/people.csv";
  private static final String VACANCIES = "../data/spreadsheets/vacancies.csv";
  private static final String SHEETS = "src/test/resources/sheets/";
  private static final String DAY = "--on=2026-04-03";
  private static final String ALL = "--audience=coordinator";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theHowTo() {
    String april = file("april.json");
    String lists = file("lists.json");
    return Stream.of(
        golden("import-dry-run", "import", PEOPLE, VACANCIES, DAY, "--dry-run"),
        golden(
            "import-problems",
            "import",
            SHEETS + "people-with-problems.csv",
            VACANCIES,
            DAY,
            "--dry-run"),
        golden("import", "import", PEOPLE, VACANCIES, DAY, "--out", april, "--save-mapping", lists),
        golden("import-match", "match", april, ALL),
        golden("import-explain", "explain", april, "--referral", "P-102", ALL),
        golden(
            "import-since",
            "import",
            SHEETS + "people-next-week.csv",
            SHEETS + "vacancies-next-week.csv",
            "--on=2026-04-10",
            "--out",
            file("next.json"),
            "--mapping",
            lists,
            "--since",
            april),
        golden("export", "export", april, "--out", file("april.xlsx")));
  }

  @Test
  void aWorkbookAndAFolderReadBackToTheSame() throws IOException {
    for (String to : List.of("tables.xlsx", "tables")) {
      assertThat(Cli.run("export", "lambeth-cases", "--out", file(to)).exit()).isZero();
      List<String> again = new ArrayList<>(List.of("import", "--out", file("again.json")));
      try (Stream<Path> files = Files.walk(folder.resolve(to))) {
        files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(again::add);
      }
      Cli.Result result = Cli.run(again.toArray(String[]::new));
      assertThat(result.err()).isEmpty();
      assertThat(Json.standard().readDataset(folder.resolve("again.json")))
          .isEqualTo(Json.standard().readDataset(Path.of("../data/lambeth-cases/dataset.json")));
    }
  }

  @Test
  void aProblemLeavesNoFile() {
    Path out = folder.resolve("out.json");
    Cli.Result result =
        Cli.run("import", SHEETS + "people-with-problems.csv", DAY, "--out", out.toString());
    assertThat(result.exit()).isEqualTo(Exit.INPUT);
    assertThat(out).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Cli.Result result =
        Cli.run(
            "import",
            PEOPLE,
            VACANCIES,
            DAY,
            "--dry-run",
            "--out",
            file("out.json"),
            "--save-mapping",
            file("mapping.json"));
    assertThat(result.exit()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aTemplateCanBeFilledIn() {
    assertThat(Cli.run("import", "--template", file("mine"), "--example").exit()).isZero();
    assertThat(folder.resolve("mine/people.csv")).content().contains("EXAMPLE R1");
    assertThat(Cli.run("import", "--template", file("mine")).exit()).isEqualTo(Exit.CANNOT_WRITE);
    assertThat(Cli.run("import", "--template", file("mine.xlsx")).exit()).isZero();
    Cli.Result empty = Cli.run("import", file("mine.xlsx"), DAY, "--dry-run");
    assertThat(empty.err()).isEmpty();
    assertThat(empty.out()).containsIgnoringWhitespaces("0 referrals, 0 vacancies");
  }

  @Test
  void mistakesOnTheCommandLineAreTold() {
    assertThat(Cli.run("import", "--dry-run").exit()).isEqualTo(Exit.USAGE);
    assertThat(Cli.run("import", PEOPLE, DAY).err()).contains("--out");
    assertThat(Cli.run("import", PEOPLE, DAY, "--dry-run", "--set", "people.Bnad=A").err())
        .contains("no such heading");
    assertThat(Cli.run("import", PEOPLE, VACANCIES, "--dry-run").err())
        .contains("The day of these tables is not known");
    assertThat(Cli.run("import", "nowhere.csv", DAY, "--dry-run").exit()).isEqualTo(Exit.INPUT);
    assertThat(Cli.run("import", PEOPLE, DAY, "--out", PEOPLE).exit()).isEqualTo(Exit.USAGE);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private DynamicTest golden(String name, String... args) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cli.Result result = Cli.run(RuleBook.standard(), 100, args);
          String text = GoldenTest.transcript(result, args).replace(folder + "/", "");
          GoldenTest.check(Path.of("src/test/resources/golden", name + ".txt"), text);
        });
  }
}
