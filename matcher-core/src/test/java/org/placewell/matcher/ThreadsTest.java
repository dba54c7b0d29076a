package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.Overstay;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.RuleReference;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;

/** One engine, one reader and one run serve many threads, and each gets what it would alone. */
@Timeout(300)
class ThreadsTest {
  private static final int THREADS = 8;
  private static final Path CASES = Path.of("../matcher-examples/data");
  private static final Json JSON = Json.standard();
  private static final Policy POLICY = Policy.englishCouncil();

  private static final List<Dataset> DATASETS =
      List.of(
          JSON.readDataset(CASES.resolve("hammersmith-fulham-2023/dataset.json")),
          JSON.readDataset(CASES.resolve("lambeth-cases/dataset.json")),
          Population.panel(1).sized(60, 15).generate(),
          Population.borough(2).sized(80, 20).generate());

  private static final MatchingEngine ENGINE =
      MatchingEngine.create().within(Budget.ofSteps(1_500).withSeed(3));
  private static final MatchingEngine TODAY = ENGINE.using(Matcher.waitingList());

  @Test
  void oneEngineGivesEveryThreadThePlanItGivesAlone() throws Exception {
    List<Callable<String>> jobs = new ArrayList<>();
    for (Dataset dataset : DATASETS) {
      for (MatchingEngine engine : List.of(ENGINE, TODAY)) {
        jobs.add(() -> JSON.write(engine.match(dataset, POLICY).plan()));
      }
    }
    sameTogetherAsAlone(jobs);
  }

  @Test
  void readersWritersRulesAndMeasuresAreShared() throws Exception {
    List<Callable<String>> jobs = new ArrayList<>();
    for (Dataset dataset : DATASETS) {
      String text = JSON.write(dataset);
      jobs.add(() -> JSON.write(JSON.readDataset(text)));
      jobs.add(() -> JSON.writeRecord("overstay", Overstay.of(dataset)));
    }
    RuleBook book = RuleBook.standard();
    jobs.add(() -> JSON.write(Json.with(book).readPolicy(JSON.write(POLICY))));
    jobs.add(() -> RuleReference.markdown(book));
    jobs.add(() -> JSON.write(Population.panel(5).sized(20, 5).generate()));
    sameTogetherAsAlone(jobs);
  }

  /** All threads ask the same run: its eligibility, its graph and its explanation are shared. */
  @Test
  void oneRunAnswersAllThreads() throws Exception {
    List<Callable<String>> jobs = new ArrayList<>();
    for (Dataset dataset : DATASETS) {
      MatchRun run = ENGINE.match(dataset, POLICY);
      Explanation explanation = Explanation.of(run);
      for (Audience audience : Audience.values()) {
        jobs.add(() -> JSON.write(explanation.view(audience)));
      }
      jobs.add(() -> PlanCheck.of(dataset, POLICY, run.plan()).toString());
      jobs.add(() -> numbers(CandidateGraph.of(run.eligibility())));
    }
    sameTogetherAsAlone(jobs);
  }

  private static String numbers(CandidateGraph graph) {
    return IntStream.range(0, graph.pairs())
        .mapToObj(pair -> graph.column(pair) + ":" + graph.points(0, pair) + graph.review(pair))
        .toList()
        .toString();
  }

  /**
   * Does every job once alone, then all of them in every thread at once, each thread in an order of
   * its own.
   */
  private static void sameTogetherAsAlone(List<Callable<String>> jobs) throws Exception {
    String[] alone = inOrder(jobs, IntStream.range(0, jobs.size()).boxed().toList());
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<String[]>> together =
          IntStream.range(0, THREADS)
              .mapToObj(thread ->
                  threads.submit(() -> {
                    List<Integer> order = shuffled(jobs.size(), thread);
                    start.await();
                    return inOrder(jobs, order);
                  }))
              .toList();
      for (Future<String[]> results : together) {
        assertThat(results.get()).isEqualTo(alone);
      }
    }
    assertThat(Stream.of(alone).distinct()).hasSizeGreaterThan(jobs.size() / 2);
  }

  private static String[] inOrder(List<Callable<String>> jobs, List<Integer> order)
      throws Exception {
    String[] results = new String[jobs.size()];
    for (int job : order) {
      results[job] = jobs.get(job).call();
    }
    assertThat(Arrays.asList(results)).doesNotContainNull();
    return results;
  }

  private static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }
}
