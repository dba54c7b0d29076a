package org.placewell.matcher.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.InvalidInputException;

/**
 * What a user has settled about spreadsheets of their own: which sheet is what, which heading means
 * which column of the catalogue, what their words for values are, what is the same on every row.
 * Immutable; maps keep the order of the file.
 */
public record Mapping(DateOrder dates, List<Sheet> sheets) {
  public Mapping {
    sheets = List.copyOf(sheets);
  }

  /** What stands first in a date of three numbers. */
  public enum DateOrder {
    /** 3/4/2026 is 3 April, as in Britain. */
    DAY_FIRST,
    /** 3/4/2026 is 4 March. */
    MONTH_FIRST
  }

  /**
   * One sheet, or every sheet that is such a table.
   *
   * @param table the table of the catalogue, or "ignore"
   * @param from name of the sheet, or of the file without its ending; empty for any
   * @param headings own heading to headings of the catalogue; to "ignore" if it is not to be read
   * @param joined heading of the catalogue to own headings whose values are joined by a hyphen
   * @param values heading of the catalogue to own words and what they mean
   * @param constants heading of the catalogue to the value of every row that has none
   */
  public record Sheet(
      String table,
      Optional<String> from,
      Map<String, List<String>> headings,
      Map<String, List<String>> joined,
      Map<String, Map<String, String>> values,
      Map<String, String> constants) {
    public Sheet {
      headings = copy(headings);
      joined = copy(joined);
      values = copy(values);
      constants = copy(constants);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A sheet of which nothing is said but what it is. */
    static Sheet of(String table, Optional<String> from) {
      return new Sheet(table, from, Map.of(), Map.of(), Map.of(), Map.of());
    }

    Sheet with(String heading, String value) {
      Map<String, String> more = new LinkedHashMap<>(constants);
      more.put(heading, value);
      return new Sheet(table, from, headings, joined, values, more);
    }

    boolean isIgnored() {
      return Names.key(table).equals(MappingFile.IGNORE);
    }
  }

  /** Nothing settled. */
  public static Mapping none() {
    return new Mapping(DateOrder.DAY_FIRST, List.of());
  }

  /**
   * Reads a mapping.
   *
   * @param json its file
   * @throws InvalidInputException with every problem, each at its JSON pointer
   */
  public static Mapping read(String json) {
    return MappingFile.read(json);
  }

  /** The mapping as its file; {@link #read} gives an equal one. */
  public String write() {
    return MappingFile.write(this);
  }

  /**
   * This mapping with a value for every row of a table that has none.
   *
   * @param table a table of the catalogue
   * @param heading a heading of the catalogue
   * @throws IllegalArgumentException if the catalogue has no such table or heading
   */
  public Mapping with(String table, String heading, String value) {
    Form form =
        Catalogue.form(table)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no table of this name; the tables are "
                        + MappingFile.tables()
                        + "."));
    if (form.columns(heading).isEmpty()) {
      throw new IllegalArgumentException(
          "The table " + form.name() + " has no such heading; see the reference of spreadsheets.");
    }
    List<Sheet> all = new ArrayList<>(sheets);
    boolean found = false;
    for (int i = 0; i < all.size(); i++) {
      if (form.isCalled(all.get(i).table())) {
        all.set(i, all.get(i).with(heading, value));
        found = true;
      }
    }
    if (!found) {
      all.add(Sheet.of(form.name(), Optional.empty()).with(heading, value));
    }
    return new Mapping(dates, all);
  }

  @Override
  public String toString() {
    return "mapping of " + sheets.size() + " sheets";
  }
}
