package org.placewell.matcher.policy;

/**
 * A limit on several placements at once: a {@link SumLimit} or a {@link ConflictLimit}. One that
 * also concerns people who live in a place today implements {@link HardRule} as well.
 *
 * <p>People who stay in a bed they hold count as placed there. What is broken before anybody moves
 * is not the plan's doing: it may stay as it is, but not get worse.
 */
public sealed interface GroupLimit extends Rule permits SumLimit, ConflictLimit {}
