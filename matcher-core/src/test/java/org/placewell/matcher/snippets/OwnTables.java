package org.placewell.matcher.snippets;

// region own-tables
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.*;

/** The council's tables, as they are on one day, as a dataset. */
final class OwnTables {
  private final Connection db;

  OwnTables(Connection db) {
    this.db = db;
  }

  Dataset read(LocalDate on) throws SQLException {
    Casework casework = new Casework(decisions(), List.of(), List.of(), List.of());
    return new Dataset(
        new DatasetId("panel"), on, stock(), referrals(), casework, List.of(), Set.of());
  }

  private Stock stock() throws SQLException {
    return new Stock(
        rows(
            "select id, name from provider order by id",
            row ->
                new Provider(
                    new ProviderId(row.getString("id")), row.getString("name"), Condition.none())),
        rows("select * from scheme order by id", OwnTables::scheme),
        rows(
            "select id, scheme from unit order by id",
            row ->
                new Household(
                    new HouseholdId(row.getString("id")),
                    new SchemeId(row.getString("scheme")),
                    Features.unknown(),
                    Condition.none(),
                    List.of())),
        rows(
            "select id from unit order by id",
            row ->
                new Bedspace(
                    new BedspaceId(row.getString("id")),
                    new HouseholdId(row.getString("id")),
                    UnitType.UNKNOWN,
                    Features.unknown(),
                    1,
                    Optional.empty())),
        rows("select id, ready from unit where vacant order by id", OwnTables::vacancy));
  }

  private static Scheme scheme(ResultSet row) throws SQLException {
    return new Scheme(
        new SchemeId(row.getString("id")),
        new ProviderId(row.getString("provider")),
        row.getString("name"),
        new Service(
            SupportLevel.valueOf(row.getString("support")),
            PlaceKind.SUPPORTED_HOUSING,
            SchemeType.UNKNOWN,
            IntendedStay.UNKNOWN,
            Set.of()),
        new Site(new AreaCode(row.getString("borough")), Set.of(), Set.of(), false),
        Features.unknown(),
        Condition.none(),
        Optional.empty());
  }

  private static Vacancy vacancy(ResultSet row) throws SQLException {
    Optional<LocalDate> ready = Optional.ofNullable(row.getObject("ready", LocalDate.class));
    return new Vacancy(
        new VacancyId(row.getString("id")),
        new BedspaceId(row.getString("id")),
        new VacancyDates(Optional.empty(), ready, 0, Optional.empty(), List.of()),
        Certainty.CONFIRMED,
        1,
        Condition.none());
  }

  private List<Referral> referrals() throws SQLException {
    return rows(
        "select * from referral where closed is null order by id",
        row ->
            new Referral(
                new ReferralId(row.getString("id")),
                Person.unknown(new PersonId(row.getString("person"))),
                new Wishes(List.of(new Destination.Supported()), List.of(), List.of()),
                new Needs(
                    Condition.none(),
                    new SupportNeed.Agreed(SupportLevel.valueOf(row.getString("support"))),
                    Optional.empty()),
                Risk.none(),
                Links.unknown(),
                Stay.unknown(),
                new Progress(
                    Band.valueOf(row.getString("band")),
                    new Clock(
                        row.getObject("referred", LocalDate.class),
                        Optional.empty(),
                        Optional.empty()),
                    ReferralSource.UNKNOWN,
                    new Readiness(List.of(), Known.UNKNOWN, Known.UNKNOWN),
                    List.of(),
                    List.of())));
  }

  /** What somebody decided is pinned: later runs plan around it. */
  private List<Commitment> decisions() throws SQLException {
    return rows(
        "select id, referral, unit, decided_on from decision order by id",
        row ->
            new Commitment(
                new CommitmentId(row.getString("id")),
                CommitmentKind.PINNED,
                Optional.of(new ReferralId(row.getString("referral"))),
                new VacancyId(row.getString("unit")),
                1,
                row.getObject("decided_on", LocalDate.class),
                Optional.empty()));
  }

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, Reader<T> reader) throws SQLException {
    List<T> values = new ArrayList<>();
    try (Statement statement = db.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(reader.read(rows));
      }
    }
    return values;
  }
}
// endregion
