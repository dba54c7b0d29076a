package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Continuity;

/** Points where a care team the person would like to keep can go on. */
record ContinuityWishRule(@Parameter("points where the team can go on") long points)
    implements SoftRule {
  static ContinuityWishRule standard() {
    return new ContinuityWishRule(30);
  }

  @Override
  public String name() {
    return "continuity-wish";
  }

  @Override
  public String asks() {
    return "Can the care team the person would like to keep go on working with them there?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "kept", "lets the person keep the care team they would like to keep",
        "none",
            "concerns no care team that the person would like to keep, or the team cannot go on there");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(new Reads(Keys.TEAM, Keys.SITE));
  }

  @Override
  public Points ask(FairPair pair) {
    boolean kept =
        pair.team()
            .filter(team -> team.continuity() == Continuity.WISHED)
            .map(team -> team.keptAt(pair.scheme().site(), pair.timing().start()))
            .filter(answer -> answer == Answer.MET)
            .isPresent();
    return kept ? Points.of(points, "kept") : Points.none();
  }
}
