package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Cost;
import org.placewell.matcher.solve.Cost.Move;

/** What a shortlist says, in words that can be said aloud. */
final class ShortlistWords {
  static final String OTHER_PLAN =
      "Costs are told against the best plan, which is better than the one asked about and may"
          + " propose other moves.";
  static final String NOT_PROVEN =
      "The plan is not proven best: a cost is told against it, and can turn out to be a gain.";
  static final String BETWEEN =
      "Where a cost lies between two values, limits over several places are in the way of telling"
          + " it at once; ask for exact costs.";
  static final String MORE =
      "Some who are not shown could cost less than some who are; ask for more of them.";

  static final String DATES =
      "Somebody lives in a bed on offer: costs count its dates as they are now, and agreeing a move"
          + " can change them.";

  private final Eligibility all;
  private final CandidateGraph graph;
  private final List<String> goals;

  ShortlistWords(MatchRun run, List<String> goals) {
    this.all = run.eligibility();
    this.graph = run.graph();
    this.goals = goals;
  }

  static String measured(String goal) {
    return "The goal %s looks at the plan as a whole: no cost is told for it.".formatted(goal);
  }

  String headline(VacancyId vacancy, int possible, List<ReferralId> here) {
    String who =
        switch (possible) {
          case 0 -> "nobody on the list could take it";
          case 1 -> "1 person could take it";
          default -> possible + " people could take it";
        };
    String proposed = here.stream().map(ReferralId::value).collect(Collectors.joining(", "));
    return "%s: %s; %s."
        .formatted(vacancy, who, here.isEmpty() ? "nobody is proposed" : proposed + " is proposed");
  }

  String headline(ReferralId referral, int possible, Optional<VacancyId> proposed) {
    String what =
        switch (possible) {
          case 0 -> "no vacancy is possible";
          case 1 -> "1 vacancy is possible";
          default -> possible + " vacancies are possible";
        };
    return "%s: %s; %s."
        .formatted(
            referral, what, proposed.map(id -> id + " is proposed").orElse("none is proposed"));
  }

  static String outside(Referral referral) {
    return referral.needsVacancy()
        ? referral.id() + ": an offer is in flight; no other place is looked for meanwhile."
        : referral.id() + ": needs no vacancy.";
  }

  static String next(List<Shortlist.Candidate> candidates) {
    if (candidates.isEmpty()) {
      return "nobody else could take it";
    }
    return candidates.stream()
        .map(one ->
            one.referral()
                + one.proposed().map(id -> " (proposed for " + id + ")").orElse(" (waits)"))
        .collect(Collectors.joining(", then "));
  }

  /** Who has another place in consequence. */
  List<Line> then(Cost cost) {
    return cost.moves().stream().map(move -> line(cost, move)).toList();
  }

  private Line line(Cost cost, Move move) {
    boolean own = move.referral().equals(cost.referral());
    Effect effect = own ? own(move) : other(move);
    OptionalLong points = move.loss().stream().filter(l -> l != 0).mapToLong(l -> l).findFirst();
    return new Line(move.referral().value(), effect.code(), effect.words(), points);
  }

  private record Effect(String code, String words) {}

  private Effect own(Move move) {
    String who = move.referral().value();
    if (move.from().isPresent()) {
      return new Effect("GIVES_UP", who + " gives up " + move.from().get() + " for it");
    }
    return holds(move.referral())
        ? new Effect("LEAVES_BED", who + " leaves the bed they hold")
        : new Effect("GETS", who + " no longer waits");
  }

  private Effect other(Move move) {
    String who = move.referral().value();
    if (move.to().isPresent()) {
      String to = move.to().get().value();
      if (move.from().isPresent()) {
        return new Effect("MOVES", "%s moves to %s instead, %s".formatted(who, to, worth(move)));
      }
      return holds(move.referral())
          ? new Effect("LEAVES_BED", "%s leaves the bed they hold for %s".formatted(who, to))
          : new Effect("GETS", "%s gets %s".formatted(who, to));
    }
    return holds(move.referral())
        ? new Effect("STAYS", who + " stays in the bed they hold")
        : new Effect("WAITS", who + " waits on: " + others(move));
  }

