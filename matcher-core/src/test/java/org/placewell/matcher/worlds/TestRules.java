package org.placewell.matcher.worlds;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Points;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.policy.SumLimit;

/** Rules an embedder could write: sums, conflicts and points that the tests can count on. */
public final class TestRules {
  private TestRules() {}

  /** The standard rules and those of this class. */
  public static RuleBook book() {
    RuleBook book = RuleBook.standard();
    for (var rule :
        List.of(
            new SchemeCap(FlagKind.ARSON, 1),
            new WeeklyIntake(2),
            new NamedApart(),
            new Panel(),
            new NothingOnRecord())) {
      book = book.with(rule);
    }
    return book;
  }

  /** At most so many people with a flag in one scheme, those who live there counted. */
  public record SchemeCap(FlagKind flag, int most) implements SumLimit {
    @Override
    public String name() {
      return "test-scheme-cap";
    }

    @Override
    public String asks() {
      return "Does the scheme hold few enough people with this flag?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("sum", "holds {limit}, and {total} would live there", "full", "is full");
    }

    @Override
    public List<Share> shares(Pair pair) {
      PersonId self = pair.referral().person().id();
      long there = pair.place().neighbours().stream().filter(o -> carries(o.flags())).count();
      boolean counted =
          pair.place().neighbours().stream()
              .anyMatch(o -> o.person().map(self::equals).orElse(false));
      boolean counts = carries(pair.referral().risk().flags()) && !counted;
      return List.of(new Share(pair.place().scheme().id().value(), counts ? 1 : 0, most - there));
    }

    private boolean carries(List<RiskFlag> flags) {
      return flags.stream().anyMatch(own -> own.kind() == flag);
    }
  }

  /** At most so many starts for one provider in one week, a household counting each place. */
  public record WeeklyIntake(int most) implements SumLimit {
    @Override
    public String name() {
      return "test-intake";
    }

    @Override
    public String asks() {
      return "Can the provider take one more in that week?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("sum", "can take {limit} that week, and {total} would come");
    }

    @Override
    public List<Share> shares(Pair pair) {
      if (pair.timing().link() == org.placewell.matcher.policy.Timing.Link.OWN) {
        return List.of();
      }
      int week = pair.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      int year = pair.start().get(IsoFields.WEEK_BASED_YEAR);
      return List.of(
          new Share(
              pair.place().provider().id().value() + " " + year + "-" + week,
              pair.referral().person().places(),
              most));
    }
  }

  /** How much of what there is. */
  public enum Extent {
    HOUSEHOLD,
    SCHEME,
    PROVIDER
  }

  /** So many people in all: whoever comes or stays. */
  public record Together(Extent extent, int most) implements SumLimit {
    @Override
    public String name() {
      return "test-together-" + extent;
    }

    @Override
    public String asks() {
      return "Are there few enough people in all?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("sum", "may take {limit} people in all, and {total} would come");
    }

    @Override
    public List<Share> shares(Pair pair) {
      String group =
          switch (extent) {
            case HOUSEHOLD -> pair.place().household().id().value();
            case SCHEME -> pair.place().scheme().id().value();
            case PROVIDER -> pair.place().provider().id().value();
          };
      return List.of(new Share(group, 1, most));
    }
  }

  /** People who must be kept apart by name, between movers and towards those who live there. */
  public record NamedApart() implements ConflictLimit, HardRule {
    @Override
    public String name() {
      return "test-named-apart";
    }

    @Override
    public String asks() {
      return "Is everybody who must be kept apart out of the house?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "can be shared", "failed", "cannot be shared", "conflict", "clash");
    }

    @Override
    public Disclosure disclosure() {
      return Disclosure.CONFIDENTIAL;
    }

    @Override
    public Finding ask(Pair pair) {
      PersonId self = pair.referral().person().id();
      boolean clash =
          pair.place().housemates().stream()
              .anyMatch(o ->
                  o.apartFrom().contains(self)
                      || o.person().map(apart(pair)::contains).orElse(false));
      return Finding.of(Answer.of(!clash));
    }

    @Override
    public List<Side> sides(Pair pair) {
      String household = pair.place().household().id().value() + " ";
      Stream<Side> others =
          apart(pair).stream().map(other -> new Side(household + other.value(), true));
      Side self = new Side(household + pair.referral().person().id().value(), false);
      return Stream.concat(others, Stream.of(self)).toList();
    }

    private static java.util.Set<PersonId> apart(Pair pair) {
      return pair.referral().risk().apartFrom();
    }
  }

  /** The points supplied from outside. */
  public record Panel() implements SoftRule {
    @Override
    public String name() {
      return "test-panel";
    }

    @Override
    public String asks() {
      return "What did the panel say?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("panel", "the panel gave {points}", "none", "no panel");
    }

    @Override
    public Points ask(FairPair pair) {
      long sum = pair.supplied().stream().mapToLong(SuppliedPoints::points).sum();
      return sum == 0 ? Points.none() : Points.of(sum, "panel", "points", sum);
    }
  }

  /** No refusal, rejection or hold on record. */
  public record NothingOnRecord() implements HardRule {
    @Override
    public String name() {
      return "test-record";
    }

    @Override
    public String asks() {
      return "Is nothing on record against this pair?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "has a clean record", "failed", "is on record", "review", "is on hold");
    }

    @Override
    public Finding ask(Pair pair) {
      if (!pair.history().refusals().isEmpty() || !pair.history().rejections().isEmpty()) {
        return Finding.of(Answer.FAILED);
      }
      return Finding.of(pair.history().holds().isEmpty() ? Answer.MET : Answer.NEEDS_REVIEW);
    }
  }

  /**
   * An open rule that says all it can see of secrets wherever a place has an even number; whether
   * it fails depends on no secret.
   */
  public record Inquisitive() implements HardRule {
    @Override
    public String name() {
      return "test-inquisitive";
    }

    @Override
    public String asks() {
      return "What is there to see?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "is quiet", "failed", "says {seen}");
    }

    @Override
    public Finding ask(Pair pair) {
      String vacancy = pair.place().vacancy().id().value();
      boolean even = (vacancy.charAt(vacancy.length() - 1) & 1) == 0;
      return even ? Finding.failed("failed", "seen", seen(pair)) : Finding.met("met");
    }

    private static String seen(Pair pair) {
      List<Integer> seen =
          List.of(
              pair.referral().risk().exclusions().size(),
              (int) pair.referral().risk().flags().stream().filter(RiskFlag::thirdParty).count(),
              pair.referral().risk().apartFrom().size(),
              pair.history().apartFrom().size(),
              flags(pair.place().housemates()),
              flags(pair.place().neighbours()),
              pair.place().site().confidential() ? 1 : 0);
      return seen.toString();
    }

    private static int flags(List<Occupant> occupants) {
      return occupants.stream()
          .mapToInt(o -> o.flags().size() + o.apartFrom().size() + (o.person().isPresent() ? 1 : 0))
          .sum();
    }
  }

  /** Another hard rule, but met for one pair. */
  public record Except(HardRule rule, ReferralId referral, VacancyId vacancy) implements HardRule {
    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public String asks() {
      return rule.asks();
    }

    @Override
    public Map<String, String> words() {
      return rule.words();
    }

    @Override
    public Finding ask(Pair pair) {
      boolean here =
          pair.referral().id().equals(referral) && pair.place().vacancy().id().equals(vacancy);
      return here ? Finding.met("met") : rule.ask(pair);
    }
  }
}
