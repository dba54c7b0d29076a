package org.placewell.matcher.sheets;

import java.util.List;
import org.placewell.matcher.model.Challenge;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.HoldReason;
import org.placewell.matcher.model.RefusalReason;
import org.placewell.matcher.model.RejectionReason;

/** The tables of what has happened, of who lives where, and of the dataset itself. */
final class CaseForms {
  private CaseForms() {}

  static List<Form> all() {
    return List.of(
        occupants(), commitments(), refusals(), rejections(), holds(), points(), settings());
  }

  private static Form occupants() {
    return form(
        "occupants",
        List.of("current occupants", "current residents", "tenants", "housemates"),
        Thing.OCCUPANT,
        "Who lives in a shared house already and is not waiting; no names.",
        Column.of("Household", Thing.HOUSEHOLD, PlainKind.ID, new Slots.Owner())
            .or("Household ID", "Shared house", "Shared flat", "House", "Flat", "Scheme", "Unit")
            .basic("Flat 1"),
        Column.of("Person", Thing.OCCUPANT, PlainKind.ID, "person")
            .or("Person ID", "Resident ID", "Tenant ID", "Reference", "Ref")
            .basic("P9"),
        Column.of("Risks", Thing.OCCUPANT, CodeLists.FLAG_OBJECTS, "flags")
            .or("Risk flags", "Flags", "Risk")
            .basic("in recovery"),
        Column.of("Apart from", Thing.OCCUPANT, CodeLists.IDS, "apartFrom")
            .or("Keep apart from", "Must not live with"));
  }

  private static Form commitments() {
    Thing offer = Thing.COMMITMENT;
    return form(
        "offers",
        List.of("commitments", "commitment", "offers in flight", "nominations", "offer"),
        offer,
        "Offers in flight: who is to have which vacancy, or what blocks one.",
        Column.of("Offer", offer, PlainKind.ID, "id")
            .or("Offer ID", "Offer ref", "Commitment", "Commitment ID", "Nomination ref")
            .basic("O1"),
        Column.of("Kind", offer, CodeKind.of(CommitmentKind.class), "kind")
            .or("Offer status", "Kind of offer")
            .basic("pinned"),
        referral(offer),
        vacancy(offer),
        Column.of("Places", offer, PlainKind.NUMBER, "places"),
        Column.of("Since", offer, PlainKind.DATE, "since")
            .or("Date offered", "Offered", "Offer date", "Offered on")
            .basic("1/4/2026"),
        Column.of("Expires", offer, PlainKind.DATE, "expires")
            .or("Expiry", "Expiry date", "Reply by", "Open until"));
  }

  private static Form refusals() {
    Thing refusal = Thing.REFUSAL;
    return form(
        "refusals",
        List.of("refusal", "resident refusals"),
        refusal,
        "Places that residents have refused.",
        referral(refusal),
        scheme(refusal),
        Column.of("Unit", refusal, PlainKind.ID, new Slots.Ref("bedspace", Thing.BEDSPACE))
            .or("Bedspace", "Room", "Bed"),
        on(refusal, "Date refused", "Refused on", "Refused"),
        Column.of("Reason for refusal", refusal, CodeKind.of(RefusalReason.class), "reason")
            .or("Reason", "Refusal reason"),
        Column.of("Until", refusal, PlainKind.DATE, "until").or("To", "End date"));
  }

  private static Form rejections() {
    Thing rejection = Thing.REJECTION;
    return form(
        "rejections",
        List.of("rejection", "provider rejections", "provider refusals"),
        rejection,
        "People whom providers have turned down.",
        referral(rejection),
        scheme(rejection),
        on(rejection, "Date rejected", "Rejected on", "Rejected"),
        Column.of("Reason for rejection", rejection, CodeKind.of(RejectionReason.class), "reason")
            .or("Reason", "Rejection reason"),
        Column.of("Challenge", rejection, CodeKind.of(Challenge.class), "challenge")
            .or("Challenged", "Challenge status")
            .basic("none"));
  }

  private static Form holds() {
    Thing hold = Thing.HOLD;
    return form(
        "holds",
        List.of("hold", "on hold"),
        hold,
        "People or vacancies on hold.",
        referral(hold),
        vacancy(hold),
        Column.of("From", hold, PlainKind.DATE, "from")
            .or("On hold from", "Start", "Since")
            .basic("1/4/2026"),
        Column.of("Until", hold, PlainKind.DATE, "until").or("On hold until", "To", "End"),
        Column.of("Reason for hold", hold, CodeKind.of(HoldReason.class), "reason")
            .or("Reason", "Hold reason"));
  }

  private static Form points() {
    Thing points = Thing.POINTS;
    return form(
        "supplied points",
        List.of("points", "scores"),
        points,
        "Points from outside the program, with where they come from.",
        referral(points),
        vacancy(points),
        Column.of("Points", points, PlainKind.NUMBER, "points").or("Score"),
        Column.of("Provenance", points, PlainKind.TEXT, "provenance").or("Source", "Given by"),
        on(points, "Given on", "Supplied on"));
  }

  private static Form settings() {
    return form(
        "dataset",
        List.of("settings", "about"),
        Thing.DATASET,
        "The day of the tables, on one row; the command line can say it instead.",
        Column.of("Dataset", Thing.DATASET, PlainKind.ID, "id").or("Dataset ID"),
        Column.of("On", Thing.DATASET, PlainKind.DATE, "on")
            .or("As at", "As of", "Day of the dataset"),
        Column.of("Bank holidays", Thing.DATASET, new ListKind(PlainKind.DATE), "bankHolidays")
            .or("Holidays"));
  }

  private static Form form(
      String name, List<String> names, Thing thing, String about, Column... columns) {
    return Form.of(name, names, thing, about, List.of(columns));
  }

  private static Column referral(Thing thing) {
    return Column.of("Reference", thing, PlainKind.ID, new Slots.Ref("referral", Thing.REFERRAL))
        .or(
            "Referral",
            "Referral ID",
            "Referral ref",
            "Ref",
            "Ref no",
            "Case ID",
            "Case ref",
            "Client ID",
            "Client ref",
            "Person")
        .basic("R1");
  }

  private static Column vacancy(Thing thing) {
    return Column.of("Vacancy", thing, PlainKind.ID, new Slots.Ref("vacancy", Thing.VACANCY))
        .or("Vacancy ID", "Vacancy ref", "Void ref")
        .basic("V1");
  }

  private static Column scheme(Thing thing) {
    return Column.of("Scheme", thing, PlainKind.ID, new Slots.Ref("scheme", Thing.SCHEME))
        .or("Scheme ID", "Scheme name", "Project", "Service")
        .basic("Elm House");
  }

  private static Column on(Thing thing, String... synonyms) {
    String[] all = java.util.Arrays.copyOf(synonyms, synonyms.length + 1);
    all[synonyms.length] = "Date";
    return Column.of("On", thing, PlainKind.DATE, "on").or(all).basic("2/3/2026");
  }
}
