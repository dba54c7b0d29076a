package org.placewell.matcher.cli;

import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.policy.RuleBook;

/** A question whose answer speaks of several people: others than coordinators are told so. */
abstract class CoordinatorQuestion<T extends Record> extends Question {
  CoordinatorQuestion(RuleBook rules) {
    super(rules);
  }

  /** What others read instead. */
  record Withheld(String words) {}

  /** The answer. */
  abstract T ask(Questions questions);

  /** Prints the answer. */
  abstract void print(T answer, Questions questions, Paper paper);

  @Override
  final void print(Questions questions, Audience audience, Paper paper) {
    if (audience == Audience.COORDINATOR) {
      print(ask(questions), questions, paper);
    } else {
      paper.heading(View.FOR_COORDINATORS);
    }
  }

  @Override
  final Record answer(Questions questions, Audience audience) {
    return audience == Audience.COORDINATOR ? ask(questions) : new Withheld(View.FOR_COORDINATORS);
  }
}
