package org.placewell.matcher.sheets;

import java.util.Optional;
import org.placewell.matcher.model.Absence;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Dispute;
import org.placewell.matcher.model.Dissent;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.Tie;
import org.placewell.matcher.model.Vacancy;

/** What a row can tell of, and the list of the dataset, or of another thing, it goes to. */
enum Thing {
  DATASET("dataset", "", Dataset.class),
  PROVIDER("provider", "/stock/providers", Provider.class),
  SCHEME("scheme", "/stock/schemes", Scheme.class),
  HOUSEHOLD("household", "/stock/households", Household.class),
  BEDSPACE("bedspace", "/stock/bedspaces", Bedspace.class),
  VACANCY("vacancy", "/stock/vacancies", Vacancy.class),
  REFERRAL("referral", "/referrals", Referral.class),
  COMMITMENT("commitment", "/casework/commitments", Commitment.class),
  REFUSAL("refusal", "/casework/refusals", Refusal.class),
  REJECTION("rejection", "/casework/rejections", Rejection.class),
  HOLD("hold", "/casework/holds", Hold.class),
  POINTS("supplied points", "/supplied", SuppliedPoints.class),
  OCCUPANT("occupant", HOUSEHOLD, "/occupants", Occupant.class),
  FLAG("risk flag", REFERRAL, "/risk/flags", RiskFlag.class),
  EXCLUSION("area exclusion", REFERRAL, "/risk/exclusions", AreaExclusion.class),
  CAUSE("readiness cause", REFERRAL, "/progress/readiness/outstanding", ReadinessCause.class),
  RESIDENCE("residence", REFERRAL, "/links/residences", Residence.class),
  TIE("tie", REFERRAL, "/links/ties", Tie.class),
  ABSENCE("absence", REFERRAL, "/stay/absences", Absence.class),
  DISPUTE("dispute", REFERRAL, "/progress/disputes", Dispute.class),
  DISSENT("dissent", REFERRAL, "/progress/dissents", Dissent.class);

  private final String words;
  private final Optional<Thing> owner;
  private final String list;
  private final Class<?> type;

  Thing(String words, String list, Class<?> type) {
    this.words = words;
    this.owner = Optional.empty();
    this.list = list;
    this.type = type;
  }

  Thing(String words, Thing owner, String list, Class<?> type) {
    this.words = words;
    this.owner = Optional.of(owner);
    this.list = list;
    this.type = type;
  }

  String words() {
    return words;
  }

  /** The thing whose list it goes to; empty where that is the dataset itself. */
  Optional<Thing> owner() {
    return owner;
  }

  /** JSON pointer of the list, from the owner or the root. */
  String list() {
    return list;
  }

  Class<?> type() {
    return type;
  }
}
