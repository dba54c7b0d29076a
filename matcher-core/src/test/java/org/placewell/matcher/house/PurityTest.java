package org.placewell.matcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The library prints nothing, reads no clock, throws no dice of its own and starts no thread. */
class PurityTest {

  @Test
  void nothingIsPrinted() {
    assertThat(accesses(target -> is(target, System.class, "out", "err"))).isEmpty();
    assertThat(accesses(target -> target.getName().equals("printStackTrace"))).isEmpty();
  }

  @Test
  void noClockIsRead() {
    assertThat(accesses(target -> in(target, "java.time") && target.getName().equals("now")))
        .isEmpty();
    assertThat(accesses(target -> is(target, java.time.Clock.class, "system", "systemUTC")))
        .isEmpty();
    assertThat(accesses(target -> is(target, java.time.Clock.class, "systemDefaultZone")))
        .isEmpty();
    assertThat(accesses(target -> is(target, System.class, "currentTimeMillis", "nanoTime")))
        .isEmpty();
    assertThat(accesses(target -> makes(target, java.util.Date.class, 0))).isEmpty();
  }

  @Test
  void chanceComesFromASeed() {
    assertThat(accesses(target -> makes(target, java.util.Random.class, 0))).isEmpty();
    assertThat(accesses(target -> makes(target, java.util.SplittableRandom.class, 0))).isEmpty();
    assertThat(accesses(target -> is(target, Math.class, "random"))).isEmpty();
    assertThat(accesses(target -> is(target, java.util.UUID.class, "randomUUID"))).isEmpty();
    assertThat(accesses(target -> owner(target).equals("ThreadLocalRandom"))).isEmpty();
    assertThat(accesses(target -> owner(target).equals("SecureRandom"))).isEmpty();
    assertThat(accesses(target -> is(target, Object.class, "identityHashCode"))).isEmpty();
    assertThat(accesses(target -> is(target, System.class, "identityHashCode"))).isEmpty();
    assertThat(
            accesses(target ->
                is(target, java.util.Collections.class, "shuffle") && parameters(target) == 1))
        .isEmpty();
  }

  @Test
  void noThreadIsStarted() {
    assertThat(accesses(target -> owner(target).equals("Thread") && !interrupts(target))).isEmpty();
    assertThat(accesses(target -> owner(target).matches("Executors|ForkJoinPool|Timer"))).isEmpty();
    assertThat(accesses(target -> owner(target).equals("CompletableFuture"))).isEmpty();
    assertThat(accesses(target -> target.getName().matches("parallel|parallelStream"))).isEmpty();
  }

  @Test
  void theSurroundingsAreNotRead() {
    assertThat(accesses(target -> is(target, System.class, "getenv", "getProperty"))).isEmpty();
    assertThat(accesses(target -> is(target, java.util.Locale.class, "getDefault"))).isEmpty();
    assertThat(
            accesses(target -> is(target, String.class, "toLowerCase") && parameters(target) == 0))
        .isEmpty();
    assertThat(
            accesses(target -> is(target, String.class, "toUpperCase") && parameters(target) == 0))
        .isEmpty();
  }

  /** Without this, a search that finds nothing could be a search that looks at nothing. */
  @Test
  void theSearchFindsWhatIsThere() {
    assertThat(accesses(target -> is(target, String.class, "toLowerCase"))).isNotEmpty();
    assertThat(accesses(target -> makes(target, java.util.ArrayList.class, 0))).isNotEmpty();
    assertThat(accesses(target -> in(target, "java.time") && target.getName().equals("parse")))
        .isNotEmpty();
  }

  private static Set<String> accesses(Predicate<AccessTarget> forbidden) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : CoreClasses.ALL) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (forbidden.test(access.getTarget())) {
          found.add(access.getDescription());
        }
      }
      type.getMethodReferencesFromSelf().stream()
          .filter(reference -> forbidden.test(reference.getTarget()))
          .forEach(reference -> found.add(reference.getDescription()));
    }
    return found;
  }

  private static boolean interrupts(AccessTarget target) {
    return Set.of("currentThread", "isInterrupted", "interrupt").contains(target.getName());
  }

  private static String owner(AccessTarget target) {
    return target.getOwner().getSimpleName();
  }

  private static boolean in(AccessTarget target, String name) {
    return target.getOwner().getPackageName().equals(name);
  }

  private static boolean is(AccessTarget target, Class<?> owner, String... names) {
    return target.getOwner().isEquivalentTo(owner) && Set.of(names).contains(target.getName());
  }

  private static boolean makes(AccessTarget target, Class<?> type, int parameters) {
    return is(target, type, "<init>") && parameters(target) == parameters;
  }

  private static int parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitCallTarget call
        ? call.getRawParameterTypes().size()
        : -1;
  }
}
