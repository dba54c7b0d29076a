package org.placewell.matcher.timefold;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Hands chains to the solver without end. Public only because the solver needs it. */
public final class ChainMoves implements MoveIteratorFactory<Draft, ChainMove> {
  private @Nullable ChainBuilder builder;

  /** For the solver. */
  public ChainMoves() {}

  @Override
  public void phaseStarted(ScoreDirector<Draft> director) {
    builder = new ChainBuilder(director.getWorkingSolution());
  }

  @Override
  public void phaseEnded(ScoreDirector<Draft> director) {
    builder = null;
  }

  @Override
  public long getSize(ScoreDirector<Draft> director) {
    return director.getWorkingSolution().search().graph().pairs();
  }

  @Override
  public Iterator<ChainMove> createOriginalMoveIterator(ScoreDirector<Draft> director) {
    throw new UnsupportedOperationException("Chains come in random order only.");
  }

  /** Begins a step; the solver's own random numbers are not used, for the draft knows its seed. */
  @Override
  public Iterator<ChainMove> createRandomMoveIterator(
      ScoreDirector<Draft> director, RandomGenerator random) {
    return new Chains(requireNonNull(builder), director.getWorkingSolution().search());
  }

  private record Chains(ChainBuilder builder, Search search) implements Iterator<ChainMove> {
    Chains {
      builder.refresh();
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public ChainMove next() {
      search.step();
      return builder.next();
    }
  }
}
