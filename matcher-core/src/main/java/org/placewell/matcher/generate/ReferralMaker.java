package org.placewell.matcher.generate;

import java.util.List;
import org.placewell.matcher.model.Referral;

/** Makes referrals of all that concerns a person. */
final class ReferralMaker {
  private final World world;
  private final PersonMaker persons;
  private final NeedsMaker needs;
  private final RiskMaker risks;
  private final StayMaker stays;
  private final ProgressMaker progress;

  ReferralMaker(World world, People people, List<Who> all, StepDownHouses stepDown) {
    this.world = world;
    this.persons = new PersonMaker(world);
    this.needs = new NeedsMaker(world, people);
    this.risks = new RiskMaker(world, all);
    this.stays = new StayMaker(world, stepDown);
    this.progress = new ProgressMaker(world);
  }

  Referral referral(Who who, boolean goesHome) {
    Dice dice = world.dice(Question.PERSON, who.number());
    return new Referral(
        Names.referral(who.number()),
        persons.person(dice, who),
        goesHome ? needs.home(dice) : needs.wishes(dice, who),
        needs.needs(dice, who),
        risks.risk(who),
        persons.links(dice, who),
        stays.stay(dice, who),
        progress.progress(who));
  }
}
