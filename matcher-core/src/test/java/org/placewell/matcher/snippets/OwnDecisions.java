package org.placewell.matcher.snippets;

// region own-commit
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;

/** Somebody decides one recommended placement. */
final class OwnDecisions {
  private static final MatchingEngine ENGINE =
      MatchingEngine.create().using(Matcher.waitingList()); // it plans around what is agreed

  private final Connection db;
  private final Policy policy;

  OwnDecisions(Connection db, Policy policy) {
    this.db = db;
    this.policy = policy;
  }

  /**
   * Records the decision, or changes nothing.
   *
   * @param actor the signed-in user who decides, in the council's own system
   * @throws IllegalStateException if, as things are now, the placement breaks a rule
   */
  void commit(Placement placement, String actor, String reason, LocalDate on) throws SQLException {
    if (actor.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("A decision needs a named person and a reason.");
    }
    db.setAutoCommit(false);
    try {
      lock();
      Set<Breach> before = breaches(on);
      insert(placement, actor, reason, on);
      Set<Breach> after = breaches(on); // read again, with the decision in it
      after.removeAll(before);
      if (!after.isEmpty()) {
        throw new IllegalStateException("Not committed: " + after.iterator().next().words());
      }
      db.commit();
    } catch (SQLException | RuntimeException e) {
      db.rollback();
      throw e;
    }
  }

  /**
   * One decision at a time: a limit may span vacancies, so that locking one of them is not enough.
   */
  private void lock() throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.executeQuery("select id from panel where id = 1 for update");
    }
  }

  /** What agreed placements break, as the tables are within this transaction. */
  private Set<Breach> breaches(LocalDate on) throws SQLException {
    return new LinkedHashSet<>(ENGINE.match(new OwnTables(db).read(on), policy).check().byPins());
  }

  private void insert(Placement placement, String actor, String reason, LocalDate on)
      throws SQLException {
    try (PreparedStatement row =
        db.prepareStatement(
            "insert into decision (referral, unit, decided_by, reason, decided_on)"
                + " values (?, ?, ?, ?, ?)")) {
      row.setString(1, placement.referral().value());
      row.setString(2, placement.vacancy().value());
      row.setString(3, actor);
      row.setString(4, reason);
      row.setObject(5, on);
      row.executeUpdate();
    }
  }
}
// endregion
