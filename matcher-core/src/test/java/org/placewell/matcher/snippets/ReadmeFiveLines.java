package org.placewell.matcher.snippets;

import java.nio.file.Path;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;

/** The shortest use of the library. */
final class ReadmeFiveLines {
  private ReadmeFiveLines() {}

  static View run(Path file, Path planFile) {
    // region five-lines
    Dataset dataset = Json.standard().readDataset(file);
    MatchRun run = MatchingEngine.create().match(dataset);
    View reasons = Explanation.of(run).view(Audience.COORDINATOR);
    String plan = Json.standard().write(run.plan());
    Json.save(plan, planFile);
    // endregion
    return reasons;
  }
}
