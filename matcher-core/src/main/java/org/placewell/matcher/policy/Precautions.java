package org.placewell.matcher.policy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Reads.PersonSide;

/**
 * Asks about the precautions of one side of risk. Those of a historic flag are over; those of a
 * flag that is past its review date or unclear never rule a place out, but somebody has to look.
 */
final class Precautions {
  private final Pair pair;
  private final Precaution.Side side;
  private final Set<Precaution> kept = EnumSet.noneOf(Precaution.class);
  private final Set<Precaution> unclear = EnumSet.noneOf(Precaution.class);
  private final Set<Precaution> broken = EnumSet.noneOf(Precaution.class);

  private Precautions(Pair pair, Precaution.Side side) {
    this.pair = pair;
    this.side = side;
  }

  /** All that matters of a person: the precautions asked for, and whether by a flag that stands. */
  static Object asked(PersonSide side) {
    Set<Object> asked = new HashSet<>();
    for (RiskFlag flag : side.referral().risk().flags()) {
      if (flag.currency() != Currency.HISTORIC) {
        boolean stands = Flags.stands(flag, side.today());
        flag.precautions().forEach(precaution -> asked.add(Map.entry(precaution, stands)));
      }
    }
    return asked;
  }

  /** What the answer to any side rests on. */
  static Optional<Reads> reads() {
    return Optional.of(new Reads(Keys.ASKED, Keys.PRECAUTIONS).andNothingBetween().andNoDates());
  }

  /** The answer alone, at once for the many people without a flag. */
  static Answer answer(Pair pair, Precaution.Side side) {
    return pair.referral().risk().flags().isEmpty() ? Answer.MET : ask(pair, side).answer();
  }

  static Finding ask(Pair pair, Precaution.Side side) {
    Precautions precautions = new Precautions(pair, side);
    pair.referral().risk().flags().stream()
        .filter(flag -> flag.currency() != Currency.HISTORIC)
        .forEach(precautions::sort);
    return precautions.finding();
  }

  private void sort(RiskFlag flag) {
    boolean stands = Flags.stands(flag, pair.today());
    for (Precaution precaution : flag.precautions()) {
      if (precaution.side() == side) {
        Answer answer = precaution.keptBy(pair.place().features());
        set(answer == Answer.FAILED && !stands ? Answer.NEEDS_REVIEW : answer).add(precaution);
      }
    }
  }

  private Set<Precaution> set(Answer answer) {
    return switch (answer) {
      case MET -> kept;
      case NEEDS_REVIEW -> unclear;
      case FAILED -> broken;
    };
  }

  private Finding finding() {
    if (!broken.isEmpty()) {
      return Finding.failed("failed", "what", words(broken));
    }
    if (!unclear.isEmpty()) {
      return Finding.review("review", "what", words(unclear));
    }
    return kept.isEmpty() ? Finding.met("none") : Finding.met("met", "what", words(kept));
  }

  private static String words(Set<Precaution> precautions) {
    return precautions.stream().map(Words::of).collect(Collectors.joining(", "));
  }
}
