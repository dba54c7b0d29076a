package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.WorkingDays;
import org.placewell.matcher.policy.Reads.PlaceSide;
import org.placewell.matcher.policy.Timing;
import org.placewell.matcher.policy.Timing.Link;

/**
 * When each place is free, also those that somebody on the list still lives in.
 *
 * <p>A bed that is held is free from the latest date its holder could have left, plus turnaround:
 * whatever place the holder gets, the date given to the next person stands. That asks for the dates
 * of the holder's own options first; so holders are taken in the order of who could move into whose
 * bed. People who could move into each other's beds, directly or around a circle, have no such
 * order: between them no date can be given. Where the day of one of those options is not known, the
 * bed has no date either.
 */
final class Chains {
  private final Eligibility all;
  private final WorkingDays calendar;
  private final LocalDate today;
  private final int[] holder;
  private final int[] ownColumn;
  private final int[] circle;
  private final Link[] link;

  /** For places without a ready day, the day before which they are not free. */
  private final LocalDate[] earliest;

  private final List<Optional<ReferralId>> after = new ArrayList<>();
  private final List<LocalDate> personReady;
  private Optional<FirstCut> firstCut = Optional.empty();
  private final List<Optional<LocalDate>> named;
  private final List<Optional<LocalDate>> ready = new ArrayList<>();

