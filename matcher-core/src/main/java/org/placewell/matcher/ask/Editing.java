package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/**
 * Adds entries to the lists of a dataset or replaces them, and brings what is wrong with the new
 * dataset back to the places of the entries in the change.
 */
final class Editing {
  private final List<Problem> problems = new ArrayList<>();

  /** Where an entry of the new dataset stands in the change. */
  private final Map<String, String> origins = new HashMap<>();

  private Editing() {}

  static Dataset add(Dataset old, Contents.Add add) {
    Editing edit = new Editing();
    Stock stock = edit.added(old.stock(), add.stock());
    List<Referral> referrals = edit.added("/referrals", old.referrals(), add.referrals());
    Casework casework = edit.added(old.casework(), add.casework());
    var supplied = edit.added("/supplied", old.supplied(), add.supplied());
    return edit.checked(() ->
        new Dataset(old.id(), old.on(), stock, referrals, casework, supplied, old.bankHolidays()));
  }

  static Dataset replace(Dataset old, Contents.Replace by) {
    Editing edit = new Editing();
    Stock stock = edit.replaced(old.stock(), by.stock());
    List<Referral> referrals =
        edit.replaced("/referrals", old.referrals(), by.referrals(), Referral::id);
    List<Commitment> commitments =
        edit.replaced(
            "/casework/commitments",
            "/commitments",
            old.casework().commitments(),
            by.commitments(),
            Commitment::id);
    return edit.checked(() -> {
      Casework casework = Copies.with(old.casework(), commitments);
      return Copies.with(Copies.with(Copies.with(old, stock), casework), referrals);
    });
  }

  private Stock added(Stock old, Stock more) {
    return new Stock(
        added("/stock/providers", old.providers(), more.providers()),
        added("/stock/schemes", old.schemes(), more.schemes()),
        added("/stock/households", old.households(), more.households()),
        added("/stock/bedspaces", old.bedspaces(), more.bedspaces()),
        added("/stock/vacancies", old.vacancies(), more.vacancies()));
  }

  private Casework added(Casework old, Casework more) {
    return new Casework(
        added("/casework/commitments", old.commitments(), more.commitments()),
        added("/casework/refusals", old.refusals(), more.refusals()),
        added("/casework/rejections", old.rejections(), more.rejections()),
        added("/casework/holds", old.holds(), more.holds()));
  }

  private <T> List<T> added(String list, List<T> old, List<T> more) {
    for (int i = 0; i < more.size(); i++) {
      origins.put(list + "/" + (old.size() + i), list + "/" + i);
    }
    return Stream.concat(old.stream(), more.stream()).toList();
  }

  private Stock replaced(Stock old, Stock by) {
    return new Stock(
        replaced("/stock/providers", old.providers(), by.providers(), Provider::id),
        replaced("/stock/schemes", old.schemes(), by.schemes(), Scheme::id),
        replaced("/stock/households", old.households(), by.households(), Household::id),
        replaced("/stock/bedspaces", old.bedspaces(), by.bedspaces(), Bedspace::id),
        replaced("/stock/vacancies", old.vacancies(), by.vacancies(), Vacancy::id));
  }

  private <T> List<T> replaced(String list, List<T> old, List<T> by, Function<T, Id> id) {
    return replaced(list, list, old, by, id);
  }

  private <T> List<T> replaced(
      String list, String change, List<T> old, List<T> by, Function<T, Id> id) {
    Map<Id, Integer> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      places.put(id.apply(old.get(i)), i);
    }
    List<T> entries = new ArrayList<>(old);
    for (int i = 0; i < by.size(); i++) {
      Integer place = places.get(id.apply(by.get(i)));
      if (place == null) {
        problem(
            change + "/" + i + "/id",
            "There is nothing with this id to be replaced; add it instead.");
      } else if (origins.putIfAbsent(list + "/" + place, change + "/" + i) != null) {
        problem(change + "/" + i + "/id", "An earlier entry of this list already has this id.");
      } else {
        entries.set(place, by.get(i));
      }
    }
    return entries;
  }

  private void problem(String pointer, String message) {
    problems.add(new Problem(pointer, message));
  }

  private Dataset checked(Supplier<Dataset> made) {
    try {
      Dataset dataset = made.get();
      if (problems.isEmpty()) {
        return dataset;
      }
    } catch (InvalidInputException e) {
      if (problems.isEmpty()) {
        e.problems().forEach(this::inChange);
      }
    }
    throw new InvalidInputException(problems);
  }

  /** A problem of an entry that the change did not bring is one of the change as a whole. */
  private void inChange(Problem problem) {
    String pointer = problem.pointer();
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      String origin = origins.get(pointer.substring(0, end));
      if (origin != null) {
        problem(origin + pointer.substring(end), problem.message());
        return;
      }
    }
    problem("", "The dataset would not hold together at " + pointer + ": " + problem.message());
  }
}
