package org.placewell.matcher.policy;

/**
 * A limit on several placements at once: a {@link SumLimit} or a {@link ConflictLimit}. One that
 * also concerns people who live in a place today implements {@link HardRule} as well.
 *
 * <p>People who stay in a bed they hold count as placed there. What is broken before anybody moves
 * is not the plan's doing: it may stay as it is, but not get worse.
 *
 * <p>The words of a limit are for three cases: {@code sum}, with the facts {@code total} and {@code
 * limit}, or {@code conflict} for a plan that breaks it; {@code full} for a person who cannot be
 * added because of others.
 */
public sealed interface GroupLimit extends Rule permits SumLimit, ConflictLimit {}
