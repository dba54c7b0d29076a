package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Continuity;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Gender;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Payer;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;

/** The table of people who wait. */
final class PeopleForms {
  private static final Thing WHO = Thing.REFERRAL;

  private PeopleForms() {}

  static Form people() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(who());
    columns.addAll(progress());
    columns.addAll(needs());
    columns.addAll(risk());
    columns.addAll(stay());
    columns.add(PlaceForms.updatedPeople());
    columns.add(Parts.further(WHO));
    return new Form(
        "people",
        List.of(
            "referrals",
            "referral",
            "waiting list",
            "people waiting",
            "clients",
            "residents",
            "applicants",
            "cases"),
        List.of(WHO),
        "People who wait for a place, one row each. No names: a reference is enough.",
        columns);
  }

  private static List<Column> who() {
    return Arrays.asList(
        Column.of("Reference", WHO, PlainKind.ID, "id")
            .or(
                "Referral",
                "Referral ID",
                "Referral ref",
                "Referral reference",
                "Ref",
                "Ref no",
                "Reference no",
                "Reference number",
                "Case ID",
                "Case ref",
                "Case no",
                "Case number",
                "Client ID",
                "Client ref",
                "ID",
                "Unique ID",
                "Applicant ref")
            .basic("R1"),
        Column.of("Person", WHO, PlainKind.ID, "person/id")
            .or("Person ID", "Person ref", "Person reference"),
        Column.of("Sex", WHO, CodeKind.of(Sex.class), "person/sex")
            .or("M/F", "Sex registered at birth")
            .basic("female"),
        Column.of("Gender", WHO, CodeKind.of(Gender.class), "person/gender").or("Gender identity"),
        Column.of("Date of birth", WHO, PlainKind.PAST_DATE, new Slots.Born())
            .or("DOB", "D.O.B.", "Birth date", "Born")
            .basic("14/2/1988"),
        Column.of("Age", WHO, new AgeKind(), new Slots.Aged()).or("Age in years").readOnly(),
        Column.of("Household size", WHO, PlainKind.NUMBER, "person/householdSize")
            .or("Size of household", "No in household", "Number in household", "People moving"),
        Column.of("Children under 18", WHO, PlainKind.NUMBER, "person/childrenUnder18")
            .or("Children", "No of children", "Number of children", "Dependent children"),
        Column.of("Places needed", WHO, PlainKind.NUMBER, "person/places"),
        Column.of("Client groups", WHO, CodeLists.GROUPS, "person/clientGroups")
            .or("Client group", "Primary client group"),
        Column.of("Destinations", WHO, CodeLists.DESTINATIONS, "wishes/destinations")
            .or("Destination", "Where to", "Move on to", "Accommodation sought", "Pathway"));
  }

  private static List<Column> progress() {
    return Arrays.asList(
        Column.of("Referral date", WHO, PlainKind.PAST_DATE, "progress/clock/referred")
            .or(
                "Date referred",
                "Ref date",
                "Referred",
                "Referred on",
                "Date of referral",
                "Referral received",
                "Date received",
                "Waiting since")
            .basic("3/1/2026"),
        Column.of("Clinically ready", WHO, PlainKind.DATE, "progress/clock/clinicallyReady")
            .or(
                "Clinically ready date",
                "CRFD",
                "CRFD date",
                "MFFD",
                "MFFD date",
                "Clinically ready for discharge",
                "Medically fit"),
        Column.of("Band date", WHO, PlainKind.PAST_DATE, "progress/clock/banded")
            .or("Date banded", "Banded", "Banding date"),
        Column.of("Band", WHO, CodeKind.of(Band.class), "progress/band")
            .or("Priority", "Priority band", "Banding")
            .basic("B"),
        Column.of("Source", WHO, CodeKind.of(ReferralSource.class), "progress/source")
            .or("Referral source", "Referred by", "Referrer", "Referring agency"),
        Column.of(
                "Waiting for",
                WHO,
                CodeLists.CAUSES,
                new Slots.AddTo(Thing.CAUSE.list().substring(1)))
            .or("Barriers", "Readiness causes", "Outstanding", "Delay reasons")
            .readOnly(),
        Column.of("Lead worker", WHO, CodeKind.of(Known.class), "progress/readiness/leadWorker")
            .or("Lead worker allocated", "Has lead worker", "Worker allocated"),
        Column.of("Exit plan", WHO, CodeKind.of(Known.class), "progress/readiness/exitPlan")
            .or("Exit plan in place", "Has exit plan"));
  }

  private static List<Column> needs() {
    return Arrays.asList(
        Column.of("Support need", WHO, new SupportKind(), "needs/support")
            .or(
                "Support needs",
                "Support level",
                "Support required",
                "Level of support",
                "Support",
                "Support level needed")
            .basic("medium"),
        need("Needs women only", "WOMEN_ONLY", "Women only", "Female only", "Women only needed")
            .basic("yes"),
        need(
            "Needs self-contained",
            "SELF_CONTAINED",
            "Self-contained",
            "Self contained needed",
            "Self contained only"),
        need("Needs step-free", "STEP_FREE", "Step-free", "Step free needed", "Level access"),
        need(
            "Needs wheelchair access",
            "WHEELCHAIR",
            "Wheelchair",
            "Wheelchair user",
            "Wheelchair needed",
            "Wheelchair accessible"),
        need("Needs ground floor", "GROUND_FLOOR", "Ground floor", "Ground floor needed"),
        need("Needs own bathroom", "EN_SUITE", "En suite", "En suite needed"),
        need("Needs own room", "OWN_ROOM", "Own room", "Single room"),
        need("Needs abstinent house", "ABSTINENCE", "Dry house", "Abstinent"),
        need("Needs waking night staff", "WAKING_NIGHT", "Waking nights", "Waking night"),
        need("Needs pets allowed", "PETS", "Pets", "Pet", "Has pet"),
        Column.of("Needed areas", WHO, CodeLists.IDS, Parts.one(Parts.NEEDS, "in-area", "areas"))
            .or("Area needed", "Required areas", "Accepted areas"),
        Column.of("Care team", WHO, PlainKind.ID, "needs/team/id").or("Team", "CMHT team"),
        Column.of("Care team stays", WHO, CodeKind.of(Continuity.class), "needs/team/continuity")
            .or("Continuity of care", "Care team continuity"),
        Column.of("Care team area", WHO, CodeLists.IDS, "needs/team/area")
            .or("Care team areas", "Team area"));
  }

  private static Column need(String heading, String feature, String... synonyms) {
    return Column.of(
            heading,
            WHO,
            PlainKind.YES_NO,
            Parts.when(Parts.NEEDS, Parts.part("has", "feature", Nodes.NEW.stringNode(feature))))
        .or(synonyms)
        .blankMeans("no such need");
  }

  private static List<Column> risk() {
    return Arrays.asList(
        Column.of(
                "Risks",
                WHO,
                CodeLists.FLAG_OBJECTS,
                new Slots.AddTo(Thing.FLAG.list().substring(1)))
            .or("Risk", "Risk flags", "Risk flag", "Flags", "Risk factors")
            .basic("self harm")
            .readOnly(),
        Column.of(
                "Excluded areas",
                WHO,
                CodeLists.AREAS,
                new Slots.AddTo(Thing.EXCLUSION.list().substring(1)))
            .or("Area exclusions", "Exclusion areas", "Areas to avoid", "Not in")
            .readOnly(),
        Column.of("Apart from", WHO, CodeLists.IDS, "risk/apartFrom")
            .or("Keep apart from", "Must not live with"),
        Column.of(
                "Connection exemptions",
                WHO,
                new ListKind(CodeKind.of(Exemption.class)),
                "links/exemptions")
            .or("Local connection exemptions", "Exempt from local connection"));
  }

  private static List<Column> stay() {
    return Arrays.asList(
        Column.of("Now in", WHO, CodeKind.of(Setting.class), "stay/setting")
            .or(
                "Current setting",
                "Current accommodation",
                "Current location",
                "Currently in",
                "Where now",
                "Setting")
            .basic("ward"),
        Column.of("In since", WHO, PlainKind.PAST_DATE, "stay/since")
            .or(
                "There since",
                "Admitted",
                "Admission date",
                "Date admitted",
                "Entry date",
                "Moved in",
                "Move in date"),
        Column.of("Limit (nights)", WHO, PlainKind.NUMBER, "stay/limit/nights")
            .or("Limit", "Stay limit", "Maximum nights", "Max stay"),
        Column.of("Priced", WHO, CodeKind.of(PricedBy.class).lower(), "stay/tariff/kind")
            .or("Price per"),
        Column.of("Price", WHO, PlainKind.MONEY, "stay/tariff/pounds").or("Rate", "Cost"),
        Column.of(
                "Nightly price",
                WHO,
                PlainKind.MONEY,
                new Slots.AtKind("stay/tariff/pounds", "nightly"))
            .or("Nightly cost", "Price per night", "Nightly rate")
            .readOnly(),
        Column.of(
                "Weekly price",
                WHO,
                PlainKind.MONEY,
                new Slots.AtKind("stay/tariff/pounds", "weekly"))
            .or("Weekly cost", "Price per week", "Weekly rate", "Weekly charge")
            .readOnly(),
        Column.of("Price year", WHO, PlainKind.NUMBER, "stay/tariff/priceYear"),
        Column.of("Payer", WHO, CodeKind.of(Payer.class), "stay/tariff/payer")
            .or("Paid by", "Funder"),
        Column.of("Holds bed", WHO, PlainKind.ID, new Slots.Ref("stay/bed", Thing.BEDSPACE))
            .or("Current bed", "Current unit", "Bed held"),
        Column.of("Notice given", WHO, PlainKind.DATE, "stay/notice").or("Notice", "Notice date"));
  }
}
