package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.policy.Reads.PersonSide;

/** The place is what the person needs. */
record NeedsRule() implements HardRule {
  @Override
  public String name() {
    return "needs";
  }

  @Override
  public String asks() {
    return "Is the place what the person needs?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "is what the person needs",
        "review", "may not be what the person needs: {what}; ask",
        "failed", "is not what the person needs: {what}");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(person -> person.referral().needs().place(), Keys.CONDITIONS).andNoDates());
  }

  @Override
  public Optional<Condition<Place>> condition(PersonSide person) {
    return Optional.of(person.referral().needs().place());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.referral().needs().place().ask(pair.place());
  }

  @Override
  public Finding ask(Pair pair) {
    Condition<Place> need = pair.referral().needs().place();
    Answer answer = answer(pair);
    return answer == Answer.MET
        ? Finding.of(answer)
        : Finding.of(answer, "what", need.blame(pair.place()));
  }
}