  /** For each held bed those its holder could move into; beds of the matching alone. */
  private final Map<Integer, Set<Integer>> next = new LinkedHashMap<>();

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
    this.earliest = new LocalDate[columns];
    Arrays.fill(earliest, today);
    BedDates beds = new BedDates(all);
    for (int column = 0; column < columns; column++) {
      holder[column] = all.holder(column).flatMap(all::row).orElse(-1);
      circle[column] = -1;
      link[column] = holder[column] < 0 ? Link.FREE : Link.CHAIN;
      ready.add(beds.ready(column));
      after.add(all.holder(column).filter(who -> all.row(who).isPresent()));
    }
    this.personReady = all.rows().stream().map(this::personReady).toList();
    this.named = List.copyOf(ready);
  }

  /**
   * Dates all beds that are held by people in the matching. Who could move where is first asked as
   * if every bed were free today; a pair that only a later date makes possible is added, and all is
   * dated again.
   */
  void solve(FirstCut cut) {
    this.firstCut = Optional.of(cut);
    List<Integer> held =
        IntStream.range(0, holder.length).filter(c -> holder[c] >= 0).boxed().toList();
    for (int from : held) {
      next.put(from, new LinkedHashSet<>(held.stream().filter(to -> mayLead(from, to)).toList()));
    }
    do {
      held.forEach(column -> ready.set(column, named.get(column)));
      held.forEach(column -> link[column] = Link.CHAIN);
      held.forEach(column -> earliest[column] = today);
      held.forEach(column -> circle[column] = -1);
      for (List<Integer> members : Circles.inOrder(next)) {
        members.forEach(column -> circle[column] = members.getFirst());
        members.forEach(this::date);
      }
    } while (grows(held));
  }

  /** Whether a bed may become the next of another's holder: of a pinned one, the agreed bed. */
  private boolean mayLead(int from, int to) {
    Optional<Integer> pinned = pinned(holder[from]);
    return from != to && pinned.map(column -> column == to).orElseGet(() -> couldMove(from, to));
  }

  private boolean grows(List<Integer> held) {
    boolean grew = false;
    for (int from : held) {
      if (pinned(holder[from]).isEmpty()) {
        for (int to : held) {
          boolean isNew = from != to && !next(from).contains(to);
          if (isNew && isMovable(holder[from], to)) {
            next.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
            grew = true;
          }
        }
      }
    }
    return grew;
  }

  private Set<Integer> next(int bed) {
    return next.getOrDefault(bed, Set.of());
  }

  private Optional<Integer> pinned(int row) {
    return all.pin(row).map(Commitment::vacancy).flatMap(all::column);
  }

  Timing timing(int row, int column) {
    return new Timing(
        today,
        ready.get(column),
        earliest(column),
        personReady.get(row),
        after.get(column),
        link(row, column));
  }

  /** The day a person is expected to be ready: today or later. */
  LocalDate personReady(int row) {
    return personReady.get(row);
  }

  LocalDate personReady(Referral referral) {
    return latest(today, referral.progress().readiness().readyOn());
  }

  /** The day a place can be moved into, where known. */
  Optional<LocalDate> ready(int column) {
    return ready.get(column);
  }

  /** The day before which a place is not free, as far as that is known. */
  LocalDate earliest(int column) {
    return ready.get(column).orElse(earliest[column]);
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
    Timing hopeful =
        new Timing(today, Optional.of(today), today, today, Optional.empty(), Link.CHAIN);
    return isLeft(holder[from], to) && all.allows(all.answer(all.pair(holder[from], to, hopeful)));
  }

  /** When and how a bed becomes free. */
  private record Dated(Link link, LocalDate earliest, Optional<LocalDate> ready) {}

  /** Dates one bed; all beds its holder could move to are dated already. */
  private void date(int column) {
    Dated dated = dated(column, options(holder[column]));
    link[column] = dated.link();
    earliest[column] = dated.earliest();
    ready.set(column, dated.ready());
  }

  private Dated dated(int column, List<Timing> options) {
    Optional<LocalDate> last = options.stream().map(Chains::leaves).max(Comparator.naturalOrder());
    return dated(column, last, options.stream().allMatch(Chains::isDated));
  }

  /**
   * @param last when the holder could move at last; empty if there is nowhere to go
   * @param known whether it is known of each of those places when it is ready
   */
  private Dated dated(int column, Optional<LocalDate> last, boolean known) {
    Optional<LocalDate> itself = named.get(column);
    if (last.isEmpty()) {
      return new Dated(Link.STAYS, today, itself);
    }
    int turnaround = all.columns().get(column).vacancy().dates().turnaroundWorkingDays();
    LocalDate free = latest(calendar.plus(last.get(), turnaround), itself);
    boolean dated = itself.isPresent() && known && isDated(holder[column]);
    return new Dated(Link.CHAIN, free, dated ? Optional.of(free) : Optional.empty());
  }

  /**
   * Whether a bed keeps its date.
   *
   * @param last when its holder could move at last, those who would swap left out; empty if nowhere
   * @param known whether it is known of each of those places when it is ready
   */
  boolean isStill(int column, Optional<LocalDate> last, boolean known) {
    Dated then = new Dated(link[column], earliest[column], ready.get(column));
    return dated(column, last, known).equals(then);
  }

  /** Who holds the bed of a column, of the rows; or −1. */
  int holder(int column) {
    return holder[column];
  }

  /** When somebody without a bed of their own could start in a place. */
  Timing timing(LocalDate ready, int column) {
    return new Timing(
        today, this.ready.get(column), earliest(column), ready, after.get(column), link[column]);
  }

  /** When somebody without a bed of their own could start in a place. */
  Timing timing(LocalDate ready, PlaceSide place) {
    return new Timing(
        today, place.ready(), place.earliest(), ready, Optional.empty(), place.link());
  }

  /** When somebody could start in a place that nobody holds. */
  Timing free(LocalDate ready, Place place) {
    Optional<LocalDate> free = BedDates.free(place, calendar);
    return new Timing(today, free, free.orElse(today), ready, Optional.empty(), Link.FREE);
  }

  /**
   * The day of a move; of one inside a circle, whose places have no order, the person's own day.
   */
  private static LocalDate leaves(Timing option) {
    return option.link() == Link.SWAP ? option.personReady() : option.start();
  }

  /** Whether it is known when the place of a move is ready, and who leaves it. */
  private static boolean isDated(Timing option) {
    boolean certain = option.link() == Link.FREE || option.link() == Link.CHAIN;
    return certain && option.placeReady().isPresent();
  }

  /** Whether it is known when a row's person is ready. */
  private boolean isDated(int row) {
    return all.rows().get(row).progress().readiness().isDated();
  }

  /** All places a holder could move to; the pinned one alone, if one is pinned. */
  private List<Timing> options(int row) {
    Optional<Integer> pinned = pinned(row);
    if (pinned.isPresent()) {
      return pinned.filter(column -> column != ownColumn[row]).map(c -> agreed(row, c)).stream()
          .toList();
    }
    Set<Integer> held = next(ownColumn[row]);
    int[] left = new int[holder.length];
    int count = firstCut.orElseThrow().left(row, left);
    List<Timing> options = new ArrayList<>();
    for (int option : Arrays.copyOf(left, count)) {
      if ((holder[option] < 0 || held.contains(option)) && isMovable(row, option)) {
        options.add(timing(row, option));
      }
    }
    return options;
  }

  /**
   * An agreed swap starts no sooner than the bed's own date; who is dated first must not matter.
   */
  private Timing agreed(int row, int column) {
    Timing timing = timing(row, column);
    LocalDate own = latest(today, named.get(column));
    return timing.link() == Link.SWAP
        ? new Timing(today, Optional.empty(), own, timing.personReady(), timing.after(), Link.SWAP)
        : timing;
  }

  private boolean isLeft(int row, int column) {
    return firstCut.orElseThrow().leaves(row, column);
  }

  private boolean isMovable(int row, int option) {
    Link kind = link(row, option);
    return all.columns().get(option).vacancy().places() > 0
        && (kind == Link.FREE || kind == Link.CHAIN)
        && isLeft(row, option)
        && all.allows(all.answer(all.pair(row, option)));
  }

  private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }
}
