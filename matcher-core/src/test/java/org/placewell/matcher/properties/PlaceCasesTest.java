package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.verify.Verification;

/**
 * Proofs that tell by vacancy which of too many go. Random worlds are too small for the search to
 * write any, so every case of a proof of theirs is divided once more, by some vacancies.
 */
class PlaceCasesTest {
  private static final int WORLDS = 4_000;
  private static final int ENOUGH = 5;
  private static final long PLENTY = 1_000_000;

  /** A world, its plan, a sum that a case is about, and a proof to be divided by it. */
  private record Divided(Case of, Plan plan, Certificate.Limit sum) {
    static Stream<Divided> of(Case of) {
      Plan plan = of.exact(PLENTY).plan();
      return plan.certificate().orElseThrow().leaves().stream()
          .flatMap(leaf -> leaf.cases().stream())
          .filter(some -> some.kind() == Certificate.Kind.PERSON)
          .map(some -> new Divided(of, plan, some.limit().orElseThrow()))
          .limit(1);
    }

    List<VacancyId> vacancies() {
      return of.dataset().stock().vacancies().stream().map(Vacancy::id).toList();
    }

    /** As many vacancies as are just too many together, if there are so many. */
    Optional<List<VacancyId>> justTooMany() {
      return IntStream.rangeClosed(2, vacancies().size())
          .mapToObj(size -> vacancies().subList(0, size))
          .filter(some -> verified(some, 1).fault().isEmpty())
          .findFirst();
    }

    Verification verified(List<VacancyId> by, long least) {
      Certificate proof = plan.certificate().orElseThrow();
      List<Certificate.Leaf> leaves =
          proof.leaves().stream().flatMap(leaf -> divided(leaf, by, least)).toList();
      Certificate other =
          new Certificate(
              proof.shifts(),
              proof.bounds(),
              proof.base(),
              proof.reductions(),
              leaves,
              proof.tiers());
      return Verification.of(of.dataset(), of.policy(), plan.with(Optional.of(other)));
    }

    private Stream<Certificate.Leaf> divided(
        Certificate.Leaf leaf, List<VacancyId> by, long least) {
      return by.stream()
          .map(vacancy ->
              new Certificate.Case(
                  Certificate.Kind.PLACE,
                  Optional.of(sum),
                  Optional.empty(),
                  Optional.of(vacancy),
                  least))
          .map(last ->
              new Certificate.Leaf(
                  Stream.concat(leaf.cases().stream(), Stream.of(last)).toList(), leaf.duals()));
    }
  }

  @Test
  void justTooManyVacanciesAreACoverAndOneFewerIsNone() {
    List<Divided> worlds =
        LongStream.range(0, WORLDS)
            .mapToObj(Case::of)
            .flatMap(Divided::of)
            .filter(one -> one.justTooMany().isPresent())
            .limit(ENOUGH)
            .toList();

    assertThat(worlds).hasSize(ENOUGH);
    for (Divided one : worlds) {
      List<VacancyId> some = one.justTooMany().orElseThrow();
      List<VacancyId> fewer = some.subList(1, some.size());
      assertThat(one.verified(some, 1).isProvenBest()).isTrue();
      assertThat(one.verified(fewer, 1).fault()).as("one is missing").isPresent();
      assertThat(one.verified(some, 0).fault()).as("nobody counts").isPresent();
    }
  }
}
