package org.placewell.matcher.snippets;

// region add-a-rule
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Parameter;

/** Nobody moves in on a day when no worker is there to receive them. */
record StartDayRule(@Parameter("days on which nobody moves in") Set<DayOfWeek> never)
    implements HardRule {
  StartDayRule {
    never = Set.copyOf(never);
  }

  @Override
  public String name() {
    return "start-day";
  }

  @Override
  public String asks() {
    return "Would the person start on a day when somebody can receive them?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of("met", "can receive the person", "failed", "cannot receive anybody on a {day}");
  }

  @Override
  public Finding ask(Pair pair) {
    DayOfWeek day = pair.start().getDayOfWeek();
    return Finding.of(Answer.of(!never.contains(day)), "day", day);
  }
}
// endregion
