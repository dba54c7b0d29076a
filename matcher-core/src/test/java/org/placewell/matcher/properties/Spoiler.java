package org.placewell.matcher.properties;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Certificate;

/**
 * Spoils a certificate at random places: numbers, names, kinds, lists, whatever stands there. Names
 * and whole parts are put where others stood, so that most spoilt ones still look right.
 */
final class Spoiler {
  private static final List<Long> AMOUNTS = List.of(-1L, 0L, 1L, 64L, 1L << 40, Long.MAX_VALUE);

  private static final List<Certificate.Kind> KINDS = List.of(Certificate.Kind.values());

  private final Random random;
  private final List<Object> seen = new ArrayList<>();
  private int left;

  private Spoiler(Random random, int changes) {
    this.random = random;
    this.left = changes;
  }

  /** The certificate with a few changes, at least one unless it has nothing to change. */
  static Certificate spoil(Certificate whole, Random random) {
    Spoiler spoiler = new Spoiler(random, 1 + random.nextInt(3));
    spoiler.look(whole);
    Object spoilt = whole;
    for (int i = 0; i < 200 && spoiler.left > 0; i++) {
      spoilt = spoiler.make(spoilt, 1 + spoiler.seen.size());
    }
    return (Certificate) spoilt;
  }

  private void look(Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(this::look);
      case List<?> items -> items.forEach(this::look);
      case Record record -> {
        seen.add(record);
        parts(record).forEach(this::look);
      }
      default -> seen.add(value);
    }
  }

  /** Each part is spoilt with a chance of one in so many. */
  private Object make(Object value, int rarity) {
    if (left > 0 && random.nextInt(rarity) == 0) {
      Object other = other(value);
      left -= other.equals(value) ? 0 : 1;
      return other;
    }
    return switch (value) {
      case Optional<?> optional -> optional.map(part -> make(part, rarity));
      case List<?> items -> items.stream().map(item -> make(item, rarity)).toList();
      case ReferralId id -> id;
      case VacancyId id -> id;
      case Record record ->
          build(record, parts(record).stream().map(part -> make(part, rarity)).toList());
      default -> value;
    };
  }

  private Object other(Object value) {
    return switch (value) {
      case Certificate whole -> whole;
      case Long number -> number(number);
      case Integer number -> Math.max(0, number + random.nextInt(3) - 1);
      case Boolean flag -> !flag;
      case Optional<?> optional -> random.nextBoolean() ? Optional.empty() : optional;
      case List<?> items -> list(items);
      case Certificate.Kind kind -> KINDS.get(random.nextInt(KINDS.size()));
      default -> another(value);
    };
  }

  private long number(long number) {
    return switch (random.nextInt(5)) {
      case 0 -> number - 1;
      case 1 -> number + 1;
      case 2 -> number / 2;
      case 3 -> number - (1L << random.nextInt(40));
      default -> AMOUNTS.get(random.nextInt(AMOUNTS.size()));
    };
  }

  private List<Object> list(List<?> items) {
    List<Object> copy = new ArrayList<>(items);
    if (copy.isEmpty()) {
      return copy;
    }
    int at = random.nextInt(copy.size());
    switch (random.nextInt(4)) {
      case 0 -> copy.add(copy.get(at));
      case 1 -> Collections.shuffle(copy, random);
      default -> copy.remove(at);
    }
    return copy;
  }

  /** Something else of the same type from the same certificate. */
  private Object another(Object value) {
    List<Object> same = seen.stream().filter(s -> s.getClass() == value.getClass()).toList();
    return same.isEmpty() ? value : same.get(random.nextInt(same.size()));
  }

  private static List<Object> parts(Record record) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        parts.add(accessor.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  private static Object build(Record like, List<Object> parts) {
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "spoiler";
  }
}
