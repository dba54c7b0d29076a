package org.placewell.matcher.ask;

import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.Policy;

/** What a run is made from. */
public record Inputs(Dataset dataset, Policy policy) {

  /** These inputs with another dataset. */
  Inputs with(Dataset other) {
    return new Inputs(other, policy);
  }

  /** These inputs with another policy. */
  Inputs with(Policy other) {
    return new Inputs(dataset, other);
  }

  @Override
  public String toString() {
    return "inputs " + dataset + ", " + policy;
  }
}
