import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.MatchRun;

/** Matches invented people with nothing but the installed library. */
public final class Consumer {
  private Consumer() {}

  /** Prints a plan as JSON. */
  public static void main(String[] args) {
    Dataset dataset = Population.panel(1).sized(30, 6).generate();
    MatchRun run = MatchingEngine.create().match(dataset);
    System.out.println(Json.standard().write(run.plan()));
  }
}
