package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Chosen;
import org.placewell.matcher.model.Currency;
import org.placewell.matcher.model.DisputeKind;
import org.placewell.matcher.model.DissentView;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Precaution;
import org.placewell.matcher.model.Severity;
import org.placewell.matcher.model.TieKind;

/** The tables of what can be said of each person several times. */
final class PeopleDetailForms {
  private static final Thing WHO = Thing.REFERRAL;

  private PeopleDetailForms() {}

  static List<Form> all() {
    return List.of(
        flags(), exclusions(), causes(), residences(), ties(), absences(), disputes(), dissents());
  }

  private static Column person() {
    return Column.of("Reference", WHO, PlainKind.ID, new Slots.Owner())
        .or(
            "Referral",
            "Referral ID",
            "Referral ref",
            "Ref",
            "Ref no",
            "Person",
            "Person ID",
            "Case ID",
            "Case ref",
            "Client ID",
            "Client ref",
            "ID")
        .basic("R1");
  }

  private static Form flags() {
    Thing flag = Thing.FLAG;
    return form(
        "risk flags",
        List.of("risks", "flags", "risk", "risk flag"),
        flag,
        "Risks, one row for each person and risk. A risk of which nobody says that it is current needs review.",
        Column.of("Risk", flag, CodeKind.of(FlagKind.class), "kind")
            .or("Risk flag", "Flag", "Kind of risk", "Risk type")
            .basic("self harm"),
        Column.of("Severity", flag, CodeKind.of(Severity.class), "severity")
            .or("Level", "Risk level")
            .basic("medium"),
        Column.of("Current", flag, CodeKind.of(Currency.class), "currency")
            .or("Current or historic", "Status", "Current?")
            .basic("current"),
        Column.of("Noted", flag, PlainKind.PAST_DATE, "noted").or("Date noted", "Date", "Recorded"),
        Column.of("Review by", flag, PlainKind.DATE, "reviewBy")
            .or("Review date", "Review", "Review due"),
        Column.of("Precautions", flag, new ListKind(CodeKind.of(Precaution.class)), "precautions")
            .or("Mitigation", "Mitigations"),
        Column.of("Third party", flag, PlainKind.YES_NO, "thirdParty")
            .or("Third-party information", "From third party"));
  }

  private static Form exclusions() {
    return form(
        "area exclusions",
        List.of("exclusions", "areas to avoid", "exclusion areas"),
        Thing.EXCLUSION,
        "Areas a person must not be placed in.",
        Column.of("Area", Thing.EXCLUSION, PlainKind.ID, "area")
            .or("Excluded area", "Borough", "Not in")
            .basic("Lambeth"),
        until(Thing.EXCLUSION));
  }

  private static Form causes() {
    Thing cause = Thing.CAUSE;
    return form(
        "readiness",
        List.of("readiness causes", "barriers", "outstanding", "delays"),
        cause,
        "What a move still waits for.",
        Column.of("Waiting for", cause, CodeKind.of(CauseKind.class), "kind")
            .or("Cause", "Barrier", "Readiness cause", "Outstanding", "Delay reason")
            .basic("identity"),
        owner(cause).or("With whom", "Who acts", "Responsible"),
        Column.of("Expected", cause, PlainKind.DATE, "expected")
            .or("Expected date", "Expected by", "Due", "Due date"));
  }

  private static Form residences() {
    Thing stay = Thing.RESIDENCE;
    return form(
        "residences",
        List.of("residence", "address history", "residence history"),
        stay,
        "Where people lived, for local connection.",
        area(stay),
        from(stay),
        until(stay),
        Column.of("Of choice", stay, CodeKind.of(Chosen.class), "choice")
            .or("By choice", "Of choice or detained"));
  }

  private static Form ties() {
    return form(
        "ties",
        List.of("local ties", "connections", "local connections"),
        Thing.TIE,
        "Work, family and other ties to an area.",
        Column.of("Tie", Thing.TIE, CodeKind.of(TieKind.class), "kind")
            .or("Kind of tie", "Connection", "Ground"),
        area(Thing.TIE),
        from(Thing.TIE),
        until(Thing.TIE));
  }

  private static Form absences() {
    return form(
        "absences",
        List.of("absence"),
        Thing.ABSENCE,
        "Nights away from where somebody stays now.",
        from(Thing.ABSENCE),
        until(Thing.ABSENCE));
  }

  private static Form disputes() {
    return form(
        "disputes",
        List.of("dispute"),
        Thing.DISPUTE,
        "What authorities do not agree on.",
        Column.of("Dispute", Thing.DISPUTE, CodeKind.of(DisputeKind.class), "kind")
            .or("Dispute about", "Kind of dispute"),
        Column.of("Since", Thing.DISPUTE, PlainKind.PAST_DATE, "since").or("From"),
        owner(Thing.DISPUTE).or("With whom", "Responsible"));
  }

  private static Form dissents() {
    return form(
        "dissents",
        List.of("views", "other views", "dissent"),
        Thing.DISSENT,
        "Views that differ from the plan, on record.",
        Column.of("View", Thing.DISSENT, CodeKind.of(DissentView.class), "view").or("Other view"),
        Column.of("By", Thing.DISSENT, CodeKind.of(Owner.class), "by").or("Who", "Held by"),
        Column.of("On", Thing.DISSENT, PlainKind.PAST_DATE, "on").or("Date"));
  }

  private static Form form(
      String name, List<String> names, Thing thing, String about, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(person()));
    all.addAll(List.of(columns));
    return Form.of(name, names, thing, about, all);
  }

  private static Column owner(Thing thing) {
    return Column.of("Owner", thing, CodeKind.of(Owner.class), "owner");
  }

  private static Column area(Thing thing) {
    return Column.of("Area", thing, PlainKind.ID, "area")
        .or("Borough", "Local authority", "Council")
        .basic("Lambeth");
  }

  private static Column from(Thing thing) {
    return Column.of("From", thing, PlainKind.DATE, "from")
        .or("Start", "Start date", "Since")
        .basic("1/6/2024");
  }

  private static Column until(Thing thing) {
    return Column.of("Until", thing, PlainKind.DATE, "until")
        .or("To", "End", "End date", "Ends")
        .basic("");
  }
}
