package org.placewell.matcher.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.SumLimit;

/**
 * Judges plans by enumeration. It asks single pairs of the eligibility and the policy's own limits,
 * and knows neither candidate graph nor matcher nor check.
 *
 * <p>An assignment gives each row a column, or {@link #NONE}: not placed, which for somebody who
 * holds a bed on offer means to stay in it.
 */
public final class BruteForce {
  /** No placement. */
  public static final int NONE = -1;

  private final Eligibility all;
  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Map<Integer, Answer> answers = new HashMap<>();

  /** A brute force for a dataset and a policy. */
  public BruteForce(Dataset dataset, Policy policy) {
    this.all = Eligibility.of(dataset, policy);
  }

  /** The eligibility it asks. */
  public Eligibility eligibility() {
    return all;
  }

  /** Number of rows. */
  public int rows() {
    return all.rows().size();
  }

  /** Number of columns. */
  public int columns() {
    return all.columns().size();
  }

  private int key(int row, int column) {
    return row * 1000 + column;
  }

  private Pair pair(int row, int column) {
    return pairs.computeIfAbsent(key(row, column), k -> all.pair(row, column));
  }

  private Answer answer(int row, int column) {
    return answers.computeIfAbsent(key(row, column), k -> all.answer(pair(row, column)));
  }

  /** The column a row is pinned to, or {@link #NONE}. */
  public int pinned(int row) {
    return all.pin(row).map(Commitment::vacancy).flatMap(all::column).orElse(NONE);
  }

  private int own(int row) {
    return all.ownColumn(row).orElse(NONE);
  }

  private boolean stays(int row, int column) {
    return column == NONE && own(row) != NONE;
  }

  /** Whether the rules allow a row to move to a column: by a pin always, and to no other then. */
  public boolean mayMove(int row, int column) {
    if (pinned(row) != NONE) {
      return pinned(row) == column;
    }
    return own(row) != column && all.allows(answer(row, column));
  }

  private List<Integer> options(int row) {
    if (pinned(row) != NONE) {
      return List.of(pinned(row));
    }
    List<Integer> options = new ArrayList<>(List.of(NONE));
    IntStream.range(0, columns()).filter(c -> mayMove(row, c)).forEach(options::add);
    return options;
  }

  /** Tells every assignment in which each row has something it may have, feasible or not. */
  public void forEach(Consumer<int[]> visitor) {
    int[] assignment = new int[rows()];
    visit(0, assignment, visitor);
  }

  private void visit(int row, int[] assignment, Consumer<int[]> visitor) {
    if (row == assignment.length) {
      visitor.accept(assignment);
      return;
    }
    for (int option : options(row)) {
      assignment[row] = option;
      visit(row + 1, assignment, visitor);
    }
  }

  /** All feasible assignments. */
  public List<int[]> feasible() {
    List<int[]> plans = new ArrayList<>();
    forEach(assignment -> {
      if (isFeasible(assignment)) {
        plans.add(assignment.clone());
      }
    });
    return plans;
  }

  /** The value of the best feasible assignment. */
  public long[] best() {
    return feasible().stream()
        .map(this::value)
        .max(Arrays::compare)
        .orElseThrow(() -> new IllegalStateException("To leave all as it is is always feasible."));
  }

  /**
   * Whether nothing is wrong with an assignment but what pins and those who stay bring about
   * between them.
   */
  public boolean isFeasible(int[] assignment) {
    for (int row = 0; row < assignment.length; row++) {
      int column = assignment[row];
      boolean kept = pinned(row) == NONE || pinned(row) == column;
      if (!kept || (column != NONE && !mayMove(row, column))) {
        return false;
      }
    }
    return keepsLimits(assignment);
  }

