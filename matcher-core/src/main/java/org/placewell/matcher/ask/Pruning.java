package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Condition;

/**
 * Takes out of a condition what a subject does not meet, and no more than one alternative needs.
 *
 * @param <S> what is asked about
 */
final class Pruning<S> {
  private final S subject;
  private final Predicate<Answer> enough;

  Pruning(S subject, Predicate<Answer> enough) {
    this.subject = subject;
    this.enough = enough;
  }

  /**
   * What is left, and the words of what is not.
   *
   * @param settles whether all that was taken out is not agreed on anyway
   */
  record Rest<S>(Condition<S> left, List<String> out, boolean settles) {}

  Rest<S> of(Condition<S> condition) {
    if (enough.test(condition.ask(subject))) {
      return new Rest<>(condition, List.of(), true);
    }
    return switch (condition) {
      case Condition.All<S> all -> all(all);
      case Condition.Any<S> any when !any.of().isEmpty() -> any(any);
      case Condition.Unsettled<S> open -> new Rest<>(Condition.none(), words(open.of()), true);
      default -> new Rest<>(Condition.none(), words(condition), false);
    };
  }

  private static <S> List<String> words(Condition<S> condition) {
    return List.of(condition.words());
  }

  private Rest<S> all(Condition.All<S> all) {
    List<Condition<S>> left = new ArrayList<>();
    List<String> out = new ArrayList<>();
    boolean settles = true;
    for (Condition<S> part : all.of()) {
      Rest<S> rest = of(part);
      if (!rest.left().equals(Condition.none())) {
        left.add(rest.left());
      }
      out.addAll(rest.out());
      settles &= rest.settles();
    }
    return new Rest<>(new Condition.All<>(left), out, settles);
  }

  /** Of several alternatives the one of which least has to go, not yet agreed things first. */
  private Rest<S> any(Condition.Any<S> any) {
    List<Rest<S>> rests = any.of().stream().map(this::of).toList();
    Rest<S> least =
        rests.stream()
            .min(
                Comparator.comparingInt((Rest<S> rest) -> rest.out().size())
                    .thenComparing(rest -> !rest.settles()))
            .orElseThrow();
    List<Condition<S>> parts = new ArrayList<>(any.of());
    parts.set(rests.indexOf(least), least.left());
    return new Rest<>(new Condition.Any<>(parts), least.out(), least.settles());
  }
}
