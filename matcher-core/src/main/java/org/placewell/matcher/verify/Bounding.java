package org.placewell.matcher.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Certificate.Charge;
import org.placewell.matcher.plan.Certificate.Duals;
import org.placewell.matcher.plan.Certificate.Limit;
import org.placewell.matcher.plan.Certificate.Part;

/**
 * The bound that prices and charges give. Whoever chooses at most one open option each, no column
 * more than it holds, gets no more than the sum over people of the best that is left after prices,
 * plus what places and limits take in: weak duality.
 */
final class Bounding {
  private final World world;
  private final long[] price;
  private final long[] worth;
  private final long[] surplus;
  private final List<Charge> totals = new ArrayList<>();
  private BigInteger taken = BigInteger.ZERO;

  private Bounding(World world, Scale scale) {
    this.world = world;
    this.price = new long[world.columns()];
    this.worth = scale.worth();
    this.surplus = new long[world.rows().size()];
  }

  /** The bound over the plans of a face, which gets lower with each option that is closed. */
  static Bounding of(World world, Scale scale, Face face, List<Duals> duals) {
    Bounding bounding = new Bounding(world, scale);
    bounding.price(duals, face.filled());
    bounding.charge(duals, face.usedUp());
    bounding.places();
    bounding.people(face.open(), face.placed());
    return bounding;
  }

  /** No choice is worth more. */
  BigInteger bound() {
    return taken;
  }

  /** What a choice with this option loses against the bound at least. */
  long loss(Option option) {
    return surplus[option.row()] + price[option.column()] - worth[option.number()];
  }

  /** What the best option of a person has left after prices, or what staying out is worth. */
  long surplus(int row) {
    return surplus[row];
  }

  long price(int column) {
    return price[column];
  }

  /** Later duals replace earlier ones; what has no empty place may cost less than nothing. */
  private void price(List<Duals> duals, BitSet filled) {
    for (Duals some : duals) {
      for (Certificate.PlacePrice of : some.prices()) {
        if (of.amount() < 0 && !filled.get(column(of.vacancy()))) {
          throw new Fault("A price is less than nothing.");
        }
        price[column(of.vacancy())] = of.amount();
      }
    }
  }

  private int column(VacancyId vacancy) {
    return world
        .eligibility()
        .column(vacancy)
        .orElseThrow(() -> new Fault("A vacancy is named that takes no part in the matching."));
  }

  private int row(ReferralId referral) {
    return world
        .eligibility()
        .row(referral)
        .orElseThrow(() -> new Fault("A referral is named that takes no part in the matching."));
  }

  private record Key(Certificate.Limit limit, Optional<Part> first, Optional<Part> second) {}

  /** What is charged for sums. */
  List<Charge> totals() {
    return totals;
  }

  private void charge(List<Duals> duals, Set<Limit> usedUp) {
    Map<Key, Charge> charges = new HashMap<>();
    for (Duals some : duals) {
      some.charges().forEach(c -> charges.put(new Key(c.limit(), c.first(), c.second()), c));
    }
    charges.values().stream()
        .filter(charge -> charge.amount() != 0)
        .forEach(charge -> charge(charge, usedUp));
  }

  /** A sum of which nothing is left may cost less than nothing. */
  private void charge(Charge charge, Set<Limit> usedUp) {
    boolean isTotal = charge.first().isEmpty() && charge.second().isEmpty();
    if (charge.amount() < 0 && !(isTotal && usedUp.contains(charge.limit()))) {
      throw new Fault("A charge is less than nothing.");
    }
    if (charge.first().isPresent() && charge.second().isPresent()) {
      conflict(charge, charge.first().get(), charge.second().get());
    } else {
      total(charge);
    }
  }

  private void total(Charge charge) {
    Total total =
        world
            .total(charge.limit().at(), charge.limit().group())
            .orElseThrow(() -> new Fault("A sum is charged for that the policy does not have."));
    if (total.isStrained()) {
      throw new Fault("A sum is charged for that people exceed who stay where they are.");
    }
    for (int i = 0; i < total.members().size(); i++) {
      lower(total.members().get(i), Math.multiplyExact(charge.amount(), total.weight(i)));
    }
    take(charge.amount(), total.room());
    totals.add(charge);
  }

  private void conflict(Charge charge, Part first, Part second) {
    Opposition of =
        world
            .opposition(charge.limit().at(), charge.limit().group())
            .orElseThrow(
                () -> new Fault("A conflict is charged for that the policy does not have."));
    if (first.equals(second)) {
      throw new Fault("The two parts of a conflict that is charged for are the same.");
    }
    boolean stayers = charge.limit().stayers();
    BitSet members = new BitSet();
    part(of.first(stayers), first, members);
    part(of.second(stayers), second, members);
    members.stream().forEach(number -> lower(world.options().get(number), charge.amount()));
    take(charge.amount(), 1);
  }

  /** One person at most can have an option of a column that holds one; or the person's own. */
  private void part(List<Option> side, Part part, BitSet members) {
    if (part.vacancy().isPresent() == part.referral().isPresent()) {
      throw new Fault("A part of a conflict must be a vacancy or a person.");
    }
    Optional<Integer> column = part.vacancy().map(this::column);
    Optional<Integer> row = part.referral().map(this::row);
    if (column.map(c -> world.capacity(c) > 1).orElse(false)) {
      throw new Fault("A part of a conflict is a vacancy that can hold several people.");
    }
    side.stream()
        .filter(option -> column.map(c -> option.column() == c).orElse(true))
        .filter(option -> row.map(r -> option.row() == r).orElse(true))
        .forEach(option -> members.set(option.number()));
  }

  private void lower(Option option, long by) {
    worth[option.number()] = Math.subtractExact(worth[option.number()], by);
  }

  private void take(long amount, long times) {
    taken = taken.add(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(times)));
  }

  private void places() {
    for (int column = 0; column < price.length; column++) {
      take(price[column], world.capacity(column));
    }
  }

  private void people(BitSet open, BitSet placed) {
    Arrays.fill(surplus, 0);
    for (int row = 0; row < surplus.length; row++) {
      surplus[row] = best(world.rows().get(row), open, placed.get(row));
      take(surplus[row], 1);
    }
  }

  /** Whoever holds a bed on offer has it or another; anybody else may have none. */
  private long best(List<Option> options, BitSet open, boolean placed) {
    boolean stays = options.stream().anyMatch(Option::stay);
    long best = stays || placed ? Long.MIN_VALUE / 4 : 0;
    for (Option option : options) {
      if (open.get(option.number())) {
        long left = Math.subtractExact(worth[option.number()], price[option.column()]);
        best = Math.max(best, left);
      }
    }
    return best;
  }
}
