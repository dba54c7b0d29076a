package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.AreaExclusion;
import org.placewell.matcher.model.Birth;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Gender;
import org.placewell.matcher.model.Household;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Stay;

/** Soft rules cannot reach what must not earn points. */
class FairPairTest {
  private static final Set<Class<?>> PROTECTED =
      Set.of(
          Applicant.class,
          AreaExclusion.class,
          Birth.class,
          Gender.class,
          Household.class,
          Needs.class,
          Occupant.class,
          Pair.class,
          Person.class,
          Place.class,
          Referral.class,
          Risk.class,
          RiskFlag.class,
          Sex.class);

  @Test
  void nothingProtectedCanBeReached() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    accessors().forEach(method -> reach(method.getGenericReturnType(), reached));

    assertThat(reached).contains(Stay.class);
    assertThat(reached).doesNotContainAnyElementsOf(PROTECTED);
  }

  /** A list of what there is: who adds something has to think of this class. */
  @Test
  void whatSoftRulesSeeIsListed() {
    assertThat(accessors().map(Method::getName))
        .containsExactlyInAnyOrder(
            "band",
            "bedspace",
            "bestChoice",
            "destinations",
            "features",
            "links",
            "provider",
            "readiness",
            "refusableThings",
            "scheme",
            "stay",
            "supplied",
            "support",
            "team",
            "timing",
            "today",
            "toString",
            "vacancy",
            "waitingSince");
  }

  private static Stream<Method> accessors() {
    return Arrays.stream(FairPair.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  /** All types a value leads to. A condition of a place can only be asked of what is protected. */
  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic && generic.getRawType() != Condition.class) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> reach(part, reached));
    }
    if (type instanceof Class<?> raw
        && raw.getName().startsWith("org.placewell")
        && reached.add(raw)) {
      parts(raw).forEach(part -> reach(part, reached));
    }
  }

  private static List<Type> parts(Class<?> raw) {
    List<Type> parts = new ArrayList<>();
    if (raw.isRecord()) {
      Arrays.stream(raw.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(parts::add);
    }
    if (raw.isSealed()) {
      parts.addAll(List.of(raw.getPermittedSubclasses()));
    }
    return parts;
  }
}
