package org.placewell.matcher.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The matchers a user can choose by the name that plans record; a new one is one line here. */
enum Engine {
  TIMEFOLD,
  WAITING_LIST;

  Matcher matcher() {
    return switch (this) {
      case TIMEFOLD -> TimefoldMatcher.create();
      case WAITING_LIST -> Matcher.waitingList();
    };
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
