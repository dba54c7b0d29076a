package org.placewell.matcher.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;

/**
 * Everything somebody could have, by asking every rule about every pair, one by one: no candidate
 * graph, no classes, no indexes.
 */
final class World {
  private final Eligibility all;
  private final List<Scale> scales;
  private final List<List<Option>> rows = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<Integer, Map<String, Total>> totals = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Opposition>> oppositions = new LinkedHashMap<>();
  private final BitSet open = new BitSet();
  private final int[] capacity;

  World(Eligibility all, List<Scale> scales) {
    this.all = all;
    this.scales = scales;
    for (int row = 0; row < all.rows().size(); row++) {
      rows.add(ask(row));
    }
    open();
    this.capacity = findCapacities();
  }

  private List<Option> ask(int row) {
    List<Option> found = new ArrayList<>();
    Optional<Integer> pin = all.pin(row).map(Commitment::vacancy).flatMap(all::column);
    for (int column = 0; column < all.columns().size(); column++) {
      if (pin.map(Integer.valueOf(column)::equals).orElse(true)) {
        ask(row, column, pin.isPresent()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Option> ask(int row, int column, boolean pinned) {
    Pair pair = all.pair(row, column);
    boolean stays = !pinned && all.ownColumn(row).equals(Optional.of(column));
    Answer answer = stays ? Answer.MET : all.answer(pair);
    if (!pinned && !stays && !all.allows(answer)) {
      return Optional.empty();
    }
    Option option = new Option(options.size(), row, column, pinned || stays, stays);
    options.add(option);
    long[] points = stays ? new long[all.policy().scored().size()] : all.points(pair, answer);
    scales.forEach(scale -> scale.add(points));
    for (int limit = 0; limit < all.limits().size(); limit++) {
      join(limit, pair, option);
    }
    return Optional.of(option);
  }

  private void join(int at, Pair pair, Option option) {
    switch (all.limits().get(at)) {
      case SumLimit sum ->
          sum.shares(pair)
              .forEach(share ->
                  totals
                      .computeIfAbsent(at, limit -> new LinkedHashMap<>())
                      .computeIfAbsent(share.group(), group -> new Total(share.limit()))
                      .add(option, share.weight()));
      case ConflictLimit conflict ->
          conflict
              .sides(pair)
              .forEach(side ->
                  oppositions
                      .computeIfAbsent(at, limit -> new LinkedHashMap<>())
                      .computeIfAbsent(side.group(), group -> new Opposition())
                      .add(option, side.first()));
    }
  }

  /** Options that can be chosen: not pinned, and broken by no limit alone or with a pin. */
  private void open() {
    options.stream().filter(o -> !o.given() || o.stay()).forEach(o -> open.set(o.number()));
    totals.values().stream().flatMap(groups -> groups.values().stream()).forEach(this::fit);
    for (Map<String, Opposition> groups : oppositions.values()) {
      for (Opposition opposition : groups.values()) {
        opposition.pinned().stream()
            .flatMap(pinned -> opposition.against(pinned).stream())
            .filter(option -> !option.stay())
            .forEach(option -> open.clear(option.number()));
      }
    }
  }

  private void fit(Total total) {
    for (int i = 0; i < total.members().size(); i++) {
      if (!total.members().get(i).stay() && total.weight(i) > total.room()) {
        open.clear(total.members().get(i).number());
      }
    }
  }

  Eligibility eligibility() {
    return all;
  }

  int columns() {
    return all.columns().size();
  }

  /** The options of each row. */
  List<List<Option>> rows() {
    return rows;
  }

  List<Option> options() {
    return options;
  }

  /** The options that can be chosen; a copy. */
  BitSet openOptions() {
    return (BitSet) open.clone();
  }

  Optional<Total> total(int limit, String group) {
    return Optional.ofNullable(totals.getOrDefault(limit, Map.of()).get(group));
  }

  Optional<Opposition> opposition(int limit, String group) {
    return Optional.ofNullable(oppositions.getOrDefault(limit, Map.of()).get(group));
  }

  /** How many people a column can hold at most. */
  int capacity(int column) {
    return capacity[column];
  }

  /** How many people can be placed at most. */
  long mostPlaced() {
    return Math.min(rows.size(), IntStream.of(capacity).asLongStream().sum());
  }

  /** By every sum that all who may have a column add to. */
  private int[] findCapacities() {
    int[] pairs = new int[columns()];
    open.stream().forEach(number -> pairs[options.get(number).column()]++);
    int[] most = pairs.clone();
    for (Map<String, Total> groups : totals.values()) {
      groups.values().forEach(total -> narrow(total, pairs, most));
    }
    return most;
  }

  private void narrow(Total total, int[] pairs, int[] most) {
    Map<Integer, long[]> seen = new LinkedHashMap<>();
    for (int i = 0; i < total.members().size(); i++) {
      Option option = total.members().get(i);
      if (open.get(option.number())) {
        long[] of = seen.computeIfAbsent(option.column(), c -> new long[] {0, Long.MAX_VALUE, 0});
        of[0]++;
        of[1] = Math.min(of[1], total.weight(i));
        of[2] = option.stay() ? 1 : of[2];
      }
    }
    seen.forEach((column, of) -> {
      if (of[0] == pairs[column]) {
        most[column] = (int) Math.min(most[column], Math.max(of[2], total.room() / of[1]));
      }
    });
  }

  @Override
  public String toString() {
    return options.size() + " options";
  }
}
