package org.placewell.matcher.verify;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.plan.Certificate.Case;
import org.placewell.matcher.plan.Certificate.Kind;
import org.placewell.matcher.plan.Certificate.Leaf;
import org.placewell.matcher.plan.Certificate.Limit;

/** Sees to it that the cases of a certificate hold every plan that keeps the limits. */
final class Cover {
  private final World world;

  Cover(World world) {
    this.world = world;
  }

  /**
   * Checks.
   *
   * @param open the options that are left before any case
   * @throws Fault if a plan could lie in none of the cases
   */
  void check(List<Leaf> leaves, BitSet open) {
    if (leaves.isEmpty()) {
      throw new Fault("There is no case at all.");
    }
    check(leaves, 0, open);
  }

  private void check(List<Leaf> leaves, int depth, BitSet open) {
    if (leaves.stream().anyMatch(leaf -> leaf.cases().size() == depth)) {
      return;
    }
    Map<Case, List<Leaf>> branches =
        leaves.stream()
            .collect(
                Collectors.groupingBy(
                    leaf -> leaf.cases().get(depth), LinkedHashMap::new, Collectors.toList()));
    if (!isComplete(branches.keySet(), open)) {
      throw new Fault("The cases leave something out.");
    }
    branches.forEach((some, below) -> {
      BitSet left = (BitSet) open.clone();
      closed(some).forEach(option -> left.clear(option.number()));
      check(below, depth + 1, left);
    });
  }

  private boolean isComplete(Set<Case> cases, BitSet open) {
    Case any = cases.iterator().next();
    if (cases.stream().anyMatch(some -> !some.limit().equals(any.limit()))) {
      return false;
    }
    return switch (any.kind()) {
      case FIRST_SIDE, SECOND_SIDE, ONE_SIDE_ONLY -> areSides(cases, limit(any), open);
      case BOTH_SIDES -> areTwo(cases);
      case PERSON, PLACE, MOVES -> areTooMany(cases, total(limit(any)));
      case HAS_NOT_PAIR, HAS_PAIR -> isPair(cases, any);
    };
  }

  /**
   * Somebody of either side excludes the other side, but who stands on both excludes all others.
   */
  private boolean areSides(Set<Case> cases, Limit limit, BitSet open) {
    Set<Kind> kinds = cases.stream().map(Case::kind).collect(Collectors.toSet());
    return kinds.contains(Kind.FIRST_SIDE)
        && kinds.contains(Kind.SECOND_SIDE)
        && (kinds.contains(Kind.ONE_SIDE_ONLY)
            || both(limit).noneMatch(option -> open.get(option.number())));
  }

  /** Two people who both stand on both sides cannot be in two vacancies, nor be two people. */
  private static boolean areTwo(Set<Case> cases) {
    boolean byPlace = cases.stream().allMatch(some -> some.referral().isEmpty());
    boolean byPerson = cases.stream().allMatch(some -> some.vacancy().isEmpty());
    Stream<Object> whom =
        byPlace ? cases.stream().map(Case::vacancy) : cases.stream().map(Case::referral);
    return whom.distinct().count() > 1
        && cases.stream().allMatch(some -> some.kind() == Kind.BOTH_SIDES)
        && byPlace != byPerson;
  }

  /** If each of them, all people or all vacancies, had such a pair, the total would be exceeded. */
  private static boolean areTooMany(Set<Case> cases, Total total) {
    return areTooMany(cases, Kind.PERSON, Case::referral, total)
        || areTooMany(cases, Kind.PLACE, Case::vacancy, total);
  }

  private static boolean areTooMany(
      Set<Case> cases, Kind kind, Function<Case, Object> whom, Total total) {
    Set<Object> counted = new HashSet<>();
    long sum = 0;
    for (Case some : cases) {
      if (some.kind() == kind && some.least() > 0 && counted.add(whom.apply(some))) {
        sum = Math.addExact(sum, some.least());
      }
    }
    boolean moves = cases.stream().anyMatch(some -> some.kind() == Kind.MOVES);
    return sum > total.room() && (moves || !total.isStrained());
  }

  private static boolean isPair(Set<Case> cases, Case any) {
    return cases.stream()
            .map(Case::kind)
            .collect(Collectors.toSet())
            .equals(Set.of(Kind.HAS_NOT_PAIR, Kind.HAS_PAIR))
        && cases.stream()
            .allMatch(some ->
                some.referral().equals(any.referral()) && some.vacancy().equals(any.vacancy()));
  }

  private static Limit limit(Case of) {
    return of.limit().orElseThrow(() -> new Fault("A case does not say of which limit."));
  }

  private Total total(Limit limit) {
    return world
        .total(limit.at(), limit.group())
        .orElseThrow(() -> new Fault("A case is about a sum that the policy does not have."));
  }

  private Opposition opposition(Limit limit) {
    return world
        .opposition(limit.at(), limit.group())
        .orElseThrow(() -> new Fault("A case is about a conflict that the policy does not have."));
  }

  private Stream<Option> both(Limit limit) {
    Set<Option> second = new HashSet<>(opposition(limit).second(limit.stayers()));
    return opposition(limit).first(limit.stayers()).stream().filter(second::contains);
  }

  /** The options that nobody has in a case. */
  Stream<Option> closed(Case of) {
    return switch (of.kind()) {
      case FIRST_SIDE -> opposition(limit(of)).first(limit(of).stayers()).stream();
      case SECOND_SIDE -> opposition(limit(of)).second(limit(of).stayers()).stream();
      case ONE_SIDE_ONLY -> oneSideOnly(limit(of));
      case BOTH_SIDES -> both(limit(of)).filter(option -> isMeant(option, of));
      case PERSON -> heavy(of, total(limit(of))).filter(option -> option.row() == row(of));
      case PLACE -> heavy(of, total(limit(of))).filter(option -> isAt(option, of));
      case MOVES -> total(limit(of)).members().stream().filter(option -> !option.stay());
      case HAS_NOT_PAIR -> own(of).filter(option -> isAt(option, of));
      case HAS_PAIR -> own(of).filter(option -> !isAt(option, of));
    };
  }

  private Stream<Option> oneSideOnly(Limit limit) {
    Set<Option> both = both(limit).collect(Collectors.toSet());
    Opposition of = opposition(limit);
    return Stream.concat(of.first(limit.stayers()).stream(), of.second(limit.stayers()).stream())
        .filter(option -> !both.contains(option));
  }

  private static Stream<Option> heavy(Case of, Total total) {
    return IntStream.range(0, total.members().size())
        .filter(i -> total.weight(i) >= of.least())
        .mapToObj(total.members()::get);
  }

  /** The row of whoever must be placed in a case, if anybody. */
  IntStream placed(Case of) {
    return of.kind() == Kind.HAS_PAIR ? IntStream.of(row(of)) : IntStream.empty();
  }

  private Stream<Option> own(Case of) {
    return world.rows().get(row(of)).stream();
  }

  private int row(Case of) {
    return of.referral()
        .flatMap(world.eligibility()::row)
        .orElseThrow(() -> new Fault("A case is about nobody who takes part in the matching."));
  }

  private boolean isMeant(Option option, Case of) {
    return of.vacancy().isPresent() ? isAt(option, of) : option.row() == row(of);
  }

  private boolean isAt(Option option, Case of) {
    Optional<Integer> column = of.vacancy().flatMap(world.eligibility()::column);
    return column.orElseThrow(() -> new Fault("A case is about no vacancy in the matching."))
        == option.column();
  }
}
