package org.placewell.matcher.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a user can ask for: that the policy decide, or one matcher by the name plans record. */
enum Engine {
  AUTO(MatchingEngine.DEFAULT_STEPS),
  EXACT(MatchingEngine.DEFAULT_STEPS),
  TIMEFOLD(20_000),
  WAITING_LIST(0);

  private final long steps;

  Engine(long steps) {
    this.steps = steps;
  }

  MatchingEngine engine() {
    MatchingEngine engine = MatchingEngine.create();
    return switch (this) {
      case AUTO -> engine;
      case EXACT -> engine.using(Matcher.exact());
      case TIMEFOLD -> engine.using(TimefoldMatcher.create());
      case WAITING_LIST -> engine.using(Matcher.waitingList());
    };
  }

  /** How many steps it may make where the user does not say. */
  long steps() {
    return steps;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the name of an engine. */
  static final class Reader implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String name) {
      return Arrays.stream(values())
          .filter(engine -> engine.toString().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("it must be one of " + names()));
    }

    private static String names() {
      return Arrays.stream(values()).map(Engine::toString).collect(Collectors.joining(", "));
    }
  }
}
