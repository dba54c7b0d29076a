package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Precaution.Side;

/** What staffing must be like for the risks the person is flagged with. */
record StaffRule() implements HardRule {
  @Override
  public String name() {
    return "staff";
  }

  @Override
  public String asks() {
    return "Is the staffing as the precautions for the person's risks ask?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "none", "has to keep no precaution about the staff",
        "met", "keeps the precautions about the staff: {what}",
        "review", "may not keep a precaution about the staff: {what}; ask, and review the flags",
        "failed", "cannot keep a precaution about the staff: {what}");
  }

  @Override
  public Optional<Reads> reads() {
    return Precautions.reads();
  }

  @Override
  public Answer answer(Pair pair) {
    return Precautions.answer(pair, Side.STAFF);
  }

  @Override
  public Finding ask(Pair pair) {
    return Precautions.ask(pair, Side.STAFF);
  }
}
