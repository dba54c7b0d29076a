package org.placewell.matcher.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;

/** The page on embedding does what it says, on a database in memory. All rows are invented. */
class EmbedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Policy POLICY = Policy.englishCouncil();
  private static final Path PAGE = Path.of("docs/how-to/embed-the-library.md");

  private Connection db;

  @BeforeEach
  void tables() throws SQLException, IOException {
    db = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = db.createStatement()) {
      statement.execute(block("sql"));
      statement.execute(
          """
          insert into panel values (1);
          insert into provider values ('p', 'Harbour');
          insert into scheme values
            ('s-low', 'p', 'North', 'LOW', 'E09000013'), ('s-high', 'p', 'South', 'HIGH', 'E09000013');
          insert into unit values
            ('u1', 's-low', true, '2026-01-12'), ('u2', 's-high', true, '2026-01-19'),
            ('u3', 's-high', false, null);
          insert into referral values
            ('r1', 'a', 'A', 'LOW', '2025-10-01', null), ('r2', 'b', 'B', 'HIGH', '2025-07-01', null),
            ('r3', 'c', 'B', 'LOW', '2025-08-01', null), ('r4', 'd', 'A', 'LOW', '2025-08-01', '2026-01-02');
          """);
    }
  }

  @AfterEach
  void close() throws SQLException {
    db.close();
  }

  /** The first block of a language on the page. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private MatchRun run() throws SQLException {
    return MatchingEngine.create()
        .within(Budget.ofSteps(300))
        .match(new OwnTables(db).read(DAY), POLICY);
  }

  private int decisions() throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from decision")) {
      count.next();
      return count.getInt(1);
    }
  }

  private static Placement placement(Plan plan, String referral) {
    return plan.of(new ReferralId(referral)).orElseThrow();
  }

  @Test
  void tablesBecomeADatasetAndAPlan() throws SQLException {
    Plan plan = run().plan();
    assertThat(new OwnTables(db).read(DAY).referrals()).hasSize(3);
    assertThat(placement(plan, "r2").vacancy()).isEqualTo(new VacancyId("u2"));
    assertThat(plan.of(new ReferralId("r1"))).isPresent();
  }

  @Test
  void aDecisionIsRecordedWithItsActorAndStaysInLaterPlans() throws SQLException {
    Placement placement = placement(run().plan(), "r1");
    new OwnDecisions(db, POLICY).commit(placement, "m.okoro", "agreed at the panel", DAY);

    assertThat(decisions()).isEqualTo(1);
    try (Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery("select decided_by, reason from decision")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("m.okoro");
      assertThat(row.getString(2)).isEqualTo("agreed at the panel");
    }
    MatchRun later = run();
    assertThat(placement(later.plan(), "r1").vacancy()).isEqualTo(placement.vacancy());
    assertThat(later.check().breaches()).isEmpty();
  }

  @Test
  void whatHasBecomeWrongMeanwhileIsRolledBack() throws SQLException {
    Plan plan = run().plan();
    OwnDecisions decisions = new OwnDecisions(db, POLICY);
    execute("update referral set support = 'HIGH' where id = 'r1'");
    assertThatIllegalStateException()
        .isThrownBy(() -> decisions.commit(placement(plan, "r1"), "m.okoro", "agreed", DAY))
        .withMessageStartingWith("Not committed: ");
    assertThat(decisions()).isZero();

    execute("update referral set support = 'LOW' where id = 'r1'");
    Placement first = placement(plan, "r1");
    decisions.commit(first, "m.okoro", "agreed", DAY);
    Placement second =
        new Placement(
            new ReferralId("r3"), first.vacancy(), first.start(), false, false, Optional.empty());
    assertThatIllegalStateException()
        .as("the bed is given away already")
        .isThrownBy(() -> decisions.commit(second, "m.okoro", "agreed", DAY));
    assertThat(decisions()).isEqualTo(1);
  }

  @Test
  void nobodyDecidesWithoutANameAndAReason() throws SQLException {
    Placement placement = placement(run().plan(), "r1");
    OwnDecisions decisions = new OwnDecisions(db, POLICY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decisions.commit(placement, " ", "agreed", DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decisions.commit(placement, "m.okoro", "", DAY));
    assertThat(decisions()).isZero();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.executeUpdate(sql);
    }
    if (!db.getAutoCommit()) {
      db.commit();
    }
  }

  @Test
  void theMeasureOfThePageCounts() throws IOException {
    Dataset dataset = Population.panel(4).sized(40, 10).generate();
    MatchRun run = OwnMeasure.run(dataset, block("json"));
    assertThat(run.plan().score().values())
        .extracting(Score.Value::goal)
        .containsExactly("urgency", "fair share", Policy.REVIEW_GOAL);
    assertThat(run.plan().origin().engine()).isEqualTo("exact, then timefold");
  }
}
