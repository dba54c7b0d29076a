package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/** A few random changes that can be made of a small world. */
final class RandomScenario {
  private static final int MOST_CHANGES = 3;

  private RandomScenario() {}

  /** At most three changes, named after the seed; fewer where one cannot be made. */
  static Scenario of(Inputs inputs, long seed) {
    Random random = new Random(seed);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < MOST_CHANGES; i++) {
      List<Change> more = new ArrayList<>(changes);
      more.add(change(inputs.dataset(), random));
      if (canBeMade(more, inputs)) {
        changes = more;
      }
    }
    return new Scenario("random " + seed, changes);
  }

  private static boolean canBeMade(List<Change> changes, Inputs inputs) {
    try {
      new Scenario("try", changes).apply(inputs);
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  private static Change change(Dataset dataset, Random random) {
    ReferralId referral = referral(dataset, random);
    VacancyId vacancy = vacancy(dataset, random);
    return switch (random.nextInt(6)) {
      case 0 -> withdraw(List.of(referral), List.of());
      case 1 -> withdraw(List.of(), List.of(vacancy));
      case 2 -> new Fact.Pin(referral, vacancy);
      case 3 -> new Fact.Forbid(referral, vacancy);
      case 4 -> new Fact.SetBand(referral, random.nextBoolean() ? Band.A : Band.D);
      default -> new Fact.MoveRunDate(dataset.on().plusDays(1 + random.nextInt(20)));
    };
  }

  private static Change withdraw(List<ReferralId> people, List<VacancyId> vacancies) {
    return new Contents.Withdraw(
        List.of(), List.of(), List.of(), List.of(), vacancies, people, List.of());
  }

  private static ReferralId referral(Dataset dataset, Random random) {
    return dataset.referrals().isEmpty()
        ? new ReferralId("none")
        : dataset.referrals().get(random.nextInt(dataset.referrals().size())).id();
  }

  private static VacancyId vacancy(Dataset dataset, Random random) {
    List<VacancyId> ids =
        dataset.stock().vacancies().stream().map(vacancy -> vacancy.id()).toList();
    return ids.isEmpty() ? new VacancyId("none") : ids.get(random.nextInt(ids.size()));
  }
}
