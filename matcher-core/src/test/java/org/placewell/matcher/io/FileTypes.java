package org.placewell.matcher.io;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;

/** Every type that stands in a file, found by following the fields of its root. */
final class FileTypes {
  private final Kinds kinds = new Kinds(RuleBook.standard());
  private final Set<TypeToken<?>> found = new LinkedHashSet<>();

  private FileTypes() {}

  /**
   * All records, ids, codes and "one of" types below a root, each after the first that holds it.
   */
  static List<TypeToken<?>> of(Class<?>... roots) {
    FileTypes types = new FileTypes();
    List.of(roots).forEach(root -> types.visit(TypeToken.of(root)));
    return List.copyOf(types.found);
  }

  /** Records and "one of" types that can be read by themselves. */
  static List<Class<?>> alone() {
    List<Class<?>> alone = new ArrayList<>();
    for (TypeToken<?> type : of(Dataset.class, Policy.class, Plan.class, Scenario.class)) {
      Class<?> raw = type.getRawType();
      boolean isPart = !isOneOf(raw) && hasKind(raw);
      boolean isValue = raw.isEnum() || Id.class.isAssignableFrom(raw);
      if (!isPart && !isValue && raw.getTypeParameters().length == 0) {
        alone.add(raw);
      }
    }
    return alone;
  }

  static boolean isOneOf(Class<?> raw) {
    return Kinds.isOneOf(raw) && !raw.isRecord() && raw != Id.class;
  }

  /** Whether a record is one of several, so that its kind stands beside its fields. */
  static boolean hasKind(Class<?> raw) {
    return Rule.class.isAssignableFrom(raw)
        || (!Id.class.isAssignableFrom(raw)
            && List.of(raw.getInterfaces()).stream().anyMatch(Class::isSealed));
  }

  private void visit(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    for (TypeVariable<?> variable : raw.getTypeParameters()) {
      if (raw.getPackageName().startsWith("java.")) {
        visit(type.resolveType(variable));
      }
    }
    boolean ours = raw.getPackageName().startsWith("org.placewell");
    if (ours && found.add(type)) {
      if (isOneOf(raw)) {
        kinds.of(type).values().forEach(kind -> visit(kind.type()));
      } else if (raw.isRecord() && !Id.class.isAssignableFrom(raw)) {
        Shape.of(type).fields().forEach(field -> visit(field.type()));
      }
    }
  }
}
