package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.IntendedStay;
import org.placewell.matcher.model.OutOfServiceReason;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.SchemeType;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.UnitType;

/** The tables of places. Each also takes what is said of the larger place it lies in. */
final class PlaceForms {
  private PlaceForms() {}

  static List<Form> all() {
    return List.of(vacancies(), bedspaces(), households(), schemes(), providers());
  }

  private static Form vacancies() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            Column.of("Vacancy", Thing.VACANCY, PlainKind.ID, "id")
                .or(
                    "Vacancy ID",
                    "Vacancy ref",
                    "Vacancy reference",
                    "Vacancy no",
                    "Void ref",
                    "Void ID")
                .basic("V1"),
            unit().basic("Room 1"),
            household().basic(""),
            scheme().basic("Elm House"),
            provider().basic("Provider A"),
            Column.of("Void from", Thing.VACANCY, PlainKind.DATE, "dates/voidFrom")
                .or(
                    "Void date",
                    "Void since",
                    "Date void",
                    "Empty from",
                    "Vacant from",
                    "Date vacant")
                .basic("20/3/2026"),
            Column.of("Ready", Thing.VACANCY, PlainKind.DATE, "dates/ready")
                .or(
                    "Ready date",
                    "Ready from",
                    "Date ready",
                    "Available from",
                    "Available",
                    "Ready to let")
                .basic("6/4/2026"),
            Column.of("Fill by", Thing.VACANCY, PlainKind.DATE, "dates/fillBy")
                .or("Fill by date", "Must be filled by", "To be filled by", "Deadline")
                .basic("30/4/2026"),
            Column.of(
                    "Turnaround (working days)",
                    Thing.VACANCY,
                    PlainKind.NUMBER,
                    "dates/turnaroundWorkingDays")
                .or("Turnaround", "Turnaround days"),
            Column.of("Interviews", Thing.VACANCY, new ListKind(PlainKind.DATE), "dates/interviews")
                .or("Interview dates", "Interview slots", "Interview"),
            Column.of("Certainty", Thing.VACANCY, CodeKind.of(Certainty.class), "certainty")
                .or("How sure", "Vacancy status"),
            Column.of("Places", Thing.VACANCY, PlainKind.NUMBER, "places")
                .or("Number of places", "No of places"),
            updated(Thing.VACANCY)));
    columns.addAll(unitFacts());
    columns.addAll(schemeFacts());
    columns.addAll(Parts.admits(Thing.BEDSPACE, Thing.VACANCY));
    columns.addAll(Parts.features(Thing.BEDSPACE));
    columns.add(Parts.further(Thing.VACANCY));
    return new Form(
        "vacancies",
        List.of("vacancy", "voids", "void list", "vacancy list", "current vacancies"),
        List.of(Thing.VACANCY, Thing.BEDSPACE, Thing.HOUSEHOLD, Thing.SCHEME, Thing.PROVIDER),
        "Places on offer. Scheme, provider and unit may stand here or in tables of their own.",
        columns);
  }

  private static Form bedspaces() {
    List<Column> columns =
        new ArrayList<>(
            List.of(unit().basic("Room 1"), household(), scheme(), title(), provider()));
    columns.add(
        Column.of("Location name", Thing.BEDSPACE, PlainKind.TEXT, Slots.UNIT_NAME)
            .or("Unit name")
            .readOnly());
    columns.add(
        Column.of("Number of units", Thing.BEDSPACE, PlainKind.NUMBER, Slots.UNITS)
            .or("Units", "No of units")
            .readOnly());
    columns.addAll(unitFacts());
    columns.addAll(schemeFacts());
    columns.add(Parts.feature(Thing.BEDSPACE, "WOMEN_ONLY", "Women only", Parts.WOMEN));
    columns.add(Parts.feature(Thing.BEDSPACE, "MEN_ONLY", "Men only", Parts.MEN));
    columns.addAll(Parts.features(Thing.BEDSPACE));
    columns.add(Parts.further(Thing.BEDSPACE));
    return new Form(
        "bedspaces",
        List.of("bedspace", "units", "unit", "rooms", "room", "beds", "properties", "locations"),
        List.of(Thing.BEDSPACE, Thing.HOUSEHOLD, Thing.SCHEME, Thing.PROVIDER),
        "Units, rooms or bedspaces, empty or not.",
        columns);
  }

  private static Form households() {
    List<Column> columns =
        new ArrayList<>(
            List.of(household().basic("Flat 1"), scheme().basic("Elm House"), provider()));
    columns.addAll(Parts.features(Thing.HOUSEHOLD));
    columns.addAll(Parts.admits(Thing.HOUSEHOLD, Thing.HOUSEHOLD));
    columns.add(Parts.further(Thing.HOUSEHOLD));
    return new Form(
        "households",
        List.of("household", "shared houses", "shared flats", "houses", "flats"),
        List.of(Thing.HOUSEHOLD, Thing.SCHEME, Thing.PROVIDER),
        "Houses or flats that people share; a self-contained unit is a household of its own.",
        columns);
  }

  private static Form schemes() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.of("Scheme", Thing.SCHEME, PlainKind.ID, "id")
            .or("Scheme ID", "Scheme ref", "Scheme code", "Scheme reference")
            .basic("S1"));
    columns.add(
        Column.of("Scheme name", Thing.SCHEME, PlainKind.TEXT, "name")
            .or("Name", "Service name", "Name of scheme")
            .basic("Elm House"));
    columns.add(provider().basic("Provider A"));
    columns.addAll(schemeFacts());
    columns.addAll(Parts.features(Thing.SCHEME));
    columns.addAll(Parts.admits(Thing.SCHEME, Thing.SCHEME));
    columns.add(Parts.further(Thing.SCHEME));
    return new Form(
        "schemes",
        List.of("scheme", "services", "projects", "premises", "approved premises"),
        List.of(Thing.SCHEME, Thing.PROVIDER),
        "Schemes: who runs them, how much support they give, where they are.",
        columns);
  }

  private static Form providers() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.of("Provider", Thing.PROVIDER, PlainKind.ID, "id")
            .or("Provider ID", "Provider ref", "Provider code", "Landlord", "Organisation")
            .basic("Provider A"));
    columns.add(
        Column.of("Provider name", Thing.PROVIDER, PlainKind.TEXT, "name")
            .or("Name", "Name of provider")
            .basic("Provider A"));
    columns.add(Parts.doesNotTake(Thing.PROVIDER));
    columns.add(Parts.further(Thing.PROVIDER));
    return new Form(
        "providers",
        List.of("provider", "landlords", "organisations"),
        List.of(Thing.PROVIDER),
        "Organisations that run schemes.",
        columns);
  }

  private static Column unit() {
    return Column.of("Unit", Thing.BEDSPACE, PlainKind.ID, "id")
        .or(
            "Bedspace",
            "Room",
            "Bed",
            "Unit ID",
            "Bedspace ID",
            "Room no",
            "Room number",
            "Unit ref",
            "Bed code",
            "Property ref");
  }

  private static Column household() {
    return Column.of("Household", Thing.HOUSEHOLD, PlainKind.ID, "id")
        .or("Shared house", "Shared flat", "Household ID", "Cluster");
  }

  private static Column scheme() {
    return Column.of("Scheme", Thing.SCHEME, PlainKind.ID, "id")
        .or("Scheme ID", "Scheme ref", "Scheme name", "Scheme code", "Project", "Service");
  }

  private static Column title() {
    return Column.of("Scheme title", Thing.SCHEME, PlainKind.TEXT, "name").readOnly();
  }

  private static Column provider() {
    return Column.of("Provider", Thing.PROVIDER, PlainKind.ID, "id")
        .or("Provider name", "Landlord", "Organisation", "Provider ID", "Managed by", "Run by");
  }

  private static Column updated(Thing thing) {
    return Column.of("Last updated", thing, PlainKind.PAST_DATE, new Slots.Aside())
        .or("Updated", "Date updated", "Last changed", "Last reviewed")
        .readOnly();
  }

  private static List<Column> unitFacts() {
    return Arrays.asList(
        Column.of("Unit type", Thing.BEDSPACE, CodeKind.of(UnitType.class), "type")
            .or("Type of unit", "Type", "Property type", "Accommodation type", "Room type")
            .basic("shared house"),
        Column.of("Sleeps", Thing.BEDSPACE, PlainKind.NUMBER, "sleeps")
            .or("Number of people", "Max occupancy", "People"),
        Column.of(
                "Out of service",
                Thing.BEDSPACE,
                CodeKind.of(OutOfServiceReason.class),
                "outOfService/reason")
            .or("Out of service reason", "Out of use"),
        Column.of("Out of service until", Thing.BEDSPACE, PlainKind.DATE, "outOfService/until")
            .or("Out of use until", "Back in service"));
  }

  private static List<Column> schemeFacts() {
    return Arrays.asList(
        Column.of("Support level", Thing.SCHEME, CodeKind.of(SupportLevel.class), "service/support")
            .or("Support", "Level of support", "Support type", "Level")
            .basic("high"),
        Column.of("Borough", Thing.SCHEME, PlainKind.ID, "site/borough")
            .or(
                "Area",
                "Local authority",
                "District",
                "LA",
                "Council",
                "Local authority area",
                "Borough or district")
            .basic("Lambeth"),
        Column.of("Smaller areas", Thing.SCHEME, CodeLists.IDS, new Slots.AddTo("site/within"))
            .or("Lies in", "Neighbourhood", "Postcode district", "Address area", "Ward"),
        Column.of(
                "Nominating areas", Thing.SCHEME, CodeLists.IDS, new Slots.AddTo("site/nominators"))
            .or("Nominators", "Open to"),
        Column.of("Confidential address", Thing.SCHEME, PlainKind.YES_NO, "site/confidential")
            .or("Confidential", "Sensitive", "Confidential?"),
        Column.of("Kind of place", Thing.SCHEME, CodeKind.of(PlaceKind.class), "service/place")
            .or("Place kind"),
        Column.of("Scheme type", Thing.SCHEME, CodeKind.of(SchemeType.class), "service/type")
            .or("Type of scheme"),
        Column.of("Intended stay", Thing.SCHEME, CodeKind.of(IntendedStay.class), "service/stay")
            .or("Length of stay", "Expected stay"),
        Column.of(
                "Client groups", Thing.SCHEME, CodeLists.GROUPS, new Slots.AddTo("service/groups"))
            .or("Client group", "Primary client group", "Main client group"),
        Column.of(
                "Second client group",
                Thing.SCHEME,
                CodeLists.GROUPS,
                new Slots.AddTo("service/groups"))
            .or("Secondary client group", "Other client groups")
            .readOnly());
  }

  static Column updatedPeople() {
    return updated(Thing.REFERRAL);
  }
}
