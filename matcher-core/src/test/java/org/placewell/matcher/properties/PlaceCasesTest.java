package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.verify.Verification;

/** Proofs that tell by vacancy which of too many go: accepted as they are, refused once spoilt. */
class PlaceCasesTest {
  private static final int WORLDS = 20_000;
  private static final int ENOUGH = 5;
  private static final long PLENTY = 1_000_000;

  /** A random world whose proof has such a case. */
  private record Found(Case of, Plan plan) {
    Certificate proof() {
      return plan.certificate().orElseThrow();
    }

    Verification verified(List<Certificate.Leaf> leaves) {
      Certificate proof = proof();
      Certificate other =
          new Certificate(proof.shifts(), proof.bounds(), proof.base(), proof.reductions(), leaves);
      return Verification.of(of.dataset(), of.policy(), plan.with(Optional.of(other)));
    }
  }

  private static boolean tellsByVacancy(Certificate.Leaf leaf) {
    return leaf.cases().stream().anyMatch(PlaceCasesTest::isPlace);
  }

  private static boolean isPlace(Certificate.Case of) {
    return of.kind() == Certificate.Kind.PLACE;
  }

  private static List<Found> found() {
    return LongStream.range(0, WORLDS)
        .mapToObj(Case::of)
        .map(of -> new Found(of, of.exact(PLENTY).plan()))
        .filter(one -> one.proof().leaves().stream().anyMatch(PlaceCasesTest::tellsByVacancy))
        .limit(ENOUGH)
        .toList();
  }

  @Test
  void aProofThatTellsByVacancyHoldsUntilItIsSpoilt() {
    List<Found> found = found();

    assertThat(found).hasSize(ENOUGH);
    for (Found one : found) {
      List<Certificate.Leaf> leaves = one.proof().leaves();
      assertThat(one.verified(leaves).fault()).isEmpty();
      assertThat(one.verified(leaves).isProvenBest()).isTrue();
      assertThat(one.verified(weightless(leaves)).fault()).as("nobody is too many").isPresent();
      for (Certificate.Leaf leaf : leaves) {
        if (tellsByVacancy(leaf)) {
          List<Certificate.Leaf> others = leaves.stream().filter(l -> !l.equals(leaf)).toList();
          assertThat(one.verified(others).fault()).as("a case is missing").isPresent();
        }
      }
    }
  }

  private static List<Certificate.Leaf> weightless(List<Certificate.Leaf> leaves) {
    UnaryOperator<Certificate.Case> light =
        of ->
            isPlace(of)
                ? new Certificate.Case(of.kind(), of.limit(), of.referral(), of.vacancy(), 0)
                : of;
    return leaves.stream()
        .map(leaf -> new Certificate.Leaf(leaf.cases().stream().map(light).toList(), leaf.duals()))
        .toList();
  }
}
