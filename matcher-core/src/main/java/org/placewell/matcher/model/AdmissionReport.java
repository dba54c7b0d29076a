package org.placewell.matcher.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.ApplicantCondition.Aged;
import org.placewell.matcher.model.ApplicantCondition.HouseholdAtMost;
import org.placewell.matcher.model.ApplicantCondition.InClientGroup;
import org.placewell.matcher.model.ApplicantCondition.OfSex;
import org.placewell.matcher.model.ApplicantCondition.Without;

/**
 * Warns of admissions that ask less than the level above. Provider, scheme, household and vacancy
 * are all asked, so that a lower level can only tighten; where one reads as if it loosened,
 * somebody may expect people there who are not admitted. Changes nothing.
 *
 * <p>Compared are the parts that ask the same question and must all be met. What an "any" or an
 * unsettled part hides is not looked into, so a report without warnings proves nothing.
 */
public final class AdmissionReport {
  private final Map<Id, List<Part>> provider = new HashMap<>();
  private final Map<Id, List<Part>> scheme = new HashMap<>();
  private final Map<Id, List<Part>> household = new HashMap<>();
  private final Map<Id, HouseholdId> home = new HashMap<>();
  private final List<Problem> warnings = new ArrayList<>();

  /** One question of one level. */
  private record Part(String level, Condition<Applicant> asks) {}

  private AdmissionReport() {}

  /** One warning for each part that asks less than a level above it, in the order of the stock. */
  public static List<Problem> of(Stock stock) {
    AdmissionReport report = new AdmissionReport();
    stock.providers().forEach(p -> report.provider.put(p.id(), parts("provider", p.admits())));
    stock.bedspaces().forEach(b -> report.home.put(b.id(), b.household()));
    report.schemes(stock.schemes());
    report.households(stock.households());
    report.vacancies(stock.vacancies());
    return List.copyOf(report.warnings);
  }

  private void schemes(List<Scheme> schemes) {
    for (int i = 0; i < schemes.size(); i++) {
      Scheme own = schemes.get(i);
      List<Part> above = provider.getOrDefault(own.provider(), List.of());
      compare(own.admits(), above, Problem.pointer("stock", "schemes", i, "admits"));
      scheme.put(own.id(), join(above, parts("scheme", own.admits())));
    }
  }

  private void households(List<Household> households) {
    for (int i = 0; i < households.size(); i++) {
      Household own = households.get(i);
      List<Part> above = scheme.getOrDefault(own.scheme(), List.of());
      compare(own.admits(), above, Problem.pointer("stock", "households", i, "admits"));
      household.put(own.id(), join(above, parts("household", own.admits())));
    }
  }

  private void vacancies(List<Vacancy> vacancies) {
    for (int i = 0; i < vacancies.size(); i++) {
      Vacancy own = vacancies.get(i);
      List<Part> above =
          Optional.ofNullable(home.get(own.bedspace())).map(household::get).orElse(List.of());
      compare(own.admits(), above, Problem.pointer("stock", "vacancies", i, "admits"));
    }
  }

  private void compare(Condition<Applicant> own, List<Part> above, String pointer) {
    if (own instanceof Condition.All<Applicant> all) {
      for (int i = 0; i < all.of().size(); i++) {
        compare(all.of().get(i), above, pointer + Problem.pointer("of", i));
      }
      return;
    }
    for (Part part : above) {
      if (isLooser(own, part.asks())) {
        warnings.add(
            new Problem(
                pointer,
                "This admits people whom the %s does not (%s); every level is asked, so both hold."
                    .formatted(part.level(), part.asks().words())));
      }
    }
  }

  /** Whether somebody could meet the one and not the other, where both ask the same question. */
  private static boolean isLooser(Condition<Applicant> own, Condition<Applicant> above) {
    return switch (own) {
      case OfSex one -> above instanceof OfSex other && one.sex() != other.sex();
      case Aged one ->
          above instanceof Aged other && (one.from() < other.from() || one.to() > other.to());
      case InClientGroup one ->
          above instanceof InClientGroup other && !other.groups().containsAll(one.groups());
      case HouseholdAtMost one ->
          above instanceof HouseholdAtMost other && one.people() > other.people();
      case Without one ->
          above instanceof Without other
              && one.flag() == other.flag()
              && one.tolerance().compareTo(other.tolerance()) > 0;
      default -> false;
    };
  }

  private static List<Part> parts(String level, Condition<Applicant> condition) {
    if (condition instanceof Condition.All<Applicant> all) {
      return all.of().stream().flatMap(part -> parts(level, part).stream()).toList();
    }
    return List.of(new Part(level, condition));
  }

  private static List<Part> join(List<Part> above, List<Part> own) {
    List<Part> both = new ArrayList<>(above);
    both.addAll(own);
    return both;
  }
}
