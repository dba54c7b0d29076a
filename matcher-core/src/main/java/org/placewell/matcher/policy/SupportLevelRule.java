package org.placewell.matcher.policy;

import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.SupportNeed.Agreed;
import org.placewell.matcher.model.SupportNeed.Disputed;
import org.placewell.matcher.model.SupportNeed.SaidInNeeds;
import org.placewell.matcher.model.SupportNeed.Undecided;
import org.placewell.matcher.model.Words;

/** The place gives enough support; a level nobody has agreed on has to be looked at. */
record SupportLevelRule() implements HardRule {
  @Override
  public String name() {
    return "support-level";
  }

  @Override
  public String asks() {
    return "Does the place give the support the person is agreed to need?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "gives {given} support, and {needed} is needed",
        "said-in-needs", "gives {given} support; what is needed is said with the other needs",
        "too-low", "gives {given} support, less than the {needed} support needed",
        "below-all", "gives {given} support, less than any of those involved thinks is needed",
        "disputed",
            "gives {given} support, and those involved hold different views of what is needed: {views}",
        "undecided",
            "gives {given} support, and it is not decided how much is needed: ask for an assessment");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(person -> person.referral().needs().support(), side -> side.place().support())
            .andNothingBetween()
            .andNoDates());
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.referral().needs().support().metBy(pair.place().support());
  }

  @Override
  public Finding ask(Pair pair) {
    SupportLevel given = pair.place().support();
    String words = Words.of(given);
    SupportNeed need = pair.referral().needs().support();
    boolean tooLow = need.metBy(given) == Answer.FAILED;
    return switch (need) {
      case Agreed agreed -> agreed(words, Words.of(agreed.level()), tooLow);
      case Disputed disputed ->
          tooLow
              ? Finding.failed("below-all", "given", words)
              : Finding.review("disputed", "given", words, "views", Words.any(disputed.views()));
      case Undecided undecided -> Finding.review("undecided", "given", words);
      case SaidInNeeds said -> Finding.met("said-in-needs", "given", words);
    };
  }

  private static Finding agreed(String given, String needed, boolean tooLow) {
    return tooLow
        ? Finding.failed("too-low", "given", given, "needed", needed)
        : Finding.met("met", "given", given, "needed", needed);
  }
}
