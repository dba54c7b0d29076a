package org.placewell.matcher.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placewell.matcher.solve.Matcher;

/**
 * The searches that are compared. They share a package with the matcher, for its parts are not
 * public.
 */
public final class Contestants {
  private static final String FROM_LIST = "from the waiting list";

  private Contestants() {}

  /** A search by what it tries and how it decides what to do. */
  public record Contestant(String name, Matcher matcher) {}

  /**
   * The waiting list, the solver as it is when nothing is configured, from nothing and from the
   * waiting list; then from the waiting list its own moves, change and swap, and chains.
   */
  public static List<Contestant> all() {
    Stream<Contestant> own =
        acceptors().stream()
            .filter(a -> !a.words().equals("late acceptance 400"))
            .map(a -> new Contestant("own moves, " + a.words(), new OwnMoves(false, a::search)));
    Stream<Contestant> chains = acceptors().stream().map(a -> new Contestant(name(a), chains(a)));
    Contestant start = new Contestant("waiting list", Matcher.waitingList());
    Stream<Contestant> first =
        Stream.of(start, outOfTheBox("from nothing", true), outOfTheBox(FROM_LIST, false));
    return Stream.of(first, own, chains).flatMap(some -> some).toList();
  }

  private static String name(Acceptor acceptor) {
    String engine = acceptor.words().equals("late acceptance 10") ? "the engine: " : "";
    return engine + "chains, " + acceptor.words();
  }

  private static Contestant outOfTheBox(String from, boolean fromNothing) {
    return new Contestant(
        "out of the box, " + from, new OwnMoves(fromNothing, LocalSearchPhaseConfig::new));
  }

  private static Matcher chains(Acceptor acceptor) {
    return new TimefoldMatcher(
        Matcher.waitingList(),
        SolverFactory.create(
            TimefoldMatcher.config(EnvironmentMode.NO_ASSERT)
                .withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
                .withPhases(
                    acceptor
                        .search()
                        .withMoveSelectorConfig(
                            new MoveIteratorFactoryConfig()
                                .withMoveIteratorFactoryClass(ChainMoves.class)))));
  }

  private record Acceptor(String words, int accepted, Supplier<LocalSearchAcceptorConfig> config) {
    LocalSearchPhaseConfig search() {
      return new LocalSearchPhaseConfig()
          .withAcceptorConfig(config.get())
          .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(accepted));
    }
  }

  /**
   * Late acceptance 400 is the solver's default; with its own moves it stands under "out of the
   * box" alone. Tabu takes the best of many.
   */
  private static List<Acceptor> acceptors() {
    return List.of(
        new Acceptor("hill climbing", 1, () -> of(AcceptorType.HILL_CLIMBING)),
        late(3),
        late(10),
        late(50),
        late(400),
        new Acceptor(
            "diversified late acceptance 5",
            1,
            () -> of(AcceptorType.DIVERSIFIED_LATE_ACCEPTANCE).withLateAcceptanceSize(5)),
        new Acceptor(
            "step counting 50",
            1,
            () ->
                of(AcceptorType.STEP_COUNTING_HILL_CLIMBING).withStepCountingHillClimbingSize(50)),
        tabu(20),
        tabu(1_000));
  }

  private static Acceptor late(int size) {
    return new Acceptor(
        "late acceptance " + size,
        1,
        () -> of(AcceptorType.LATE_ACCEPTANCE).withLateAcceptanceSize(size));
  }

  private static Acceptor tabu(int accepted) {
    return new Acceptor(
        "entity tabu 7, best of " + accepted,
        accepted,
        () -> of(AcceptorType.ENTITY_TABU).withEntityTabuSize(7));
  }

  private static LocalSearchAcceptorConfig of(AcceptorType type) {
    return new LocalSearchAcceptorConfig().withAcceptorTypeList(List.of(type));
  }
}
