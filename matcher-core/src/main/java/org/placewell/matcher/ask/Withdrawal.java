package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.placewell.matcher.ask.Contents.Withdraw;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;

/** Takes entries out of the lists of a dataset, with the casework that names them. */
final class Withdrawal {
  private final Set<Id> gone = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Withdrawal() {}

  static Dataset of(Dataset old, Withdraw change) {
    return new Withdrawal().dataset(old, change);
  }

  private Dataset dataset(Dataset old, Withdraw change) {
    Stock stock = stock(old.stock(), change);
    List<Referral> referrals = rest("referrals", old.referrals(), Referral::id, change.referrals());
    List<Commitment> commitments =
        rest("commitments", old.casework().commitments(), Commitment::id, change.commitments());
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    Casework casework = Copies.with(old.casework(), commitments);
    return checked(old, stock, referrals, casework);
  }

  private Stock stock(Stock old, Withdraw change) {
    return new Stock(
        rest("providers", old.providers(), Provider::id, change.providers()),
        rest("schemes", old.schemes(), Scheme::id, change.schemes()),
        rest("households", old.households(), Household::id, change.households()),
        rest("bedspaces", old.bedspaces(), Bedspace::id, change.bedspaces()),
        rest("vacancies", old.vacancies(), Vacancy::id, change.vacancies()));
  }

  private <T> List<T> rest(
      String list, List<T> old, Function<T, Id> id, List<? extends Id> withdrawn) {
    Set<Id> there = new HashSet<>();
    old.forEach(entry -> there.add(id.apply(entry)));
    for (int i = 0; i < withdrawn.size(); i++) {
      if (!there.contains(withdrawn.get(i))) {
        problems.add(
            new Problem(
                Problem.pointer(list, i),
                "There is nothing with this id to be withdrawn; correct the id."));
      } else if (!gone.add(withdrawn.get(i))) {
        problems.add(new Problem(Problem.pointer(list, i), "This id stands here twice."));
      }
    }
    return old.stream().filter(entry -> !gone.contains(id.apply(entry))).toList();
  }

  private Dataset checked(Dataset old, Stock stock, List<Referral> referrals, Casework casework) {
    try {
      return new Dataset(
          old.id(),
          old.on(),
          stock,
          referrals,
          new Casework(
              unnamed(casework.commitments()),
              unnamed(casework.refusals()),
              unnamed(casework.rejections()),
              unnamed(casework.holds())),
          unnamed(old.supplied()),
          old.bankHolidays());
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.problems().stream().map(problem -> new Problem("", stillNamed(problem))).toList());
    }
  }

  private static String stillNamed(Problem problem) {
    return "What stands at "
        + problem.pointer()
        + " of the dataset without it still names what is withdrawn; withdraw or change that too.";
  }

  private <T> List<T> unnamed(List<T> entries) {
    return entries.stream()
        .filter(entry -> Mentions.in(entry).stream().noneMatch(gone::contains))
        .toList();
  }
}
