package org.placewell.matcher.policy;

import java.util.List;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;

/**
 * A hard rule that is met by what a place is: its answer is the answers of several conditions taken
 * together, so that each can be asked once for all people who have it.
 */
public interface PlaceRule extends HardRule {
  /** What the rule asks of places for a person; all must be met. */
  List<Condition<Place>> conditions(Referral referral);
}
