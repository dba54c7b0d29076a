package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.model.WorkingDays;
import org.placewell.matcher.policy.Timing;
import org.placewell.matcher.policy.Timing.Link;

/**
 * When each place is free, also those that somebody on the list still lives in.
 *
 * <p>A bed that is held is free from the latest date its holder could have left, plus turnaround:
 * whatever place the holder gets, the date given to the next person stands. That asks for the dates
 * of the holder's own options first; so holders are taken in the order of who could move into whose
 * bed. People who could move into each other's beds, directly or around a circle, have no such
 * order: between them no date can be given (Tarjan's strongly connected components,
 * doi:10.1137/0201010).
 *
 * <p>Who could move is asked as if all were free today. A rule may forbid that and allow a later
 * day, for instance after a hold; where the dates then found allow a move that was not foreseen, it
 * is added and all beds are dated again.
 */
final class Chains {
  private final Eligibility all;
  private final WorkingDays calendar;
  private final LocalDate today;
  private final int[] holder;
  private final int[] ownColumn;
  private final int[] circle;
  private final Link[] link;
  private final List<Optional<LocalDate>> ready = new ArrayList<>();
  private final Map<Integer, List<Integer>> next = new HashMap<>();

  Chains(Eligibility all) {
    this.all = all;
    this.calendar = all.dataset().calendar();
    this.today = all.dataset().on();
    int columns = all.columns().size();
    this.holder = new int[columns];
    this.ownColumn =
        IntStream.range(0, all.rows().size()).map(r -> all.ownColumn(r).orElse(-1)).toArray();
    this.circle = new int[columns];
    this.link = new Link[columns];
    for (int column = 0; column < columns; column++) {
      holder[column] = all.holder(column).flatMap(all::row).orElse(-1);
      link[column] = Link.FREE;
      circle[column] = -1;
      ready.add(own(column));
    }
  }

  /** Dates all beds that are held by people in the matching. */
  void solve() {
    List<Integer> held =
        IntStream.range(0, holder.length).filter(c -> holder[c] >= 0).boxed().toList();
    for (int from : held) {
      next.put(
          from,
          held.stream()
              .filter(to -> to != from && couldMove(from, to))
              .collect(Collectors.toCollection(ArrayList::new)));
    }
    do {
      held.forEach(this::forget);
      new Circles().inOrder(held).forEach(this::date);
    } while (addUnforeseen(held));
  }

  private void forget(int column) {
    link[column] = Link.CHAIN;
    circle[column] = -1;
    ready.set(column, own(column));
  }

  private boolean addUnforeseen(List<Integer> held) {
    boolean added = false;
    for (int from : held) {
      List<Integer> known = next.getOrDefault(from, List.of());
      for (int to : held) {
        if (to != from && !known.contains(to) && isMovable(holder[from], to)) {
          added |= known.add(to);
        }
      }
    }
    return added;
  }

  Timing timing(int row, int column) {
    Optional<ReferralId> after =
        holder[column] < 0 ? Optional.empty() : Optional.of(all.rows().get(holder[column]).id());
    return new Timing(today, ready.get(column), personReady(row), after, link(row, column));
  }

  /** The day a person is expected to be ready: today or later. */
  LocalDate personReady(int row) {
    return latest(today, all.rows().get(row).progress().readiness().readyOn());
  }

  /** The day a place can be moved into, where known. */
  Optional<LocalDate> ready(int column) {
    return ready.get(column);
  }

  /** How a place becomes free, for people who hold no bed. */
  Link link(int column) {
    return link[column];
  }

  private Link link(int row, int column) {
    if (holder[column] == row) {
      return Link.OWN;
    }
    int own = ownColumn[row];
    boolean sameCircle = own >= 0 && circle[own] >= 0 && circle[own] == circle[column];
    return sameCircle ? Link.SWAP : link[column];
  }

