package org.placewell.matcher.solve;

import java.util.Arrays;

/** Nodes that wait for their turn: the nearest first, of equally near ones that by fewest steps. */
final class Queue {
  private long[] lengths = new long[256];
  private int[] steps = new int[256];
  private int[] nodes = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How far the next node is. */
  long length() {
    return lengths[0];
  }

  /** By how many steps the next node is reached. */
  int steps() {
    return steps[0];
  }

  void add(int node, long length, int step) {
    if (size == nodes.length) {
      lengths = Arrays.copyOf(lengths, 2 * size);
      steps = Arrays.copyOf(steps, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int at = size++;
    while (at > 0 && isLess(length, step, (at - 1) >> 1)) {
      copy((at - 1) >> 1, at);
      at = (at - 1) >> 1;
    }
    put(at, node, length, step);
  }

  /** Takes the next node out. */
  int take() {
    int first = nodes[0];
    size--;
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isLess(lengths[child + 1], steps[child + 1], child)) {
        child++;
      }
      if (!isLess(lengths[child], steps[child], size)) {
        break;
      }
      copy(child, at);
      at = child;
    }
    copy(size, at);
    return first;
  }

  private boolean isLess(long length, int step, int than) {
    return length < lengths[than] || (length == lengths[than] && step < steps[than]);
  }

  private void copy(int from, int to) {
    put(to, nodes[from], lengths[from], steps[from]);
  }

  private void put(int at, int node, long length, int step) {
    nodes[at] = node;
    lengths[at] = length;
    steps[at] = step;
  }
}
