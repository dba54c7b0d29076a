package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Section.Topic;

/** The short reason for each line of a plan; {@code explain} tells the whole. */
final class Reasons {
  private final PlaceNames places;

  Reasons(PlaceNames places) {
    this.places = places;
  }

  /** One statement a line. */
  String of(Note note) {
    List<String> lines = new ArrayList<>();
    lines.addAll(points(note));
    lines.addAll(list(note, Topic.PIN, false));
    lines.addAll(list(note, Topic.DEPENDS_ON, false));
    lines.addAll(rivals(note));
    lines.addAll(misfits(note));
    lines.addAll(list(note, Topic.WAITS_FOR, true));
    lines.addAll(list(note, Topic.TO_CHECK, true));
    return lines.isEmpty() ? note.headline() : String.join("\n", lines);
  }

  /** Why this person: the rules that gave points, without the totals. */
  private static List<String> points(Note note) {
    String words =
        note.lines(Topic.POINTS).stream()
            .filter(line -> !line.code().equals("total"))
            .map(Line::words)
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? List.of() : List.of(words);
  }

  private static List<String> list(Note note, Topic topic, boolean about) {
    return note.lines(topic).stream()
        .map(line -> topic.title() + ": " + (about ? line.about() + " " : "") + line.words())
        .toList();
  }

  private List<String> rivals(Note note) {
    return note.lines(Topic.WENT_TO_OTHERS).stream()
        .map(line -> places.of(line.about()) + " " + line.words())
        .toList();
  }

  /** Vacancies with the same reason stand together. */
  private static List<String> misfits(Note note) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (Line line : note.lines(Topic.DOES_NOT_FIT)) {
      byWords.computeIfAbsent(line.words(), words -> new ArrayList<>()).add(line.about());
    }
    return byWords.entrySet().stream()
        .map(same -> String.join(", ", same.getValue()) + " " + same.getKey())
        .toList();
  }
}