  /** Whether the holder of one bed could move into another, were it free today. */
  private boolean couldMove(int from, int to) {
    Timing hopeful = new Timing(today, Optional.of(today), today, Optional.empty(), Link.CHAIN);
    return all.allows(all.answer(all.pair(holder[from], to, hopeful)));
  }

  /** Dates one bed; all beds its holder could move to are dated already. */
  private void date(int column) {
    int row = holder[column];
    Optional<LocalDate> latest = options(row).map(Timing::start).max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      link[column] = Link.STAYS;
    }
    int turnaround = all.columns().get(column).vacancy().dates().turnaround();
    LocalDate left = calendar.plus(latest.orElse(today), turnaround);
    ready.set(column, ready.get(column).map(named -> latest(left, Optional.of(named))));
  }

  /** The dates of all places a holder could move to; of the pinned one alone, if one is pinned. */
  private Stream<Timing> options(int row) {
    Optional<VacancyId> pinned = all.pin(row).map(Commitment::vacancy);
    if (pinned.isPresent()) {
      return pinned.flatMap(all::column).map(column -> timing(row, column)).stream();
    }
    return IntStream.range(0, holder.length)
        .filter(option -> isMovable(row, option))
        .mapToObj(option -> timing(row, option));
  }

  private boolean isMovable(int row, int option) {
    Link kind = link(row, option);
    return (kind == Link.FREE || kind == Link.CHAIN)
        && all.allows(all.answer(all.pair(row, option)));
  }

  private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  /** The date a place names itself, put off by works and by a holder who is not in the matching. */
  private Optional<LocalDate> own(int column) {
    Place place = all.columns().get(column);
    Optional<LocalDate> named = place.vacancy().dates().readyOn(calendar);
    if (all.holder(column).isPresent()) {
      named = Optional.of(named.orElse(today));
    }
    Optional<LocalDate> usable = afterWorks(place, named);
    boolean heldOutside = holder[column] < 0 && all.holder(column).isPresent();
    return heldOutside ? both(usable, leaving(column)) : usable;
  }

  private static Optional<LocalDate> afterWorks(Place place, Optional<LocalDate> named) {
    return place
        .bedspace()
        .outOfService()
        .map(out -> both(named, out.until().map(last -> last.plusDays(1))))
        .orElse(named);
  }

  /** When a holder outside the matching is expected to be gone and the bed turned around. */
  private Optional<LocalDate> leaving(int column) {
    ReferralId id = all.holder(column).orElseThrow();
    Readiness readiness =
        all.dataset().referrals().stream()
            .filter(referral -> referral.id().equals(id))
            .findFirst()
            .orElseThrow()
            .progress()
            .readiness();
    int turnaround = all.columns().get(column).vacancy().dates().turnaround();
    return readiness.undated().isEmpty()
        ? readiness.readyOn().map(day -> calendar.plus(day, turnaround))
        : Optional.empty();
  }

  private static Optional<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
  }

  /** Tarjan's algorithm: circles come out with all they lead to before them. */
  private final class Circles {
    private final Map<Integer, Integer> index = new HashMap<>();
    private final Map<Integer, Integer> low = new HashMap<>();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();

    List<Integer> inOrder(List<Integer> columns) {
      columns.stream().filter(column -> !index.containsKey(column)).forEach(this::visit);
      return order;
    }

    private void visit(int column) {
      index.put(column, index.size());
      low.put(column, index.size() - 1);
      stack.push(column);
      for (int to : next.getOrDefault(column, List.of())) {
        if (!index.containsKey(to)) {
          visit(to);
          low.merge(column, low.getOrDefault(to, 0), Math::min);
        } else if (stack.contains(to)) {
          low.merge(column, index.getOrDefault(to, 0), Math::min);
        }
      }
      if (low.get(column).equals(index.get(column))) {
        close(column);
      }
    }

    private void close(int root) {
      int member;
      do {
        member = stack.pop();
        circle[member] = root;
        order.add(member);
      } while (member != root);
    }
  }
}
