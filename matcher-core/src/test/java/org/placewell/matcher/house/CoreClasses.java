package org.placewell.matcher.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the library, without its tests. */
final class CoreClasses {
  static final String ROOT = "org.placewell.matcher";
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages(ROOT);

  private CoreClasses() {}

  /** The room of a class: the package below the root, or the empty text for the root itself. */
  static String room(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1);
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** Types that are public only because Timefold asks for it. */
  static boolean isTimefolds(JavaClass type) {
    return room(type).equals("timefold")
        && !type.getSimpleName().equals("TimefoldMatcher")
        && !isSeam(type);
  }

  /** The one place where embedders meet Timefold: a constraint stream of their own. */
  static boolean isSeam(JavaClass type) {
    return type.getSimpleName().equals("GoalStream")
        || type.getSimpleName().equals("MatchingConstraints");
  }
}
