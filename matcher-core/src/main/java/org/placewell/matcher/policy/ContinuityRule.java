package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.Continuity;
import org.placewell.matcher.model.Site;

/**
 * A care team the person must keep can go on: the place lies in its area, or it has agreed to, on
 * the start date. A team that would only be liked is a matter of points.
 */
record ContinuityRule() implements HardRule {
  @Override
  public String name() {
    return "continuity";
  }

  @Override
  public String asks() {
    return "Can the care team the person must keep go on working with them there?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "none", "concerns no care team that the person must keep",
        "in-area", "lies in the area of the care team",
        "agreed", "lies outside the care team's area; the team has agreed to go on, from {from}",
        "ask", "lies outside the care team's area: ask the team for a dated agreement");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(new Reads(Keys.TEAM, Keys.SITE).andNothingBetween());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.referral().needs().team().isEmpty() ? Answer.MET : ask(pair).answer();
  }

  @Override
  public Finding ask(Pair pair) {
    return pair.referral()
        .needs()
        .team()
        .filter(team -> team.continuity() == Continuity.NEEDED)
        .map(team -> kept(team, pair))
        .orElseGet(() -> Finding.met("none"));
  }

  private static Finding kept(CareTeam team, Pair pair) {
    Site site = pair.place().site();
    if (team.covers(site)) {
      return Finding.met("in-area");
    }
    return team.agreementFor(site, pair.start())
        .map(agreement -> Finding.met("agreed", "from", agreement.from()))
        .orElseGet(() -> Finding.review("ask"));
  }
}
