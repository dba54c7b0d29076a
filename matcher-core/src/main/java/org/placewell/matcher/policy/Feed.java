package org.placewell.matcher.policy;

import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.NotPersonal;

/** A soft rule, the one goal it feeds, and the weight its points are multiplied by. */
@NotPersonal
public record Feed(SoftRule rule, String goal, @Default("1") long weight) {}
