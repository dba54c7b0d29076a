package org.placewell.matcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What embedders can see is what was approved, and none of it is somebody else's type. */
class PublicApiTest {
  /**
   * More than this, outside the model, and the library has become hard to learn. It was 75 before
   * plans carried a proof: {@code Certificate}, {@code Verification} and {@code Claim} came with
   * it; sessions made it 80, and questions with an answer of their own each bring the rest.
   */
  private static final int MOST_TYPES = 110;

  @Test
  void thePublicApiIsTheApprovedOne() throws IOException {
    StringBuilder text = new StringBuilder(head());
    types().forEach(type -> text.append(new ApiListing(type.reflect()).text()));
    Approved.check(Path.of("docs/reference/public-api.txt"), text.toString());
  }

  @Test
  void thereAreNotTooManyTypesToLearn() {
    assertThat(outsideModel()).isLessThanOrEqualTo(MOST_TYPES);
  }

  @Test
  void noThirdPartyTypeIsInIt() {
    Set<String> foreign = new TreeSet<>();
    types()
        .filter(type -> !CoreClasses.isSeam(type))
        .forEach(type -> {
          Stream<JavaClass> parents =
              Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream());
          parents.filter(PublicApiTest::isForeign).forEach(p -> foreign.add(type + " is " + p));
          type.getMembers().stream()
              .filter(PublicApiTest::isVisible)
              .forEach(member ->
                  member.getAllInvolvedRawTypes().stream()
                      .filter(PublicApiTest::isForeign)
                      .forEach(other -> foreign.add(member.getFullName() + " names " + other)));
        });
    assertThat(foreign).isEmpty();
  }

  private static boolean isForeign(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return !base.isPrimitive()
        && !base.getPackageName().startsWith("java.")
        && !CoreClasses.isOurs(base);
  }

  private static boolean isVisible(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> types() {
    return CoreClasses.ALL.stream()
        .filter(PublicApiTest::isPublic)
        .filter(type -> !CoreClasses.isTimefolds(type))
        .sorted(Comparator.comparing(JavaClass::getName));
  }

  /** Public, and not hidden in a type that is not. */
  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true)
        && !type.isAnonymousClass()
        && !type.getSimpleName().equals("package-info");
  }

  private static long outsideModel() {
    return topLevel().filter(type -> !CoreClasses.room(type).equals("model")).count();
  }

  private static Stream<JavaClass> topLevel() {
    return types().filter(JavaClass::isTopLevelClass);
  }

  private static String head() {
    List<String> rooms = topLevel().map(CoreClasses::room).distinct().sorted().toList();
    String counts =
        rooms.stream()
            .map(room -> (room.isEmpty() ? "root" : room) + " " + count(room))
            .collect(Collectors.joining(", "));
    return """
    # The approved public API of matcher-core: what embedders can see.
    # Generated from the classes by
    #   mvn -pl matcher-core test -Dtest=PublicApiTest -Dplacewell.write=true
    # A change here is a change for embedders: it belongs in the changelog.
    # Left out: equals, hashCode, toString, values, valueOf; classes that are public only because
    # Timefold asks for it; annotations. org.placewell.matcher and java.lang are not spelt out.
    #
    # Public top-level types: %d outside model, %d in it (%s).
    """
        .formatted(outsideModel(), count("model"), counts);
  }

  private static long count(String room) {
    return topLevel().filter(type -> CoreClasses.room(type).equals(room)).count();
  }
}
