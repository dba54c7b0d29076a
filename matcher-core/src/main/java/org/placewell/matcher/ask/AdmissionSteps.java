package org.placewell.matcher.ask;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.policy.Pair;

/** What provider, scheme, household and vacancy would have to stop asking of a person. */
final class AdmissionSteps {
  private final Place place;
  private final Vacancy vacancy;
  private final Applicant applicant;
  private final Predicate<Answer> enough;

  /**
   * @param vacancy as the dataset has it, with places that are on offer already
   */
  AdmissionSteps(Pair pair, Vacancy vacancy, Predicate<Answer> enough) {
    this.place = pair.place();
    this.vacancy = vacancy;
    this.applicant = pair.applicant();
    this.enough = enough;
  }

  /** All levels that do not admit the person, without what they ask for in vain. */
  List<Step> all() {
    if (enough.test(place.admits().ask(applicant))) {
      return List.of();
    }
    Stock less =
        new Stock(
            less(place.provider().admits(), this::provider),
            less(place.scheme().admits(), this::scheme),
            less(place.household().admits(), this::household),
            List.of(),
            less(vacancy.admits(), this::vacancy));
    return List.of(
        Step.of(
            Effort.RELAX,
            new Contents.Replace(less, List.of(), List.of()),
            vacancy.id() + " can be had by people who need not be " + out()));
  }

  private String out() {
    return Stream.of(
            place.provider().admits(),
            place.scheme().admits(),
            place.household().admits(),
            vacancy.admits())
        .flatMap(admits -> rest(admits).out().stream())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private Pruning.Rest<Applicant> rest(Condition<Applicant> admits) {
    return new Pruning<>(applicant, enough).of(admits);
  }

  private <T> List<T> less(Condition<Applicant> admits, Function<Condition<Applicant>, T> changed) {
    Pruning.Rest<Applicant> rest = rest(admits);
    return rest.out().isEmpty() ? List.of() : List.of(changed.apply(rest.left()));
  }

  private Provider provider(Condition<Applicant> admits) {
    return new Provider(place.provider().id(), place.provider().name(), admits);
  }

  private Scheme scheme(Condition<Applicant> admits) {
    Scheme old = place.scheme();
    return new Scheme(
        old.id(),
        old.provider(),
        old.name(),
        old.service(),
        old.site(),
        old.features(),
        admits,
        old.connection());
  }

  private Household household(Condition<Applicant> admits) {
    Household old = place.household();
    return new Household(old.id(), old.scheme(), old.features(), admits, old.occupants());
  }

  private Vacancy vacancy(Condition<Applicant> admits) {
    return new Vacancy(
        vacancy.id(),
        vacancy.bedspace(),
        vacancy.dates(),
        vacancy.certainty(),
        vacancy.places(),
        admits);
  }
}
