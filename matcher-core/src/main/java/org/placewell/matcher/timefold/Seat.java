package org.placewell.matcher.timefold;

/**
 * Somebody's place on one side of a conflict of the graph, given by its index.
 *
 * @param fixed whether the place was settled before the search: pinned, or the bed they have
 */
record Seat(int row, int conflict, boolean fixed) {}
