package org.placewell.matcher.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups beds into circles, the strongly connected components of who could move where (Tarjan,
 * doi:10.1137/0201010). A bed on no circle is a circle of its own. O(beds + moves).
 */
final class Circles {
  private final Map<Integer, Set<Integer>> next;
  private final Map<Integer, Integer> index = new HashMap<>();
  private final Map<Integer, Integer> low = new HashMap<>();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> circles = new ArrayList<>();

  private Circles(Map<Integer, Set<Integer>> next) {
    this.next = next;
  }

  /** All circles, each after all those it leads to. */
  static List<List<Integer>> inOrder(Map<Integer, Set<Integer>> next) {
    Circles found = new Circles(next);
    next.keySet().stream().filter(bed -> !found.index.containsKey(bed)).forEach(found::visit);
    return found.circles;
  }

  private void visit(int bed) {
    int at = index.size();
    index.put(bed, at);
    low.put(bed, at);
    stack.push(bed);
    for (int to : next.getOrDefault(bed, Set.of())) {
      if (!index.containsKey(to)) {
        visit(to);
        low.merge(bed, low.getOrDefault(to, at), Math::min);
      } else if (stack.contains(to)) {
        low.merge(bed, index.getOrDefault(to, at), Math::min);
      }
    }
    if (low.getOrDefault(bed, at) == at) {
      close(bed);
    }
  }

  private void close(int root) {
    List<Integer> members = new ArrayList<>();
    int member;
    do {
      member = stack.pop();
      members.add(member);
    } while (member != root);
    circles.add(List.copyOf(members));
  }
}
