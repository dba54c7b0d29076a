package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.plan.MatchRun;

/** Runs the line under scenarios, and compares. */
final class Supposing {
  private Supposing() {}

  static WhatIf of(Questions questions, List<Scenario> scenarios) {
    List<Inputs> changed =
        scenarios.stream().map(scenario -> scenario.apply(questions.inputs())).toList();
    List<WhatIf.Column> columns = new ArrayList<>();
    List<WhatIf.Answer> answers = new ArrayList<>();
    columns.add(new WhatIf.Column(WhatIf.NOW, Figures.of(questions.run())));
    for (int i = 0; i < changed.size(); i++) {
      String name = scenarios.get(i).name();
      MatchRun after = questions.again(changed.get(i));
      columns.add(new WhatIf.Column(name, Figures.of(after)));
      answers.add(new WhatIf.Answer(name, PlanDiff.of(questions.run(), after)));
    }
    return new WhatIf(columns, answers);
  }
}
