package org.placewell.matcher.generate;

import static org.placewell.matcher.generate.Odds.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Challenge;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.HoldReason;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.RefusalReason;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.RejectionReason;
import org.placewell.matcher.model.SchemeId;

/**
 * Makes what happened before. How often people refuse and providers reject in supported housing is
 * not published, as far as we know: invented.
 */
final class CaseMaker {
  private static final Odds<RefusalReason> REFUSALS =
      Odds.of(
          share(28, RefusalReason.AREA),
          share(28, RefusalReason.SHARING),
          share(10, RefusalReason.SUPPORT),
          share(10, RefusalReason.UNSAFE),
          share(8, RefusalReason.UNSUITABLE),
          share(8, RefusalReason.RENT),
          share(8, RefusalReason.NOT_NOW));

  private static final Odds<RejectionReason> REJECTIONS =
      Odds.of(
          share(34, RejectionReason.NEEDS_TOO_HIGH),
          share(20, RejectionReason.RISK_TO_OTHERS),
          share(10, RejectionReason.NOT_ELIGIBLE),
          share(10, RejectionReason.ARREARS),
          share(10, RejectionReason.DOCUMENTS),
          share(8, RejectionReason.NO_CONTACT),
          share(8, RejectionReason.NO_SUITABLE_BEDSPACE));

  private static final Odds<Challenge> CHALLENGES =
      Odds.of(
          share(70, Challenge.NONE),
          share(12, Challenge.OPEN),
          share(10, Challenge.UPHELD),
          share(8, Challenge.DISMISSED));

  private final World world;
  private final Profile profile;
  private final Map<Integer, List<SchemeId>> schemes = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();

  CaseMaker(World world, List<Offer> offers) {
    this.world = world;
    this.profile = world.profile();
    offers.stream()
        .map(Offer::scheme)
        .distinct()
        .forEach(plan ->
            schemes.computeIfAbsent(plan.authority(), a -> new ArrayList<>()).add(plan.id()));
  }

  Casework casework(List<Who> people, Taken taken) {
    people.stream().filter(who -> !who.isSettled()).forEach(this::history);
    List<Commitment> commitments =
        taken.takes().stream()
            .filter(take -> take.how() != Taken.How.HELD)
            .map(this::commitment)
            .toList();
    return new Casework(commitments, refusals, rejections, holds);
  }

  private Commitment commitment(Taken.Take take) {
    Dice dice = world.dice(Question.CASES, -1 - take.vacancy());
    boolean pinned = take.how() == Taken.How.PINNED;
    return new Commitment(
        Names.commitment(take.vacancy()),
        pinned ? CommitmentKind.PINNED : CommitmentKind.BLOCKING,
        Optional.of(Names.referral(take.person())),
        Names.vacancy(take.vacancy()),
        1,
        world.today().minusDays(dice.between(0, 6)),
        pinned ? Optional.empty() : Optional.of(world.today().plusDays(dice.between(1, 7))));
  }

  private void history(Who who) {
    Dice dice = world.dice(Question.CASES, who.number());
    List<SchemeId> near = schemes.getOrDefault(who.home(), List.of());
    if (dice.chance(profile.value(Trait.REFUSED)) && !near.isEmpty()) {
      refusals.add(refusal(dice, who, dice.oneOf(near)));
    }
    if (dice.chance(profile.value(Trait.REJECTED)) && !near.isEmpty()) {
      rejections.add(
          new Rejection(
              Names.referral(who.number()),
              dice.oneOf(near),
              daysAgo(dice),
              REJECTIONS.at(dice.lot()),
              CHALLENGES.at(dice.lot())));
    }
    if (dice.chance(profile.value(Trait.ON_HOLD))) {
      holds.add(hold(dice, who));
    }
  }

  private LocalDate daysAgo(Dice dice) {
    return world.today().minusDays(dice.between(2, 150));
  }

  private Refusal refusal(Dice dice, Who who, SchemeId scheme) {
    return new Refusal(
        Names.referral(who.number()),
        scheme,
        Optional.empty(),
        daysAgo(dice),
        REFUSALS.at(dice.lot()),
        dice.chance(300)
            ? Optional.of(world.today().plusDays(dice.between(1, 120)))
            : Optional.empty());
  }

  private Hold hold(Dice dice, Who who) {
    return new Hold(
        Optional.of(Names.referral(who.number())),
        Optional.empty(),
        daysAgo(dice),
        Optional.of(world.today().plusDays(dice.between(3, 60))),
        dice.oneOf(List.of(HoldReason.READMITTED, HoldReason.CUSTODY, HoldReason.NO_CONTACT)));
  }
}
