package org.placewell.matcher.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a field has in a file that leaves it out: a number, a truth value, or the kind of a
 * "one of" type. Needed only where absence does not speak for itself: a missing list is empty, a
 * missing {@link java.util.Optional} is empty, a missing code is {@code UNKNOWN} where the code
 * list has one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
  /** The value as it would stand in the file. */
  String value();
}
