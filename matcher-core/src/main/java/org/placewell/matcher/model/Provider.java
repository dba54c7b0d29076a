package org.placewell.matcher.model;

/** A support provider. Its admission holds for all of its schemes. */
public record Provider(
    ProviderId id, @NotPersonal String name, @Default("all") Condition<Applicant> admits) {

  @Override
  public String toString() {
    return "provider " + id;
  }
}
