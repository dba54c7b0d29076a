package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.Condition;

/** The place admits the person, on every level: provider, scheme, household and vacancy. */
record AdmissionRule() implements HardRule {
  @Override
  public String name() {
    return "admission";
  }

  @Override
  public String asks() {
    return "Do provider, scheme, household and vacancy admit the person?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "admits the person",
        "review", "may not admit the person, who would have to be {what}: check with the provider",
        "failed", "does not admit the person, who would have to be {what}");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
                Keys.APPLICANT,
                side ->
                    List.of(
                        side.place().provider().admits(),
                        side.place().scheme().admits(),
                        side.place().household().admits(),
                        side.place().vacancy().admits()))
            .andNothingBetween());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.place().admits().ask(pair.applicant());
  }

  @Override
  public Finding ask(Pair pair) {
    Condition<Applicant> admits = pair.place().admits();
    Applicant applicant = pair.applicant();
    Answer answer = answer(pair);
    return answer == Answer.MET
        ? Finding.of(answer)
        : Finding.of(answer, "what", admits.blame(applicant));
  }
}
