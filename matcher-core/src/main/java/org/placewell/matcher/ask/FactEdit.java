package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;

/** Changes of dates, readiness and bands. */
final class FactEdit {
  private FactEdit() {}

  static Dataset moved(Dataset old, LocalDate on) {
    try {
      return Copies.with(old, on);
    } catch (InvalidInputException e) {
      throw new InvalidInputException(e.problems().stream().map(FactEdit::onThatDay).toList());
    }
  }

  private static Problem onThatDay(Problem problem) {
    return new Problem(
        "/on",
        "On this day the dataset would not hold together at "
            + problem.pointer()
            + ": "
            + problem.message());
  }

  static Dataset moved(Dataset old, Fact.MoveVacancyDate change) {
    return Copies.vacancy(
        old,
        change.vacancy(),
        vacancy ->
            new Vacancy(
                vacancy.id(),
                vacancy.bedspace(),
                change.which().moved(vacancy.dates(), change.to()),
                vacancy.certainty(),
                vacancy.places(),
                vacancy.admits()));
  }

  static Dataset ascertained(Dataset old, Fact.SetCertainty change) {
    return Copies.vacancy(
        old,
        change.vacancy(),
        vacancy ->
            new Vacancy(
                vacancy.id(),
                vacancy.bedspace(),
                vacancy.dates(),
                change.certainty(),
                vacancy.places(),
                vacancy.admits()));
  }

  /** The bedspace is named after the vacancy, which nobody else's is. */
  static Dataset copied(Dataset old, Fact.CopyVacancy change) {
    Stock stock = old.stock();
    Vacancy like =
        stock.vacancies().stream()
            .filter(vacancy -> vacancy.id().equals(change.vacancy()))
            .findFirst()
            .orElseThrow(() -> Copies.unknown("vacancy"));
    Bedspace bed =
        stock.bedspaces().stream()
            .filter(bedspace -> bedspace.id().equals(like.bedspace()))
            .findFirst()
            .orElseThrow();
    BedspaceId id = new BedspaceId(change.as().value());
    boolean taken =
        stock.vacancies().stream().anyMatch(vacancy -> vacancy.id().equals(change.as()))
            || stock.bedspaces().stream().anyMatch(bedspace -> bedspace.id().equals(id));
    if (taken) {
      throw Copies.refused("/as", "A vacancy or bedspace already has this id; name another.");
    }
    List<Bedspace> beds = new ArrayList<>(stock.bedspaces());
    beds.add(
        new Bedspace(
            id, bed.household(), bed.type(), bed.features(), bed.sleeps(), bed.outOfService()));
    List<Vacancy> vacancies = new ArrayList<>(stock.vacancies());
    vacancies.add(
        new Vacancy(change.as(), id, like.dates(), like.certainty(), like.places(), like.admits()));
    return Copies.with(
        old, new Stock(stock.providers(), stock.schemes(), stock.households(), beds, vacancies));
  }

  static Dataset returned(Dataset old, Fact.ReturnToService change) {
    return Copies.bedspace(
        old,
        change.bedspace(),
        bed ->
            new Bedspace(
                bed.id(),
                bed.household(),
                bed.type(),
                bed.features(),
                bed.sleeps(),
                Optional.empty()));
  }

  static Dataset settled(Dataset old, Fact.SettleCause change) {
    return readiness(old, change.referral(), change.cause(), cause -> Optional.empty());
  }

  static Dataset moved(Dataset old, Fact.MoveCauseDate change) {
    return readiness(
        old,
        change.referral(),
        change.cause(),
        cause ->
            Optional.of(new ReadinessCause(cause.kind(), cause.owner(), Optional.of(change.to()))));
  }

  /** What becomes of a cause; empty if it is settled. */
  private interface Turn {
    Optional<ReadinessCause> of(ReadinessCause cause);
  }

  private static Dataset readiness(Dataset old, ReferralId id, CauseKind kind, Turn turn) {
    return Copies.referral(
        old,
        id,
        referral -> {
          Readiness now = referral.progress().readiness();
          if (now.outstanding().stream().noneMatch(cause -> cause.kind() == kind)) {
            throw Copies.refused(
                "/cause", "The move does not wait for this; name a cause that is outstanding.");
          }
          List<ReadinessCause> causes =
              now.outstanding().stream()
                  .flatMap(
                      cause -> cause.kind() == kind ? turn.of(cause).stream() : Stream.of(cause))
                  .toList();
          return with(referral, new Readiness(causes, now.leadWorker(), now.exitPlan()));
        });
  }

  static Dataset banded(Dataset old, Fact.SetBand change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> with(referral, change.band(), referral.progress().readiness()));
  }

  private static Referral with(Referral old, Readiness readiness) {
    return with(old, old.progress().band(), readiness);
  }

  private static Referral with(Referral old, Band band, Readiness readiness) {
    Progress now = old.progress();
    return new Referral(
        old.id(),
        old.person(),
        old.wishes(),
        old.needs(),
        old.risk(),
        old.links(),
        old.stay(),
        new Progress(band, now.clock(), now.source(), readiness, now.disputes(), now.dissents()));
  }
}
