package org.placewell.matcher.worlds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Reads;
import org.placewell.matcher.policy.SumLimit;

/** Policies in which one group of one limit may hold more, or may meet. */
public final class Laxer {
  private static final long PLENTY = 1_000;

  private Laxer() {}

  /** The policy with that group of that limit laxer. */
  public static Policy policy(Policy old, String rule, String group) {
    return new Policy(
        old.name(),
        old.version(),
        old.clock(),
        old.hard(),
        old.soft(),
        old.limits().stream()
            .map(limit -> limit.name().equals(rule) ? laxer(limit, group) : limit)
            .toList(),
        old.goals(),
        old.review());
  }

  private static GroupLimit laxer(GroupLimit limit, String group) {
    return switch (limit) {
      case SumLimit sum when !(sum instanceof HardRule) -> new Sum(sum, group);
      case ConflictLimit conflict when conflict instanceof HardRule -> new Hard(conflict, group);
      case ConflictLimit conflict -> new Conflict(conflict, group);
      case SumLimit sum -> throw new IllegalStateException("No such limit is known yet.");
    };
  }

  record Sum(SumLimit of, String group) implements SumLimit {
    @Override
    public String name() {
      return of.name();
    }

    @Override
    public String asks() {
      return of.asks();
    }

    @Override
    public Map<String, String> words() {
      return of.words();
    }

    @Override
    public Optional<Reads> reads() {
      return of.reads();
    }

    @Override
    public List<Share> shares(Pair pair) {
      return of.shares(pair).stream()
          .map(share ->
              share.group().equals(group)
                  ? new Share(group, share.weight(), share.limit() + PLENTY)
                  : share)
          .toList();
    }
  }

  record Conflict(ConflictLimit of, String group) implements ConflictLimit {
    @Override
    public String name() {
      return of.name();
    }

    @Override
    public String asks() {
      return of.asks();
    }

    @Override
    public Map<String, String> words() {
      return of.words();
    }

    @Override
    public List<Side> sides(Pair pair) {
      return without(of, group, pair);
    }
  }

  record Hard(ConflictLimit of, String group) implements ConflictLimit, HardRule {
    @Override
    public String name() {
      return of.name();
    }

    @Override
    public String asks() {
      return of.asks();
    }

    @Override
    public Map<String, String> words() {
      return of.words();
    }

    @Override
    public Finding ask(Pair pair) {
      return ((HardRule) of).ask(pair);
    }

    @Override
    public Answer answer(Pair pair) {
      return ((HardRule) of).answer(pair);
    }

    @Override
    public List<Side> sides(Pair pair) {
      return without(of, group, pair);
    }
  }

  private static List<ConflictLimit.Side> without(ConflictLimit of, String group, Pair pair) {
    return of.sides(pair).stream().filter(side -> !side.group().equals(group)).toList();
  }
}
