package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.PlaceFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Columns that several tables share, and the conditions that single answers stand for. */
final class Parts {
  static final String ADMITS = "admits";
  static final String NEEDS = "needs/place";
  static final String FURTHER = "Further facts (JSON)";
  static final String[] WOMEN = {"Female only", "Women-only"};
  static final String[] MEN = {"Male only", "Men-only"};

  private Parts() {}

  /** A condition with one more field. */
  static ObjectNode part(String kind, String field, JsonNode value) {
    ObjectNode part = Nodes.kind(kind);
    part.set(field, value);
    return part;
  }

  /** Answers yes or no stand for a condition or for none. */
  static Slots.AllOf when(String path, ObjectNode part) {
    return new Slots.AllOf(
        path,
        yes -> yes.asBoolean(false) ? List.of(part) : List.of(),
        found -> found.equals(part) ? Optional.of(Nodes.NEW.booleanNode(true)) : Optional.empty());
  }

  /** Each of a list of codes stands for a condition of its own. */
  static Slots.AllOf each(String path, String kind, String field) {
    return new Slots.AllOf(
        path,
        codes ->
            codes.isArray()
                ? Nodes.items(codes).stream().map(code -> part(kind, field, code)).toList()
                : List.of(),
        found ->
            Optional.ofNullable(found.get(field)).filter(v -> part(kind, field, v).equals(found)));
  }

  /** A list of codes stands for one condition. */
  static Slots.AllOf one(String path, String kind, String field) {
    return new Slots.AllOf(
        path,
        codes -> codes.isArray() ? List.of(part(kind, field, codes)) : List.of(),
        found ->
            Optional.ofNullable(found.get(field)).filter(v -> part(kind, field, v).equals(found)));
  }

  static List<Column> features(Thing thing) {
    ListKind list = new ListKind(CodeKind.of(PlaceFeature.class));
    return List.of(
        Column.of("Features", thing, list, new Slots.AddTo("features/present"))
            .or("Facilities", "Mobility type", "Place features"),
        Column.of("Features it lacks", thing, list, new Slots.AddTo("features/absent"))
            .or("Without", "Lacks", "Not available"),
        feature(thing, "SELF_CONTAINED", "Self-contained?", "Is self contained"),
        feature(thing, "STEP_FREE", "Step-free", "Step free access", "Has step free access"),
        feature(
            thing,
            "WHEELCHAIR",
            "Wheelchair accessible",
            "Wheelchair",
            "Is wheelchair accessible",
            "Wheelchair user standard"),
        feature(thing, "ADAPTED", "Adapted", "Has adaptations"),
        feature(thing, "GROUND_FLOOR", "Ground floor", "Is ground floor"),
        feature(thing, "LIFT", "Lift", "Has lift"),
        feature(thing, "EN_SUITE", "En suite", "Has en suite", "Own bathroom"),
        feature(thing, "OWN_ROOM", "Own room", "Single room", "Is single"),
        feature(thing, "ABSTINENCE", "Abstinent", "Dry", "Dry house"),
        feature(thing, "RECOVERY", "Recovery house", "Recovery", "Recovery focussed"),
        feature(thing, "HARM_REDUCTION", "Harm reduction", "Wet house"),
        feature(thing, "LONE_STAFFED", "Lone staffed", "Lone working"),
        feature(thing, "FEMALE_LONE_STAFFED", "Female lone staffed", "Lone woman on shift"),
        feature(thing, "WAKING_NIGHT", "Waking night staff", "Waking nights", "Waking night"),
        feature(thing, "CCTV", "CCTV", "Cameras"),
        feature(thing, "PETS", "Pets", "Pets allowed", "Pets welcome"),
        feature(thing, "COUPLES", "Couples", "Couples allowed", "Couples welcome"),
        feature(thing, "CATERED", "Catered", "Meals", "Is catered"),
        feature(thing, "NEAR_SCHOOL", "Near a school", "Near school"),
        feature(thing, "NEAR_PARK", "Near a park", "Near park"),
        feature(thing, "NEAR_PUB", "Near a pub", "Near pub"),
        feature(thing, "REGISTERED_CARE", "Registered care", "CQC registered", "CQC"));
  }

  static Column feature(Thing thing, String feature, String heading, String... synonyms) {
    return Column.of(heading, thing, PlainKind.YES_NO, new Slots.Feature(feature))
        .or(synonyms)
        .readOnly();
  }

  /** Whom a place takes. One heading says both that only women live there and take women only. */
  static List<Column> admits(Thing place, Thing gate) {
    return List.of(
        feature(place, "WOMEN_ONLY", "Women only", WOMEN).basic("no"),
        sex(gate, "FEMALE", "Women only", WOMEN),
        feature(place, "MEN_ONLY", "Men only", MEN),
        sex(gate, "MALE", "Men only", MEN),
        doesNotTake(gate),
        Column.of(
                "Takes client groups",
                gate,
                CodeLists.GROUPS,
                one(ADMITS, "in-client-group", "groups"))
            .or("Client groups taken")
            .readOnly());
  }

  static Column doesNotTake(Thing gate) {
    return Column.of("Does not take", gate, CodeLists.FLAGS, each(ADMITS, "without", "flag"))
        .or("Exclusions", "Will not accept", "Cannot take")
        .basic("arson");
  }

  private static Column sex(Thing gate, String sex, String heading, String... synonyms) {
    ObjectNode part = part("of-sex", "sex", Nodes.NEW.stringNode(sex));
    return Column.of(heading, gate, PlainKind.YES_NO, when(ADMITS, part)).or(synonyms).readOnly();
  }

  static Column further(Thing thing) {
    return Column.of(FURTHER, thing, PlainKind.JSON, new Slots.Further());
  }
}
