package org.placewell.matcher.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.RiskFlag;

/**
 * Kinds of people who may not share a household: checked against those who live there, and between
 * those who would move in.
 */
record HousemateMixRule(
    @Parameter("pairs of kinds of people who may not share a household") List<Mixing> apart)
    implements HardRule, ConflictLimit {
  HousemateMixRule {
    apart = List.copyOf(apart);
  }

  static HousemateMixRule standard() {
    return new HousemateMixRule(
        List.of(
            new Mixing(
                Set.of(FlagKind.IN_RECOVERY),
                Set.of(FlagKind.ACTIVE_DRUG_USE, FlagKind.ACTIVE_ALCOHOL_USE)),
            new Mixing(
                Set.of(FlagKind.EXPLOITATION, FlagKind.RISK_FROM_OTHERS),
                Set.of(FlagKind.EXPLOITS_OTHERS, FlagKind.VIOLENCE_TO_OTHERS)),
            new Mixing(
                Set.of(FlagKind.DOMESTIC_ABUSE_SURVIVOR),
                Set.of(FlagKind.DOMESTIC_ABUSE_PERPETRATOR))));
  }

  @Override
  public String name() {
    return "housemate-mix";
  }

  @Override
  public String asks() {
    return "Can the person share a household with those who live there or would move in?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "has a mix of residents the person can live with",
        "review", "may have a mix of residents the person cannot live with: review the flags",
        "failed", "has a mix of residents the person cannot live with",
        "conflict", "two people who may not share a household would both live there",
        "full", "somebody the person may not share a household with would live there");
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.CONFIDENTIAL;
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
            person ->
                apart.stream()
                    .map(
                        mixing -> mixing.standing(person.referral().risk().flags(), person.today()))
                    .toList(),
            Keys.HOUSEHOLD));
  }

  @Override
  public Answer answer(Pair pair) {
    boolean alone = pair.place().housemates().isEmpty();
    return alone || pair.referral().risk().flags().isEmpty() ? Answer.MET : ask(pair).answer();
  }

  @Override
  public Finding ask(Pair pair) {
    List<RiskFlag> own = pair.referral().risk().flags();
    List<RiskFlag> theirs =
        pair.place().housemates().stream().map(Occupant::flags).flatMap(List::stream).toList();
    if (apart.stream().noneMatch(mixing -> clash(mixing, own, theirs))) {
      return Finding.met("met");
    }
    boolean sure = apart.stream().anyMatch(mixing -> clashForSure(mixing, own, theirs, pair));
    return sure ? Finding.failed("failed") : Finding.review("review");
  }

  private static boolean clash(Mixing mixing, List<RiskFlag> own, List<RiskFlag> theirs) {
    return (Mixing.carries(mixing.first(), own) && Mixing.carries(mixing.second(), theirs))
        || (Mixing.carries(mixing.second(), own) && Mixing.carries(mixing.first(), theirs));
  }

  private static boolean clashForSure(
      Mixing mixing, List<RiskFlag> own, List<RiskFlag> theirs, Pair pair) {
    return (Mixing.carriesForSure(mixing.first(), own, pair.today())
            && Mixing.carriesForSure(mixing.second(), theirs, pair.today()))
        || (Mixing.carriesForSure(mixing.second(), own, pair.today())
            && Mixing.carriesForSure(mixing.first(), theirs, pair.today()));
  }

  @Override
  public List<Side> sides(Pair pair) {
    List<RiskFlag> own = pair.referral().risk().flags();
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      if (Mixing.carries(apart.get(i).first(), own)) {
        sides.add(side(pair, i, true));
      }
      if (Mixing.carries(apart.get(i).second(), own)) {
        sides.add(side(pair, i, false));
      }
    }
    return sides;
  }

  private static Side side(Pair pair, int mixing, boolean first) {
    return new Side(pair.place().household().id().value() + " " + mixing, first);
  }
}
