package org.placewell.matcher.ask;

import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.TeamAgreement;

/** A change of what is agreed or arranged for one person, as a coordinator would name it. */
public sealed interface PersonFact extends Change {

  /** The support level a person needs is agreed. */
  record AgreeSupport(ReferralId referral, SupportLevel level) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.supported(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "agree support";
    }
  }

  /** A person may go to one more kind of place, or home. */
  record AddDestination(ReferralId referral, Destination destination) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.destined(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "add destination";
    }
  }

  /** A connection test may not be held against a person, on a ground. */
  record Exempt(ReferralId referral, Exemption ground) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.exempted(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "exempt";
    }
  }

  /** The care team of a person agrees to go on working with them outside its area. */
  record AgreeTeam(ReferralId referral, TeamAgreement agreement) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.teamed(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "agree team";
    }
  }

  /** An area is open to a person again. */
  record LiftAreaExclusion(ReferralId referral, AreaCode area) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.readmitted(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "lift area exclusion";
    }
  }

  /** A person has a lead worker now. */
  record NameLeadWorker(ReferralId referral) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.led(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "name lead worker";
    }
  }

  /** A person has a plan for leaving an interim bed now. */
  record MakeExitPlan(ReferralId referral) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.planned(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "make exit plan";
    }
  }

  /** What a place must be for a person is agreed anew, but for support and care team. */
  record AgreeNeeds(ReferralId referral, Condition<Place> place) implements PersonFact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(PersonEdit.needed(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "agree needs";
    }
  }
}
