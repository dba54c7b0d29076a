package org.placewell.matcher.model;

import java.util.List;

/**
 * One thing wrong with input: where, what, and what to do, in one sentence. Quotes a value only if
 * it says nothing about a person.
 *
 * @param pointer JSON pointer (RFC 6901) into the dataset or policy; the empty text is the whole
 */
public record Problem(String pointer, String message) {

  /** The pointer and the message on one line. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "/" : pointer) + ": " + message;
  }

  /** A pointer made of field names and positions. */
  public static String pointer(Object... steps) {
    StringBuilder text = new StringBuilder();
    for (Object step : List.of(steps)) {
      text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
