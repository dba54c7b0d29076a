package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;

/** Copies of values with one part changed. */
final class Copies {
  private Copies() {}

  static Dataset with(Dataset old, Stock stock) {
    return new Dataset(
        old.id(),
        old.on(),
        stock,
        old.referrals(),
        old.casework(),
        old.supplied(),
        old.bankHolidays());
  }

  static Dataset with(Dataset old, Casework casework) {
    return new Dataset(
        old.id(),
        old.on(),
        old.stock(),
        old.referrals(),
        casework,
        old.supplied(),
        old.bankHolidays());
  }

  static Dataset with(Dataset old, List<Referral> referrals) {
    return new Dataset(
        old.id(),
        old.on(),
        old.stock(),
        referrals,
        old.casework(),
        old.supplied(),
        old.bankHolidays());
  }

  static Dataset with(Dataset old, LocalDate on) {
    return new Dataset(
        old.id(),
        on,
        old.stock(),
        old.referrals(),
        old.casework(),
        old.supplied(),
        old.bankHolidays());
  }

  static Casework with(Casework old, List<Commitment> commitments) {
    return new Casework(commitments, old.refusals(), old.rejections(), old.holds());
  }

  static Casework withRefusals(Casework old, List<Refusal> refusals) {
    return new Casework(old.commitments(), refusals, old.rejections(), old.holds());
  }

  static Casework withRejections(Casework old, List<Rejection> rejections) {
    return new Casework(old.commitments(), old.refusals(), rejections, old.holds());
  }

  static Casework withHolds(Casework old, List<Hold> holds) {
    return new Casework(old.commitments(), old.refusals(), old.rejections(), holds);
  }

  /** A dataset with one vacancy changed. */
  static Dataset vacancy(Dataset old, Id id, UnaryOperator<Vacancy> change) {
    Stock stock = old.stock();
    List<Vacancy> vacancies = changed(stock.vacancies(), Vacancy::id, id, "vacancy", change);
    return with(
        old,
        new Stock(
            stock.providers(), stock.schemes(), stock.households(), stock.bedspaces(), vacancies));
  }

  /** A dataset with one bedspace changed. */
  static Dataset bedspace(Dataset old, Id id, UnaryOperator<Bedspace> change) {
    Stock stock = old.stock();
    List<Bedspace> bedspaces = changed(stock.bedspaces(), Bedspace::id, id, "bedspace", change);
    return with(
        old,
        new Stock(
            stock.providers(), stock.schemes(), stock.households(), bedspaces, stock.vacancies()));
  }

  /** A dataset with one referral changed. */
  static Dataset referral(Dataset old, Id id, UnaryOperator<Referral> change) {
    return with(old, changed(old.referrals(), Referral::id, id, "referral", change));
  }

  private static <T> List<T> changed(
      List<T> old, Function<T, ? extends Id> ids, Id id, String what, UnaryOperator<T> change) {
    if (old.stream().noneMatch(entry -> ids.apply(entry).equals(id))) {
      throw unknown(what);
    }
    return old.stream().map(e -> ids.apply(e).equals(id) ? change.apply(e) : e).toList();
  }

  /** Nothing of the dataset has the id that stands in a field of the change. */
  static InvalidInputException unknown(String field) {
    return refused(
        "/" + field, "There is no " + field + " with this id; add it or correct the id.");
  }

  static InvalidInputException refused(String pointer, String message) {
    return new InvalidInputException(List.of(new Problem(pointer, message)));
  }
}
