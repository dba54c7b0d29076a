package org.placewell.matcher.timefold;

/** Somebody's place on one side of a conflict of the graph, given by its index. */
record Seat(int row, int conflict) {}
