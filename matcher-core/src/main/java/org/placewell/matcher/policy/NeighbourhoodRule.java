package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Precaution.Side;

/** What lies around the place must be like for the risks the person is flagged with. */
record NeighbourhoodRule() implements HardRule {
  @Override
  public String name() {
    return "neighbourhood";
  }

  @Override
  public String asks() {
    return "Is the neighbourhood as the precautions for the person's risks ask?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "none", "has to keep no precaution about the neighbourhood",
        "met", "keeps the precautions about the neighbourhood: {what}",
        "review",
            "may not keep a precaution about the neighbourhood: {what}; ask, and review the flags",
        "failed", "cannot keep a precaution about the neighbourhood: {what}");
  }

  @Override
  public Optional<Reads> reads() {
    return Precautions.reads();
  }

  @Override
  public Answer answer(Pair pair) {
    return Precautions.answer(pair, Side.NEIGHBOURHOOD);
  }

  @Override
  public Finding ask(Pair pair) {
    return Precautions.ask(pair, Side.NEIGHBOURHOOD);
  }
}
