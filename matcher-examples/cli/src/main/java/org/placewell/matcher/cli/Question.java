package org.placewell.matcher.cli;

import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.RuleBook;

/** A command that asks something about a plan. */
abstract class Question extends AboutPlan {
  Question(RuleBook rules) {
    super(rules);
  }

  /** Prints the answer in words. */
  abstract void print(Questions questions, Audience audience, Paper paper);

  /** The answer as a record with a name. */
  abstract Record answer(Questions questions, Audience audience);

  @Override
  final void tell(MatchRun run, Halt halt) {
    Questions questions = Questions.about(run, options().line(halt), options().budget(halt));
    if (asJson()) {
      paper().whole(json().writeRecord(command().name(), answer(questions, audience())));
      return;
    }
    MatchReport.origin(paper(), run);
    MatchReport.audience(paper(), audience());
    print(questions, audience(), paper());
  }
}
