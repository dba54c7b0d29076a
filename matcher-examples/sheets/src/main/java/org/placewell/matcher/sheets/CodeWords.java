package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Map;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Challenge;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Gender;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;

/**
 * Other words for codes: the labels of the official lettings log (CORE, MHCLG), and words in use.
 */
final class CodeWords {
  private static final Map<Class<?>, Map<String, List<String>>> WORDS =
      Map.ofEntries(
          Map.entry(
              SupportLevel.class,
              Map.of(
                  "LOW", List.of("low level", "low support", "visiting"),
                  "MEDIUM", List.of("medium level", "medium support", "med"),
                  "HIGH", List.of("high level", "high support", "24 hour", "24h", "24/7"))),
          Map.entry(
              UnitType.class,
              Map.of(
                  "BUNGALOW", List.of(),
                  "SELF_CONTAINED_FLAT",
                      List.of(
                          "self-contained flat or bedsit",
                          "self-contained",
                          "flat",
                          "bedsit",
                          "studio"),
                  "SELF_CONTAINED_WITH_COMMON",
                      List.of("self-contained flat or bedsit with common facilities"),
                  "SELF_CONTAINED_HOUSE", List.of("house"),
                  "SHARED_FLAT", List.of("room in shared flat"),
                  "SHARED_HOUSE",
                      List.of(
                          "shared house or hostel", "hostel", "shared", "room in shared house"))),
          Map.entry(
              SchemeType.class,
              Map.of(
                  "DIRECT_ACCESS_HOSTEL", List.of("direct access"),
                  "OTHER_SUPPORTED", List.of("other supported housing", "supported housing"),
                  "OLDER_PEOPLE", List.of("housing for older people", "sheltered"),
                  "UNKNOWN", List.of("missing"))),
          Map.entry(
              IntendedStay.class,
              Map.of(
                  "VERY_SHORT", List.of("very short stay"),
                  "SHORT", List.of("short stay"),
                  "MEDIUM", List.of("medium stay"),
                  "PERMANENT", List.of("permanent stay", "long term"),
                  "UNKNOWN", List.of("missing"))),
          Map.entry(
              ClientGroup.class,
              Map.ofEntries(
                  Map.entry("HOMELESS_FAMILIES", List.of("homeless families with support needs")),
                  Map.entry("OFFENDERS", List.of("offenders and people at risk of offending")),
                  Map.entry("OLDER_PEOPLE", List.of("older people with support needs")),
                  Map.entry(
                      "DOMESTIC_ABUSE",
                      List.of(
                          "people at risk of domestic violence",
                          "people at risk of domestic abuse",
                          "domestic violence")),
                  Map.entry(
                      "PHYSICAL_DISABILITY",
                      List.of("people with a physical or sensory disability")),
                  Map.entry("ALCOHOL", List.of("people with alcohol problems")),
                  Map.entry("DRUGS", List.of("people with drug problems")),
                  Map.entry("HIV", List.of("people with hiv or aids")),
                  Map.entry(
                      "LEARNING_DISABILITY",
                      List.of("people with learning disabilities", "learning disabilities", "LD")),
                  Map.entry("MENTAL_HEALTH", List.of("people with mental health problems", "MH")),
                  Map.entry("REFUGEES", List.of("refugees (permanent)")),
                  Map.entry("ROUGH_SLEEPERS", List.of("rough sleeper")),
                  Map.entry(
                      "SINGLE_HOMELESS", List.of("single homeless people with support needs")),
                  Map.entry("TEENAGE_PARENTS", List.of("teenage parent")),
                  Map.entry("YOUNG_PEOPLE", List.of("young people at risk")),
                  Map.entry("LEAVING_CARE", List.of("young people leaving care", "care leaver")))),
          Map.entry(
              PlaceFeature.class,
              Map.of(
                  "WHEELCHAIR", List.of("wheelchair-user standard", "wheelchair accessible"),
                  "ADAPTED", List.of("fitted with equipment and adaptations", "adaptations"),
                  "STEP_FREE",
                      List.of(
                          "property designed to accessible general standard",
                          "accessible general standard",
                          "level access"),
                  "EN_SUITE", List.of("own bathroom"),
                  "ABSTINENCE", List.of("dry", "abstinent"),
                  "WAKING_NIGHT", List.of("waking nights"),
                  "PETS", List.of("pets welcome"),
                  "COUPLES", List.of("couples welcome"))),
          Map.entry(
              PlaceKind.class,
              Map.of(
                  "SUPPORTED_HOUSING", List.of("supported", "settled"),
                  "STEP_DOWN", List.of("step-down bed"),
                  "BED_AND_BREAKFAST", List.of("B&B", "bnb"),
                  "CRISIS_BED", List.of("crisis", "respite"))),
          Map.entry(
              Setting.class,
              Map.ofEntries(
                  Map.entry("WARD", List.of("hospital", "inpatient", "acute ward")),
                  Map.entry("STEP_DOWN", List.of("step-down bed")),
                  Map.entry("BED_AND_BREAKFAST", List.of("B&B", "bnb")),
                  Map.entry("ROUGH_SLEEPING", List.of("street", "sleeping rough")),
                  Map.entry("DIRECT_ACCESS_HOSTEL", List.of("hostel")),
                  Map.entry("SUPPORTED_HOUSING", List.of("other supported housing")),
                  Map.entry(
                      "TEMPORARY",
                      List.of("temporary accommodation", "TA", "other temporary accommodation")),
                  Map.entry("PRISON", List.of("prison or approved premises", "custody")),
                  Map.entry("FAMILY_OR_FRIENDS", List.of("family", "friends")),
                  Map.entry("CARE_HOME", List.of("residential care", "nursing home")),
                  Map.entry("SOCIAL_TENANCY", List.of("council tenancy")))),
          Map.entry(
              ReferralSource.class,
              Map.of(
                  "MENTAL_HEALTH_TEAM", List.of("community mental health team", "CMHT"),
                  "LEARNING_DISABILITY_TEAM", List.of("community learning disability team"),
                  "HEALTH_SERVICE", List.of("hospital", "NHS", "ward"),
                  "SELF", List.of("applied directly", "self-referral"),
                  "ADULT_SOCIAL_CARE", List.of("adult social services", "ASC"),
                  "CHILDREN_SOCIAL_CARE", List.of("children's social care"),
                  "OTHER_LANDLORD", List.of("other social landlord", "housing association"),
                  "UNKNOWN", List.of("other"))),
          Map.entry(
              Sex.class,
              Map.of(
                  "FEMALE", List.of("woman", "women"),
                  "MALE", List.of("man", "men"),
                  "UNKNOWN", List.of("prefers not to say", "prefer not to say"))),
          Map.entry(
              Gender.class,
              Map.of(
                  "WOMAN", List.of("female", "F"),
                  "MAN", List.of("male", "M"),
                  "ANOTHER", List.of("non-binary", "other"))),
          Map.entry(
              FlagKind.class,
              Map.ofEntries(
                  Map.entry("ARSON", List.of("fire", "fire setting")),
                  Map.entry("VIOLENCE_TO_OTHERS", List.of("violence", "assault")),
                  Map.entry("ACTIVE_DRUG_USE", List.of("drugs", "drug use", "substance misuse")),
                  Map.entry("ACTIVE_ALCOHOL_USE", List.of("alcohol", "alcohol use")),
                  Map.entry("IN_RECOVERY", List.of("recovery")),
                  Map.entry("SUICIDE", List.of("suicidal")),
                  Map.entry("DOMESTIC_ABUSE_SURVIVOR", List.of("survivor of domestic abuse")),
                  Map.entry("DOMESTIC_ABUSE_PERPETRATOR", List.of("perpetrator of domestic abuse")),
                  Map.entry("ANTI_SOCIAL", List.of("ASB", "anti-social behaviour")))),
          Map.entry(Severity.class, Map.of("MEDIUM", List.of("med", "moderate"))),
          Map.entry(
              Currency.class,
              Map.of(
                  "CURRENT", List.of("active", "yes", "now"),
                  "HISTORIC", List.of("historical", "past"))),
          Map.entry(
              Certainty.class,
              Map.of(
                  "CONFIRMED", List.of("definite", "available"),
                  "EXPECTED", List.of("planned", "due"),
                  "UNCERTAIN", List.of("possible"))),
          Map.entry(
              CauseKind.class,
              Map.of(
                  "IDENTITY", List.of("ID"),
                  "FINANCIAL_INFORMATION", List.of("benefits", "finances"),
                  "PERSONS_AGREEMENT", List.of("agreement", "consent"),
                  "CAPACITY_OR_ADVOCATE", List.of("capacity", "advocate"),
                  "TENANCY_TO_END", List.of("tenancy"),
                  "RIGHT_TO_RENT_OR_FUNDS", List.of("right to rent", "NRPF"),
                  "CLINICALLY_READY", List.of("clinical readiness"))),
          Map.entry(
              CommitmentKind.class,
              Map.of(
                  "PINNED", List.of("offered", "accepted", "agreed", "offer"),
                  "BLOCKING", List.of("blocked", "blocks"))),
          Map.entry(
              Challenge.class,
              Map.of("NONE", List.of("no", "not challenged"), "OPEN", List.of("yes"))),
          Map.entry(
              Known.class,
              Map.of(
                  "YES", List.of("Y", "true", "1"),
                  "NO", List.of("N", "false", "0"),
                  "UNKNOWN", List.of())));

  private CodeWords() {}

  /** By the name of the code; empty for a list that needs none. */
  static Map<String, List<String>> of(Class<?> list) {
    return WORDS.getOrDefault(list, Map.of());
  }
}
