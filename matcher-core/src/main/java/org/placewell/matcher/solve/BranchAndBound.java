package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Goes through the cases of broken limits, the one with the best bound first, and from each down to
 * its best case until nothing better can come; whenever it stops, the cases that are left cover
 * everything that was not ruled out. A. H. Land, A. G. Doig, doi:10.2307/1910129.
 */
final class BranchAndBound {
  /** As many broken limits are looked at before one is chosen to branch on. */
  private static final int LOOKED_AT = 4;

  /** So many rounds the bound of one case is worked on before it is divided. */
  private static final int ROUNDS = 24;

  /** As often a case in which nothing is broken is worked on. */
  private static final int MOST_ROUNDS = 50;

  private final Tightening tightening;
  private final Blending blending;
  private final Branching branching;
  private final Relaxation relaxed;
  private final Incumbent incumbent;
  private final Pace pace;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(Comparator.comparingLong(Node::loss).thenComparingLong(Node::number));
  private final List<Leaf> done = new ArrayList<>();
  private long made;

  /** A case that still may hold something better. */
  private static final class Node {
    private final List<Cut> cuts;
    private final long[] amounts;
    private final long loss;
    private final Proof proof;
    private final long number;

    Node(List<Cut> cuts, long[] amounts, long loss, Proof proof, long number) {
      this.cuts = cuts;
      this.amounts = amounts;
      this.loss = loss;
      this.proof = proof;
      this.number = number;
    }

    List<Cut> cuts() {
      return cuts;
    }

    /** What was charged when it was made. */
    long[] amounts() {
      return amounts;
    }

    /** What it is proven to lose. */
    long loss() {
      return loss;
    }

    Proof proof() {
      return proof;
    }

    long number() {
      return number;
    }
  }

  /** A case that is done with, or was still open when the search stopped. */
  record Leaf(List<Cut> cuts, long loss, Proof proof) {}

  BranchAndBound(Tightening tightening, Blending blending, Incumbent incumbent, Pace pace) {
    this.tightening = tightening;
    this.blending = blending;
    this.branching = tightening.branching();
    this.relaxed = tightening.relaxed();
    this.incumbent = incumbent;
    this.pace = pace;
  }

  /** Searches until nothing better is left or the pace is over; the cases cover everything. */
  List<Leaf> search() {
    relaxed.forget();
    Relaxation.Mark root = relaxed.mark();
    return search(root, Optional.of(node(List.of(), tightening.loss(), tightening.proof())));
  }

  /**
   * Searches on from cases that cover everything, as another search left them, of a problem much
   * like this one.
   *
   * @param prices what the proofs of the cases charge for
   */
  List<Leaf> search(List<Leaf> cases, List<Price> prices) {
    relaxed.forget();
    Relaxation.Mark root = relaxed.mark();
    for (Leaf leaf : cases) {
      relaxed.back(root);
      relaxed.close(leaf.cuts());
      tightening.charge(Charges.of(prices, leaf.proof().amounts()));
      open.add(node(leaf.cuts(), tightening.loss(), tightening.proof()));
    }
    Optional<Node> next = nearest();
    next.ifPresent(node -> goTo(node, root));
    return search(root, next);
  }

  private List<Leaf> search(Relaxation.Mark root, Optional<Node> first) {
    Optional<Node> next = first;
    while (next.isPresent()) {
      next = pace.isOver() ? leave(next.get()) : process(next.get());
      if (next.isEmpty() && !pace.isOver()) {
        next = nearest();
        next.ifPresent(node -> goTo(node, root));
      }
    }
    relaxed.back(root);
    open.forEach(this::close);
    return done;
  }

  private Node node(List<Cut> cuts, long loss, Proof proof) {
    return new Node(cuts, relaxed.amounts(), loss, proof, made++);
  }

  private Optional<Node> leave(Node node) {
    close(node);
    return Optional.empty();
  }

  private void close(Node node) {
    done.add(new Leaf(node.cuts(), node.loss(), node.proof()));
  }

  /** The open case with the best bound; those that can hold nothing better are done with. */
  private Optional<Node> nearest() {
    Node node = open.poll();
    while (node != null && node.loss() >= incumbent.cutoff()) {
      close(node);
      node = open.poll();
    }
    return Optional.ofNullable(node);
  }

