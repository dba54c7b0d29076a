package org.placewell.matcher.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a number, both inclusive, as the constructor of its record checks them; the schemas
 * of the file formats repeat them. It checks nothing by itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Within {
  /** The smallest number. */
  long least();

  /** The largest number; what the type of the field holds where none is given. */
  long most() default Long.MAX_VALUE;
}