  private String others(Move move) {
    int row = all.row(move.referral()).orElseThrow();
    long count =
        IntStream.range(graph.rowStart(row), graph.rowEnd(row))
            .filter(pair ->
                !all.columns()
                    .get(graph.column(pair))
                    .vacancy()
                    .id()
                    .equals(move.from().orElseThrow()))
            .count();
    if (count == 0) {
      return "nothing else fits";
    }
    return count == 1
        ? "1 other place would fit, but the plan does better without"
        : count + " other places would fit, but the plan does better without";
  }

  private boolean holds(ReferralId referral) {
    return all.row(referral).flatMap(all::ownColumn).isPresent();
  }

  /** What the plan gains or loses by somebody's move. */
  private String worth(Move move) {
    for (int goal = 0; goal < goals.size(); goal++) {
      long loss = move.loss().get(goal);
      if (loss != 0) {
        return "worth %d %s on %s"
            .formatted(Math.abs(loss), loss > 0 ? "less" : "more", goals.get(goal));
      }
    }
    return "worth the same";
  }

  /** The cost and its consequences. */
  String cost(Cost cost, boolean here, List<Line> then) {
    if (here && cost.moves().isEmpty()) {
      return "Is proposed.";
    }
    String told =
        switch (cost.kind()) {
          case NEVER -> never(cost);
          case AT_LEAST -> "The plan loses " + atLeast(cost) + "; no plan with it was found yet";
          case BETWEEN -> "The plan loses " + between(cost) + ", if not less; for instance";
          case EXACT -> exact(cost);
        };
    if (then.isEmpty()) {
      return told + ".";
    }
    String what = then.stream().map(Line::words).collect(Collectors.joining("; "));
    return told + (cost.kind() == Cost.Kind.BETWEEN ? ": " : "; then ") + what + ".";
  }

  private String exact(Cost cost) {
    List<String> losses = amounts(cost.most(), 1);
    List<String> gains = amounts(cost.most(), -1);
    boolean nobody =
        cost.moves().stream()
            .filter(move -> !move.referral().equals(cost.referral()))
            .allMatch(move -> first(move.loss()) <= 0);
    if (losses.isEmpty() && gains.isEmpty()) {
      return nobody ? "Nobody loses anything" : "The plan is worth the same";
    }
    List<String> parts = new ArrayList<>();
    if (!losses.isEmpty()) {
      parts.add("loses " + String.join(" and ", losses));
    }
    if (!gains.isEmpty()) {
      parts.add("gains " + String.join(" and ", gains));
    }
    String plan = "The plan " + String.join(", and ", parts);
    return nobody ? plan + "; nobody else loses anything" : plan;
  }

  private static long first(List<Long> loss) {
    return loss.stream().filter(points -> points != 0).findFirst().orElse(0L);
  }

  private List<String> amounts(List<Long> loss, int sign) {
    return IntStream.range(0, loss.size())
        .filter(goal -> Long.signum(loss.get(goal)) == sign)
        .mapToObj(goal -> Math.abs(loss.get(goal)) + " on " + goals.get(goal))
        .toList();
  }

  /** The first goal in which the two ends differ, after those in which they do not. */
  private String between(Cost cost) {
    List<String> parts = new ArrayList<>();
    for (int goal = 0; goal < cost.most().size(); goal++) {
      long most = cost.most().get(goal);
      if (goal >= cost.least().size()) {
        parts.add("at most " + most + " on " + goals.get(goal));
        break;
      }
      long least = cost.least().get(goal);
      if (least != most) {
        parts.add("between %d and %d on %s".formatted(least, most, goals.get(goal)));
        break;
      }
      if (most != 0) {
        parts.add(most + " on " + goals.get(goal));
      }
    }
    return String.join(" and ", parts);
  }

  private String atLeast(Cost cost) {
    return cost.least().isEmpty()
        ? "something"
        : "at least " + cost.least().getFirst() + " on " + goals.getFirst();
  }

  private String never(Cost cost) {
    int column = all.column(cost.vacancy()).orElseThrow();
    Optional<ReferralId> holder = all.holder(column).filter(this::holds);
    if (holder.isPresent()) {
      return "Not possible: %s lives there and could not go elsewhere".formatted(holder.get());
    }
    boolean agreed =
        IntStream.range(0, graph.rows())
            .map(graph::pinnedPair)
            .anyMatch(pair -> pair >= 0 && graph.column(pair) == column);
    return agreed
        ? "Not possible: what is agreed already leaves no room there"
        : "Not possible: limits, what is agreed and beds that people hold leave no room there";
  }
}
