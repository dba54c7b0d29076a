package org.placewell.matcher.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** Collects what is wrong with one file, up to a number nobody reads beyond. */
final class Problems {
  static final int MOST = 1_000;

  private final List<Problem> found = new ArrayList<>();
  private UnaryOperator<String> inFile = UnaryOperator.identity();

  /** From now on places are given in an upgraded tree, and have to be brought back to the file. */
  void seenThrough(UnaryOperator<String> view) {
    inFile = view;
  }

  void add(Spot at, String message) {
    if (!isFull()) {
      add(at.pointer(), message);
    }
  }

  void add(String pointer, String message) {
    if (!isFull()) {
      found.add(new Problem(inFile.apply(pointer), message));
      if (found.size() == MOST) {
        found.add(new Problem("", "There are more problems; correct these first."));
      }
    }
  }

  void add(Problem problem) {
    add(problem.pointer(), problem.message());
  }

  int count() {
    return found.size();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean isFull() {
    return found.size() > MOST;
  }

  /** To be thrown: all problems found so far. */
  InvalidInputException thrown() {
    return new InvalidInputException(found);
  }

  /** To be thrown where nothing further can be read. */
  InvalidInputException thrown(String message) {
    found.add(new Problem("", message));
    return thrown();
  }

  /** To be thrown where nothing at all can be read. */
  static InvalidInputException fault(String message) {
    return new Problems().thrown(message);
  }
}