  private boolean keepsLimits(int[] assignment) {
    for (GroupLimit limit : all.limits()) {
      boolean kept =
          switch (limit) {
            case SumLimit sum -> keeps(sum, assignment);
            case ConflictLimit conflict -> keeps(conflict, assignment);
          };
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(SumLimit limit, int[] assignment) {
    Map<String, Long> total = new HashMap<>();
    Map<String, Long> today = new HashMap<>();
    Map<String, Long> most = new HashMap<>();
    Set<String> moved = new HashSet<>();
    for (int row = 0; row < assignment.length; row++) {
      boolean stays = stays(row, assignment[row]);
      int column = stays ? own(row) : assignment[row];
      if (column != NONE) {
        for (SumLimit.Share share : limit.shares(pair(row, column))) {
          total.merge(share.group(), share.weight(), Long::sum);
          most.merge(share.group(), share.limit(), Math::min);
          if (!stays && pinned(row) == NONE && share.weight() > 0) {
            moved.add(share.group());
          }
        }
      }
      if (own(row) != NONE && pinned(row) == NONE) {
        limit
            .shares(pair(row, own(row)))
            .forEach(share -> today.merge(share.group(), share.weight(), Long::sum));
      }
    }
    return moved.stream()
        .allMatch(g -> total.get(g) <= Math.max(most.get(g), today.getOrDefault(g, 0L)));
  }

  private boolean keeps(ConflictLimit limit, int[] assignment) {
    for (int one = 0; one < assignment.length; one++) {
      for (int other = 0; other < one; other++) {
        boolean bothGiven = isGiven(one, assignment) && isGiven(other, assignment);
        if (!bothGiven && clash(limit, sides(limit, one, assignment), other, assignment)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isGiven(int row, int[] assignment) {
    return pinned(row) != NONE || stays(row, assignment[row]);
  }

  private List<ConflictLimit.Side> sides(ConflictLimit limit, int row, int[] assignment) {
    int column = stays(row, assignment[row]) ? own(row) : assignment[row];
    return column == NONE ? List.of() : limit.sides(pair(row, column));
  }

  private boolean clash(
      ConflictLimit limit, List<ConflictLimit.Side> sides, int other, int[] assignment) {
    List<ConflictLimit.Side> theirs = sides(limit, other, assignment);
    return sides.stream()
        .anyMatch(side -> theirs.contains(new ConflictLimit.Side(side.group(), !side.first())));
  }

  /** The value of an assignment for each goal. */
  public long[] value(int[] assignment) {
    long[] sums = new long[all.policy().scored().size()];
    for (int row = 0; row < assignment.length; row++) {
      if (assignment[row] != NONE) {
        long[] points = all.points(pair(row, assignment[row]), answer(row, assignment[row]));
        for (int goal = 0; goal < sums.length; goal++) {
          sums[goal] += points[goal];
        }
      }
    }
    return sums;
  }

  /** An assignment as a plan with right facts and a right score, whatever else is wrong with it. */
  public Plan plan(int[] assignment) {
    List<Placement> placements =
        IntStream.range(0, assignment.length)
            .filter(row -> assignment[row] != NONE)
            .mapToObj(row -> placement(row, assignment[row]))
            .toList();
    long[] value = value(assignment);
    List<Score.Value> values =
        IntStream.range(0, value.length)
            .mapToObj(g -> new Score.Value(all.policy().scored().get(g).name(), value[g]))
            .toList();
    Origin origin = Origin.of(all.dataset(), all.policy(), "brute-force", 0, 0, List.of());
    return new Plan(origin, placements, new Score(values));
  }

  private Placement placement(int row, int column) {
    Pair pair = pair(row, column);
    return new Placement(
        pair.referral().id(),
        pair.place().vacancy().id(),
        pair.start(),
        answer(row, column) == Answer.NEEDS_REVIEW,
        !pair.referral().progress().readiness().outstanding().isEmpty(),
        pair.timing().after());
  }

  /** A plan as an assignment. */
  public int[] assignment(Plan plan) {
    return all.rows().stream()
        .mapToInt(referral ->
            plan.of(referral.id())
                .flatMap(placement -> all.column(placement.vacancy()))
                .orElse(NONE))
        .toArray();
  }
}
