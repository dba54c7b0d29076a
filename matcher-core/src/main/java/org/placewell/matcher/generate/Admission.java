package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.ApplicantCondition.Aged;
import org.placewell.matcher.model.ApplicantCondition.InClientGroup;
import org.placewell.matcher.model.ApplicantCondition.OfSex;
import org.placewell.matcher.model.ApplicantCondition.Without;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Sex;

/** Whom a scheme admits. */
record Admission(
    Sex only, boolean dry, boolean noArson, Optional<ClientGroup> group, boolean young) {
  static final int YOUNGEST = 18;
  static final int YOUNG = 35;

  Condition<Applicant> condition() {
    List<Condition<Applicant>> parts = new ArrayList<>();
    if (only != Sex.UNKNOWN) {
      parts.add(new OfSex(only));
    }
    if (dry) {
      parts.add(new Without(FlagKind.ACTIVE_DRUG_USE, Without.Tolerance.NONE));
      parts.add(new Without(FlagKind.ACTIVE_ALCOHOL_USE, Without.Tolerance.NONE));
    }
    if (noArson) {
      parts.add(new Without(FlagKind.ARSON, Without.Tolerance.LOW));
    }
    group.ifPresent(one -> parts.add(new InClientGroup(Set.of(one))));
    if (young) {
      parts.add(new Aged(YOUNGEST, YOUNG));
    }
    return new Condition.All<>(parts);
  }
}
