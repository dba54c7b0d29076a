package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Within;
import org.placewell.matcher.policy.Policy;

/**
 * Where a plan comes from, so that it can be made again: same inputs, engine, seed and steps give
 * the same plan.
 *
 * @param on the day of the run
 * @param policy name and version of the policy
 * @param engine name of the matcher, or of several one after the other
 * @param steps the step at which it stopped
 * @param ties what the numbers that break ties are derived from
 * @param reason why this matcher, where the policy decided it
 * @param inputs the files it was made from, if any
 */
public record Origin(
    DatasetId dataset,
    LocalDate on,
    String policy,
    String engine,
    long seed,
    @Within(least = 0) long steps,
    String ties,
    Optional<String> reason,
    List<Input> inputs) {
  public Origin {
    inputs = List.copyOf(inputs);
    if (steps < 0) {
      throw new IllegalArgumentException("The number of steps must be 0 or more.");
    }
  }

  /** The origin of a plan made from a dataset and a policy. */
  public static Origin of(
      Dataset dataset, Policy policy, String engine, long seed, long steps, List<Input> inputs) {
    return new Origin(
        dataset.id(),
        dataset.on(),
        policy.name() + " " + policy.version(),
        engine,
        seed,
        steps,
        TieBreak.seed(dataset),
        Optional.empty(),
        inputs);
  }

  /** This origin with why its matcher was chosen. */
  public Origin because(Optional<String> why) {
    return new Origin(dataset, on, policy, engine, seed, steps, ties, why, inputs);
  }

  /** A file by its name and the SHA-256 of its bytes in lower-case hexadecimal. */
  public record Input(String name, String sha256) {}
}
