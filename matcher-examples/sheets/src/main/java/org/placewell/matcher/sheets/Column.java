package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of the catalogue.
 *
 * @param heading the standard heading
 * @param synonyms what people write instead
 * @param thing what it says something of
 * @param example an invented value
 * @param basic whether a template offers it
 * @param exported whether an export may use it
 * @param blank what an empty cell is taken for, if that is worth a line in the report
 */
record Column(
    String heading,
    List<String> synonyms,
    Thing thing,
    Slot slot,
    ValueKind kind,
    String example,
    boolean basic,
    boolean exported,
    Optional<String> blank) {
  Column {
    synonyms = List.copyOf(synonyms);
  }

  static Column of(String heading, Thing thing, ValueKind kind, Slot slot) {
    return new Column(heading, List.of(), thing, slot, kind, "", false, true, Optional.empty());
  }

  static Column of(String heading, Thing thing, ValueKind kind, String path) {
    return of(heading, thing, kind, new Slots.At(path));
  }

  /** With other headings for the same. */
  Column or(String... more) {
    return new Column(heading, List.of(more), thing, slot, kind, example, basic, exported, blank);
  }

  /** As one that templates offer, with an example for it. */
  Column basic(String value) {
    return new Column(heading, synonyms, thing, slot, kind, value, true, exported, blank);
  }

  /** As one that is read but never written. */
  Column readOnly() {
    return new Column(heading, synonyms, thing, slot, kind, example, basic, false, blank);
  }

  Column blankMeans(String words) {
    return new Column(
        heading, synonyms, thing, slot, kind, example, basic, exported, Optional.of(words));
  }

  List<String> headings() {
    List<String> all = new ArrayList<>(List.of(heading));
    all.addAll(synonyms);
    return all;
  }

  boolean isRequired() {
    return slot instanceof Slots.Owner
        || ((slot instanceof Slots.At || slot instanceof Slots.Ref)
            && Fields.isRequired(thing.type(), slot.path()));
  }

  /** What core takes where nothing is said. */
  Optional<String> given() {
    return slot instanceof Slots.At
        ? Fields.given(thing.type(), slot.path()).map(this::shown)
        : Optional.empty();
  }

  private String shown(String value) {
    return switch (value) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> kind.show(Nodes.NEW.stringNode(value)).orElse(value);
    };
  }

  boolean isPersonal() {
    return !Fields.isNotPersonal(thing.type(), slot.path());
  }

  @Override
  public String toString() {
    return "column " + heading;
  }
}