  private void goTo(Node node, Relaxation.Mark root) {
    relaxed.back(root);
    relaxed.charge(node.amounts());
    relaxed.close(node.cuts());
  }

  /** Works on a case: done with, or divided, of which the best part comes next. */
  private Optional<Node> process(Node node) {
    blending.run(ROUNDS);
    for (int round = 0; ; round++) {
      Node now = better(node);
      if (now.loss() >= incumbent.cutoff() || pace.isOver()) {
        return leave(now);
      }
      List<Standing.Broken> broken = tightening.broken();
      if (broken.isEmpty()) {
        incumbent.offer(relaxed.problem(), relaxed.choice());
        if (now.loss() >= incumbent.cutoff()) {
          return leave(now);
        }
        boolean lowered = round <= MOST_ROUNDS && tightening.lower(1);
        if (!lowered && tightening.broken().isEmpty()) {
          incumbent.offer(relaxed.problem(), relaxed.choice()); // maybe not that of before
          return now.loss() >= incumbent.cutoff() ? leave(now) : divide(now);
        }
      } else {
        return descend(now, hardest(broken));
      }
    }
  }

  /** The case with the best bound and proof it ever had. */
  private Node better(Node node) {
    long loss = tightening.loss();
    return loss > node.loss()
        ? new Node(node.cuts(), node.amounts(), loss, tightening.proof(), node.number())
        : node;
  }

  /** Of the first few limits that are broken, or torn, the one that loses most in every case. */
  private Tightening.Cases hardest(List<Standing.Broken> broken) {
    List<List<Cut>> torn = branching.torn(blending.mixture(), LOOKED_AT);
    Stream<List<Cut>> cuts =
        torn.isEmpty()
            ? broken.stream().limit(LOOKED_AT).flatMap(one -> branching.cuts(one).stream())
            : torn.stream();
    return cuts.map(tightening::split)
        .reduce((one, other) -> other.isHarderThan(one) ? other : one)
        .orElseThrow();
  }

  private Optional<Node> descend(Node node, Tightening.Cases cases) {
    Tightening.Child best = cases.best();
    cases.children().stream()
        .filter(child -> !child.cut().equals(best.cut()))
        .map(child -> child(node, child.cut(), child.loss(), child.proof()))
        .forEach(open::add);
    relaxed.close(List.of(best.cut()));
    return Optional.of(child(node, best.cut(), best.loss(), best.proof()));
  }

  private Node child(Node node, Cut cut, long loss, Proof proof) {
    List<Cut> cuts = new ArrayList<>(node.cuts());
    cuts.add(cut);
    return loss >= node.loss()
        ? node(List.copyOf(cuts), loss, proof)
        : node(List.copyOf(cuts), node.loss(), node.proof());
  }

  /**
   * Nothing is broken, yet something is charged for and not used up: the pair nearest to using it
   * is chosen, or it is not.
   */
  private Optional<Node> divide(Node node) {
    if (!branching.torn(blending.mixture(), 1).isEmpty()) {
      return descend(node, hardest(List.of()));
    }
    Optional<Integer> found = nearestUser();
    if (found.isEmpty()) {
      return leave(node);
    }
    int row = relaxed.problem().rowOf(found.get());
    int column = relaxed.problem().pairs().column()[found.get()];
    return descend(
        node,
        tightening.split(
            List.of(new Cut.Pair(row, column, true), new Cut.Pair(row, column, false))));
  }

  private Optional<Integer> nearestUser() {
    Assignment choice = relaxed.choice();
    Optional<Integer> best = Optional.empty();
    for (int number = 0; number < relaxed.prices().size(); number++) {
      Price price = relaxed.prices().get(number);
      if (relaxed.amount(number) > 0 && price.used(choice) < price.room()) {
        for (int pair : price.pairs()) {
          boolean free = choice.weight(pair) != Duals.CLOSED && !choice.isChosen(pair);
          if (free && best.map(b -> choice.slack(pair) < choice.slack(b)).orElse(true)) {
            best = Optional.of(pair);
          }
        }
      }
    }
    return best;
  }
}
