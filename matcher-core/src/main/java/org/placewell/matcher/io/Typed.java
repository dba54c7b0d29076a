package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.Id;

/**
 * A type as {@link BindingReader} reads it, with all that reflection says of it worked out once:
 * asking again for each of a hundred thousand values would take longer than reading them.
 */
final class Typed {
  /** What a value of a type is in a file. */
  enum Form {
    LIST,
    SET,
    MAP,
    OPTIONAL,
    ONE_OF,
    RECORD,
    SCALAR;

    private static Form of(Class<?> raw) {
      if (raw == List.class) {
        return LIST;
      }
      if (raw == Set.class) {
        return SET;
      }
      if (raw == Map.class) {
        return MAP;
      }
      if (raw == Optional.class) {
        return OPTIONAL;
      }
      if (Kinds.isOneOf(raw) && !raw.isRecord() && raw != Id.class) {
        return ONE_OF;
      }
      return raw.isRecord() && !Id.class.isAssignableFrom(raw) ? RECORD : SCALAR;
    }
  }

  private final All all;
  private final TypeToken<?> token;
  private final Class<?> raw;
  private final Form form;
  private final @Nullable Typed[] arguments = new Typed[2];
  private @Nullable Shape shape;
  private @Nullable List<Field> fields;

  private Typed(All all, TypeToken<?> token) {
    this.all = all;
    this.token = token;
    this.raw = token.getRawType();
    this.form = Form.of(raw);
  }

  TypeToken<?> token() {
    return token;
  }

  Class<?> raw() {
    return raw;
  }

  Form form() {
    return form;
  }

  /** A type argument: of a list what is in it. */
  Typed argument(int at) {
    Typed known = arguments[at];
    if (known == null) {
      known = all.of(TypeNames.argument(token, at));
      arguments[at] = known;
    }
    return known;
  }

  /** Of a record, how it is built. */
  Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = Shape.of(token);
      shape = known;
    }
    return known;
  }

  /** Of a record, the fields, in the order of the shape. */
  List<Field> fields() {
    List<Field> known = fields;
    if (known == null) {
      known = shape().fields().stream().map(field -> new Field(field, all)).toList();
      fields = known;
    }
    return known;
  }

  /** One field of a record. */
  static final class Field {
    private final Shape.Field field;
    private final String name;
    private final Typed type;
    private final Optional<Default> given;
    private Optional<Object> leftOut = Optional.empty();

    private Field(Shape.Field field, All all) {
      this.field = field;
      this.name = field.name();
      this.type = all.of(field.type());
      this.given = Optional.ofNullable(field.component().getAnnotation(Default.class));
    }

    Shape.Field field() {
      return field;
    }

    String name() {
      return name;
    }

    Typed type() {
      return type;
    }

    /** The value that a file may leave out. */
    Optional<Default> given() {
      return given;
    }

    /** What was read before of a file that leaves the field out. */
    Optional<Object> leftOut() {
      return leftOut;
    }

    void leftOut(Optional<Object> value) {
      leftOut = value;
    }
  }

  /** All types of one file. Not thread-safe. */
  static final class All {
    private final Map<TypeToken<?>, Typed> known = new HashMap<>();

    Typed of(TypeToken<?> token) {
      Typed typed = known.get(token);
      if (typed == null) {
        typed = new Typed(this, token);
        known.put(token, typed);
      }
      return typed;
    }
  }
}
