package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.explain.Section.Topic;

/** The short reason for each line of a plan; {@code explain} tells the whole. */
final class Reasons {
  private static final int MOST_NAMED = 8;

  private final PlaceNames places;
  private final boolean inFull;

  /** Limited audiences read so little of others that they read it in full. */
  Reasons(PlaceNames places, Audience audience) {
    this.places = places;
    this.inFull = audience != Audience.COORDINATOR;
  }

  /** A few statements, each on a line of its own. */
  String of(Note note) {
    String reasons =
        Stream.of(
                agreed(note),
                gains(note),
                words(note, Topic.DEPENDS_ON),
                inFull ? words(note, Topic.DOES_NOT_FIT) : nearest(note),
                inFull ? words(note, Topic.WENT_TO_OTHERS) : misfits(note),
                counts(note),
                all(note, Topic.WAITS_FOR, ""),
                all(note, Topic.TO_CHECK, "Still to check: "))
            .filter(text -> !text.isEmpty())
            .map(text -> sentence(text, note))
            .collect(Collectors.joining("\n"));
    return reasons.isEmpty() ? withoutReasons(note) : reasons;
  }

  private static String withoutReasons(Note note) {
    return note.outcome() == Outcome.PLACED ? "Proposed." : note.headline();
  }

  private static String agreed(Note note) {
    List<Line> lines = note.lines(Topic.PIN);
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .skip(1)
            .map(line -> ", " + line.words())
            .collect(Collectors.joining("", "Agreed already", ""));
  }

  /** Why this person: the rules that speak for the placement. */
  private static String gains(Note note) {
    return note.lines(Topic.POINTS).stream()
        .filter(line -> !line.code().equals("total") && line.points().orElse(0) > 0)
        .map(Line::words)
        .collect(Collectors.joining("; "));
  }

  private static String words(Note note, Topic topic) {
    return note.lines(topic).stream().map(Line::words).collect(Collectors.joining("; "));
  }

  /** The place that was missed by least, in full; the others by name. */
  private String nearest(Note note) {
    List<Line> lines = note.lines(Topic.WENT_TO_OTHERS);
    if (lines.isEmpty()) {
      return "";
    }
    Line first = lines.getFirst();
    List<String> others =
        lines.stream().map(Line::about).distinct().filter(v -> !v.equals(first.about())).toList();
    String nearest = places.of(first.about()) + " " + first.words();
    return others.isEmpty()
        ? nearest
        : nearest + ".\nWould fit as well (see explain): " + names(others);
  }

  /** In full if nothing else is said, else only which rules stand against which places. */
  private static String misfits(Note note) {
    boolean brief = !note.lines(Topic.WENT_TO_OTHERS).isEmpty();
    Map<String, List<String>> groups =
        groups(note.lines(Topic.DOES_NOT_FIT), brief ? Line::code : Line::words);
    if (brief && !groups.isEmpty()) {
      return groups.entrySet().stream()
          .map(group -> names(group.getValue()) + " (" + group.getKey().replace(",", ", ") + ")")
          .collect(Collectors.joining("; ", "Do not fit: ", ""));
    }
    return groups.entrySet().stream()
        .map(group -> names(group.getValue()) + ": " + group.getKey())
        .collect(Collectors.joining(".\n"));
  }

  private static String counts(Note note) {
    return note.lines(Topic.COUNTS).stream()
        .map(line -> line.about() + ": " + line.words())
        .collect(Collectors.joining("; "));
  }

  private static Map<String, List<String>> groups(List<Line> lines, Function<Line, String> by) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      groups.computeIfAbsent(by.apply(line), same -> new ArrayList<>()).add(line.about());
    }
    return groups;
  }

  private static String names(List<String> names) {
    String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static String all(Note note, Topic topic, String title) {
    List<Line> lines = note.lines(topic);
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> line.about() + " (" + line.words() + ")")
            .collect(Collectors.joining("; ", title, ""));
  }

  /** With a capital, unless an id stands first: that stays as it is. */
  private static String sentence(String words, Note note) {
    String end = words.endsWith(".") ? "" : ".";
    boolean isId =
        Stream.of(Topic.WENT_TO_OTHERS, Topic.DOES_NOT_FIT)
                .flatMap(topic -> note.lines(topic).stream())
                .anyMatch(line -> words.startsWith(line.about()))
            || note.lines(Topic.DEPENDS_ON).stream()
                .anyMatch(line -> words.startsWith(line.words()));
    String first = words.substring(0, 1);
    return (isId ? first : first.toUpperCase(Locale.UK)) + words.substring(1) + end;
  }
}
