package org.placewell.matcher.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the library, and what may lead from one to another. */
class ArchitectureTest {
  /** For each room those it may know. A new room needs a line here: a decision, not an accident. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("policy", Set.of("model")),
          Map.entry("plan", Set.of("model", "policy")),
          Map.entry("solve", Set.of("model", "policy", "plan")),
          Map.entry("verify", Set.of("model", "policy", "plan")),
          Map.entry("timefold", Set.of("model", "policy", "plan", "solve")),
          Map.entry("explain", Set.of("model", "policy", "plan")),
          Map.entry("measure", Set.of("model", "policy", "plan")),
          Map.entry("generate", Set.of("model")),
          Map.entry("ask", Set.of("model", "policy", "plan", "solve", "explain")),
          Map.entry("io", Set.of("model", "policy", "plan", "explain", "measure", "ask")),
          Map.entry("", Set.of("model", "policy", "plan", "solve", "timefold")));

  /** Far fewer would mean that the rules below look at nothing. */
  @Test
  void thereAreClassesToLookAt() {
    assertThat(CoreClasses.ALL.size()).isGreaterThan(230);
    assertThat(CoreClasses.ALL.stream().map(CoreClasses::room).distinct())
        .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
  }

  @Test
  void everyRoomKnowsOnlyThoseItMay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : CoreClasses.ALL) {
      String from = CoreClasses.room(type);
      type.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> CoreClasses.isOurs(dependency.getTargetClass()))
          .filter(dependency -> {
            String to = CoreClasses.room(dependency.getTargetClass());
            return !to.equals(from) && !MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
          })
          .forEach(dependency -> wrong.add(dependency.getDescription()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void roomsFormNoCircle() {
    slices().matching(CoreClasses.ROOT + ".(*)..").should().beFreeOfCycles().check(CoreClasses.ALL);
  }

  @Test
  void onlyIoNamesJacksonAndOnlyTimefoldNamesTimefold() {
    only("io", "tools.jackson..", "com.fasterxml..");
    only("timefold", "ai.timefold..");
  }

  private static void only(String room, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackage(CoreClasses.ROOT + "." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CoreClasses.ALL);
  }

  @Test
  void nothingElseIsDependedOn() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            CoreClasses.ROOT + "..",
            "org.jspecify.annotations",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "tools.jackson..",
            "ai.timefold..")
        .check(CoreClasses.ALL);
  }

  @Test
  void theModelIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(CoreClasses.ROOT + ".model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", CoreClasses.ROOT + ".model", "org.jspecify.annotations")
        .check(CoreClasses.ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> open = new TreeSet<>();
    CoreClasses.ALL.stream()
        .map(JavaClass::getPackage)
        .filter(room -> !room.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .forEach(room -> open.add(room.getName()));
    assertThat(open).isEmpty();
  }

  @Test
  void modelTypesAreValues() {
    classes()
        .that()
        .resideInAPackage(CoreClasses.ROOT + ".model")
        .should()
        .haveOnlyFinalFields()
        .check(CoreClasses.ALL);
    classes()
        .that()
        .resideInAPackage(CoreClasses.ROOT + ".model")
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CoreClasses.ALL);
  }

  /** What all threads share holds no state: no static field can be given another value. */
  @Test
  void staticFieldsAreFinal() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(CoreClasses.ROOT + "..")
        .should()
        .beFinal()
        .check(CoreClasses.ALL);
  }

  /** Nothing of these is written to after it was made; arrays are empty or read only. */
  @Test
  void staticFieldsOfTypesThatCanChangeAreKnownByName() {
    Set<String> changeable = new TreeSet<>();
    for (JavaClass type : CoreClasses.ALL) {
      type.getFields().stream()
          .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
          .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
          .filter(field -> canChange(field.getRawType()))
          .forEach(field -> changeable.add(type.getSimpleName() + "." + field.getName()));
    }
    assertThat(changeable)
        .containsExactly("Between.NONE", "ClassTable.NONE", "ProgressMaker.WAITED");
  }

  private static boolean canChange(JavaClass type) {
    return type.isArray()
        || Set.of("java.util.BitSet", "java.lang.StringBuilder").contains(type.getName())
        || type.getName()
            .matches(
                "java\\.util\\.(concurrent\\..*|\\w*(HashMap|HashSet|TreeMap|TreeSet|ArrayList|Deque))")
        || type.getName().startsWith("java.lang.ThreadLocal");
  }

  @Test
  void aRecordOfTheModelHasAtMostEightComponents() {
    Set<String> large = new TreeSet<>();
    for (JavaClass type : CoreClasses.ALL) {
      if (type.isRecord() && CoreClasses.room(type).equals("model")) {
        int components = type.reflect().getRecordComponents().length;
        if (components > 8) {
          large.add(type.getSimpleName() + " has " + components);
        }
      }
    }
    assertThat(large).isEmpty();
  }
}
