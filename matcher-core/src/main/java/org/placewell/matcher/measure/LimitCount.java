package org.placewell.matcher.measure;

import java.util.Optional;

/**
 * The rows that one group limit comes to in a graph.
 *
 * @param rule the name of the limit
 * @param built all rows
 * @param canBind those that some choice of one vacancy for each person and one person for each
 *     vacancy might break
 * @param broken those that the best choice breaks that looks at no such limit; nothing where a
 *     vacancy has several places
 */
public record LimitCount(String rule, int built, int canBind, Optional<Integer> broken) {}
