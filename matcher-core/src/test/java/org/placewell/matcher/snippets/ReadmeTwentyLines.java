package org.placewell.matcher.snippets;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;

/** A use of the library as in a council's own system. */
final class ReadmeTwentyLines {
  private ReadmeTwentyLines() {}

  static MatchRun run(Path datasetFile, Path policyFile, Path planFile, Consumer<String> screen) {
    // region twenty-lines
    Json json = Json.standard();
    Dataset dataset;
    Policy policy;
    try {
      dataset = json.readDataset(datasetFile);
      policy = json.readPolicy(policyFile);
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> screen.accept(problem.toString()));
      throw e;
    }
    AtomicBoolean stop = new AtomicBoolean(); // for a button that somebody presses
    Budget budget = Budget.ofSteps(5_000).withSeed(7).stoppedBy(stop::get);
    MatchingEngine engine = MatchingEngine.create().within(budget);
    MatchRun run = engine.match(dataset, policy, List.of(Json.fingerprint(datasetFile)));
    run.check().byPins().forEach(breach -> screen.accept(breach.words()));
    View reasons = Explanation.of(run).view(Audience.COORDINATOR);
    for (Note note : reasons.notes()) {
      screen.accept(note.referral() + ": " + note.headline());
      note.lines(Topic.TO_CHECK).forEach(line -> screen.accept("  to check: " + line.words()));
    }
    Json.save(json.write(run.plan()), planFile);
    // endregion
    return run;
  }
}
