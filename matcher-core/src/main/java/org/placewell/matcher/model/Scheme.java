package org.placewell.matcher.model;

import java.util.Optional;

/**
 * A scheme of a provider: what it gives, where it is, what it is like, whom it admits, and its own
 * connection rule.
 */
public record Scheme(
    SchemeId id,
    ProviderId provider,
    @NotPersonal String name,
    Service service,
    Site site,
    Features features,
    @Default("all") Condition<Applicant> admits,
    Optional<ConnectionRule> connection) {

  @Override
  public String toString() {
    return "scheme " + id;
  }
}
