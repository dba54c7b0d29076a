package org.placewell.matcher.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question with three answers about one thing: a {@link Place} or an {@link Applicant}.
 *
 * <p>Conditions are data. They are composed by <em>all</em> and <em>any</em>: in <em>all</em>,
 * failed beats needs review beats met; in <em>any</em>, the reverse.
 *
 * @param <S> what is asked about
 */
public sealed interface Condition<S>
    permits Condition.All, Condition.Any, Condition.Unsettled, PlaceCondition, ApplicantCondition {

  /** The answer for a subject. */
  Answer ask(S subject);

  /** What is asked for, in words that follow "must be" or "is asked to be": "women only". */
  String words();

  /** The parts that lead to the answer, in words: those that failed, or those to be reviewed. */
  default String blame(S subject) {
    return words();
  }

  /** A condition that everything meets. */
  static <S> Condition<S> none() {
    return new All<>(List.of());
  }

  /**
   * Met if all parts are met; an empty one always is.
   *
   * @param <S> what is asked about
   */
  record All<S>(List<Condition<S>> of) implements Condition<S> {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public Answer ask(S subject) {
      Answer answer = Answer.MET;
      for (int i = 0; i < of.size() && answer != Answer.FAILED; i++) {
        answer = answer.and(of.get(i).ask(subject));
      }
      return answer;
    }

    @Override
    public String words() {
      return of.isEmpty() ? "anything" : join(of, Condition::words, " and ");
    }

    @Override
    public String blame(S subject) {
      Answer answer = ask(subject);
      List<Condition<S>> causes = of.stream().filter(c -> c.ask(subject) == answer).toList();
      return join(causes, cause -> cause.blame(subject), " and ");
    }

    @Override
    public String toString() {
      return "all";
    }
  }

  /**
   * Met if one part is met; an empty one never is.
   *
   * @param <S> what is asked about
   */
  record Any<S>(List<Condition<S>> of) implements Condition<S> {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public Answer ask(S subject) {
      Answer answer = Answer.FAILED;
      for (int i = 0; i < of.size() && answer != Answer.MET; i++) {
        answer = answer.or(of.get(i).ask(subject));
      }
      return answer;
    }

    @Override
    public String words() {
      return of.isEmpty() ? "nothing there is" : join(of, Condition::words, " or ");
    }

    @Override
    public String blame(S subject) {
      Answer answer = ask(subject);
      List<Condition<S>> causes = of.stream().filter(c -> c.ask(subject) == answer).toList();
      return causes.isEmpty() ? words() : join(causes, cause -> cause.blame(subject), " or ");
    }

    @Override
    public String toString() {
      return "any";
    }
  }

  /**
   * A question whose weight is not agreed yet: where it would fail, somebody has to look.
   *
   * @param <S> what is asked about
   */
  record Unsettled<S>(Condition<S> of) implements Condition<S> {
    @Override
    public Answer ask(S subject) {
      return of.ask(subject) == Answer.MET ? Answer.MET : Answer.NEEDS_REVIEW;
    }

    @Override
    public String words() {
      return of.words() + " (not yet agreed)";
    }

    @Override
    public String blame(S subject) {
      return of.blame(subject) + " (not yet agreed)";
    }

    @Override
    public String toString() {
      return "unsettled";
    }
  }

  private static <S> String join(
      List<Condition<S>> parts,
      java.util.function.Function<Condition<S>, String> words,
      String between) {
    return parts.stream()
        .map(part -> bracket(part, words.apply(part), parts.size()))
        .collect(Collectors.joining(between));
  }

  private static <S> String bracket(Condition<S> part, String words, int parts) {
    boolean compound = part instanceof All<S> || part instanceof Any<S>;
    return compound && parts > 1 && words.contains(" ") ? "(" + words + ")" : words;
  }
}
