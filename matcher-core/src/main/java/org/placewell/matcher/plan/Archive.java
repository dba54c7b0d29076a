package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.Rule;

/** What rules said of earlier newcomers of whom they read the same. Not thread-safe. */
final class Archive {
  private final Map<Rule, Tally> tallies = new HashMap<>();
  private final Map<Rule, Map<Object, Said>> answers = new HashMap<>();
  private final Map<Rule, Map<Object, long[]>> points = new HashMap<>();
  private final Map<Rule, Map<Object, List<Optional<List<Stake>>>>> stakes = new HashMap<>();

  /** What a hard rule said of each kind, and of all at once, if it was asked. */
  static final class Said {
    final @Nullable Answer[] ofKind;
    @Nullable Mask whole;

    Said(int kinds) {
      ofKind = new @Nullable Answer[kinds];
    }
  }

  /** How often a rule was asked, and how often it forbade something. */
  static final class Tally {
    int asked;
    int failed;

    double failing() {
      return asked == 0 ? 0 : (double) failed / asked;
    }
  }

  Tally tally(Rule rule) {
    return tallies.computeIfAbsent(rule, r -> new Tally());
  }

  Said answers(Rule rule, Object key, int size) {
    return of(answers, rule).computeIfAbsent(key, k -> new Said(size));
  }

  long[] points(Rule rule, Object key, int size) {
    return of(points, rule)
        .computeIfAbsent(
            key,
            k -> {
              long[] said = new long[size];
              Arrays.fill(said, Long.MIN_VALUE);
              return said;
            });
  }

  List<Optional<List<Stake>>> stakes(Rule rule, Object key, int size) {
    return of(stakes, rule)
        .computeIfAbsent(key, k -> new ArrayList<>(Collections.nCopies(size, Optional.empty())));
  }

  private static <T> Map<Object, T> of(Map<Rule, Map<Object, T>> all, Rule rule) {
    return all.computeIfAbsent(rule, r -> new HashMap<>());
  }
}
