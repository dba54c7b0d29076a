package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir private Path folder;

  @Test
  void itPrintsWhatTheGoldenTranscriptsHold() throws Exception {
    assertThat(transcript()).isEqualTo(golden("default"));
    assertThat(transcript("validate", "hammersmith-fulham-2023")).isEqualTo(golden("hf-validate"));
    assertThat(transcript("match", "lambeth-cases", "--audience=coordinator"))
        .isEqualTo(golden("lambeth-match"));
    assertThat(transcript("--help")).isEqualTo(golden("help"));
  }

  @Test
  void itSaysItsVersion() throws Exception {
    Cli.Result result = Launcher.standard().run("--version");
    assertThat(result.exit()).isEqualTo(Exit.OK);
    assertThat(result.out()).isEqualTo(new Version().getVersion()[0] + "\n");
    assertThat(result.err()).as("Java itself has nothing to warn of").isEmpty();
  }

  @Test
  void exitCodesArePassedOn() throws Exception {
    assertThat(Launcher.standard().run("validate", Cli.BROKEN).exit()).isEqualTo(Exit.INPUT);
    assertThat(Launcher.standard().run("mach").exit()).isEqualTo(Exit.USAGE);
    String nowhere = folder.resolve("no/plan.json").toString();
    assertThat(Launcher.standard().run("match", "lambeth-cases", "--out", nowhere).exit())
        .isEqualTo(Exit.CANNOT_WRITE);
  }

  @Test
  void tooLittleMemoryIsSaidAndLeavesNothing() throws Exception {
    Path wide = folder.resolve("wide.json");
    Files.writeString(wide, Files.readString(Path.of(Cli.SMALL)) + " ".repeat(50_000_000));
    Cli.Result result =
        Launcher.standard()
            .with("PLACEWELL_OPTS", "-Xmx48m -XX:+UseSerialGC")
            .run("match", wide.toString(), "--out", folder.resolve("plan.json").toString());

    assertThat(result.exit()).isEqualTo(Exit.NO_MEMORY);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .matches("The 4\\d MB of memory that Java may take are not enough; .*-Xmx9\\dm\\.\n");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(wide);
    }
  }

  @Test
  void aFileNameWithBlanksMeansTheFolderOfTheUserAlsoThroughLinks() throws Exception {
    Path data = folder.resolve("my data's *.json");
    Files.copy(Path.of(Cli.SMALL), data);
    Path link = Files.createSymbolicLink(folder.resolve("second"), Launcher.PROGRAM);
    Files.createDirectories(folder.resolve("a bin"));
    Path linked = Files.createSymbolicLink(folder.resolve("a bin/pw"), Path.of("../second"));

    Cli.Result result =
        Launcher.of(linked, folder).run("match", "my data's *.json", "--out", "the plan.json");

    Files.delete(linked);
    Files.delete(link);
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.OK);
    assertThat(folder.resolve("the plan.json")).isNotEmptyFile();
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    String[] typed = {
      "two  blanks", "", "*", "\"q\" 'r'", "$HOME `x` \\", "line\nline", "--", "-x"
    };
    Path echo = java(folder.resolve("echo"), "25", "printf '[%s]' \"$@\"");

    Cli.Result result =
        Launcher.standard()
            .with("PLACEWELL_JAVA", echo.toString())
            .with("PLACEWELL_OPTS", "-Xmx64m -Da=*")
            .run(typed);

    String jar = Launcher.FOLDER.resolve("placewell.jar").toString();
    List<String> all =
        Stream.concat(Stream.of("-Xmx64m", "-Da=*", "-jar", jar), Stream.of(typed)).toList();
    assertThat(result.out()).endsWith("[" + String.join("][", all) + "]");
    assertThat(result.out()).as("options of the launcher itself come first").startsWith("[-XX:");
  }

  @Test
  void memorySettingsReachJava() throws Exception {
    Cli.Result result =
        Launcher.standard().with("PLACEWELL_OPTS", "-Xmx48m -XX:+PrintFlagsFinal").run("--version");
    assertThat(result.out()).containsPattern("MaxHeapSize *= " + 48 * 1024 * 1024);
  }

  @Test
  void aWayToClearMemoryThatTheUserChoseIsTaken() throws Exception {
    Path echo = java(folder.resolve("echo"), "25", "echo \"$@\"");
    Launcher launcher = Launcher.standard().with("PLACEWELL_JAVA", echo.toString());
    assertThat(launcher.run().out()).contains("-XX:+UseSerialGC");
    for (String name : List.of("PLACEWELL_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")) {
      String out = launcher.with(name, "-XX:+UseParallelGC").run().out();
      launcher.without(name);
      assertThat(out).doesNotContain("UseSerialGC");
    }
  }

  @Test
  void anotherVirtualMachineGetsNoneOfTheseOptions() throws Exception {
    Path echo = java(folder.resolve("echo"), "21", "echo \"$@\"");
    Files.writeString(
        folder.resolve("echo/release"), "JAVA_VERSION=\"21\"\nJVM_VARIANT=\"Openj9\"\n");
    assertThat(Launcher.standard().with("PLACEWELL_JAVA", echo.toString()).run("match").out())
        .startsWith("-jar ");
  }

  @Test
  void theFirstMatchLeavesAnArchiveThatLaterStartsUseAndNobodySees() throws Exception {
    Path cache = folder.resolve("a cache's *");
    Launcher launcher = Launcher.standard().with("PLACEWELL_CACHE", cache.toString());
    assertThat(launcher.run("--version").err()).isEmpty();
    assertThat(cache).as("only a match makes one").doesNotExist();

    Cli.Result first = launcher.run(MATCH);
    Cli.Result second = launcher.run(MATCH);

    assertThat(first).isEqualTo(second).isEqualTo(Launcher.standard().run(MATCH));
    assertThat(list(cache)).hasSize(1);
    String loaded = launcher.with("PLACEWELL_OPTS", "-Xlog:class+load").run("--version").out();
    assertThat(loaded).contains("placewell", "shared objects file (top)");
  }

  @Test
  void aBrokenArchiveIsPassedOver() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Launcher launcher = Launcher.standard().with("PLACEWELL_CACHE", cache.toString());
    Cli.Result right = launcher.run(MATCH);
    Path archive = list(cache).getFirst();
    byte[] whole = Files.readAllBytes(archive);
    for (int size : new int[] {0, 5_000, 1_000_000}) {
      Files.write(archive, Arrays.copyOf(whole, size));
      assertThat(launcher.run(MATCH)).as("%d bytes of it", size).isEqualTo(right);
    }
    Files.writeString(archive, "no archive at all".repeat(1_000));
    assertThat(launcher.run(MATCH)).as("something else").isEqualTo(right);
  }

  @Test
  void withoutAFolderToWriteToThereIsNoArchiveAndNoWordOfIt() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Cli.Result right = Launcher.standard().run(MATCH);
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-xr-xr-x"));
    for (String named : List.of(cache.toString(), "/dev/null/none", "off")) {
      Launcher launcher = Launcher.standard().with("PLACEWELL_CACHE", named);
      assertThat(launcher.run(MATCH)).as(named).isEqualTo(right);
    }
    assertThat(Path.of("off")).doesNotExist();
    if (!Files.isWritable(cache)) {
      assertThat(list(cache)).isEmpty();
    }
  }

  @Test
  void theArchiveLiesInTheCacheOfTheUser() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path named = folder.resolve("xdg");
    Launcher launcher = Launcher.standard().with("HOME", home.toString());
    launcher.run(MATCH);
    assertThat(list(home.resolve(".cache/placewell"))).hasSize(1);
    launcher.with("XDG_CACHE_HOME", named.toString()).run(MATCH);
    assertThat(list(named.resolve("placewell"))).hasSize(1);
  }

  @Test
  void javaIsTheOneNamedElseOfJavaHomeElseOfThePath() throws Exception {
    Path named = java(folder.resolve("named"), "21.0.2", "echo named");
    Path home = java(folder.resolve("home"), "25", "echo home");
    Path path = java(folder.resolve("path"), "21", "echo path");
    Launcher launcher =
        Launcher.standard()
            .with("PATH", path.getParent() + ":/usr/bin:/bin")
            .with("JAVA_HOME", folder.resolve("home").toString())
            .with("PLACEWELL_JAVA", folder.resolve("named").toString());

    assertThat(launcher.run().out()).isEqualTo("named\n");
    assertThat(launcher.with("PLACEWELL_JAVA", named.toString()).run().out()).isEqualTo("named\n");
    assertThat(launcher.without("PLACEWELL_JAVA").run().out()).isEqualTo("home\n");
    java(folder.resolve("home"), "17.0.15", "echo too old");
    assertThat(home).isExecutable();
    assertThat(launcher.run().out()).isEqualTo("path\n");
    assertThat(launcher.without("JAVA_HOME").run().out()).isEqualTo("path\n");
  }

  @Test
  void whereTheUsualJavaIsTooOldANewerOneBesideItIsFound() throws Exception {
    assumeThat(hasUsualJava()).as("a JDK 21 or newer in /usr/lib/jvm").isTrue();
    Path old = java(folder.resolve("old"), "17.0.15", "exit 9");
    Cli.Result result =
        Launcher.standard()
            .without("PLACEWELL_JAVA")
            .with("PATH", old.getParent() + ":/usr/bin:/bin")
            .run("--version");
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.OK);
    assertThat(result.out()).startsWith("placewell ");
  }

  @Test
  void whereNoJavaIsNewEnoughItSaysWhatToDo() throws Exception {
    Path old = java(folder.resolve("old"), "17.0.15", "exit 9");
    Cli.Result result = Launcher.standard().with("PLACEWELL_JAVA", old.toString()).run("--version");
    assertThat(result.exit()).isEqualTo(69);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "placewell: PLACEWELL_JAVA is not a Java 21 or newer; correct it, or unset it.\n");
  }

  @Test
  void theVersionIsAskedForWhereNoFileTellsIt() throws Exception {
    Path alone = java(folder.resolve("alone"), "21", ASKED);
    Files.delete(folder.resolve("alone/release"));
    Cli.Result result = Launcher.standard().with("PLACEWELL_JAVA", alone.toString()).run();
    assertThat(result.out()).isEqualTo("started\n");
  }

  @Test
  void withoutItsJarItSaysSo() throws Exception {
    Path alone = Files.copy(Launcher.PROGRAM, folder.resolve("placewell"));
    Cli.Result result = Launcher.of(alone, folder).run("--version");
    assertThat(result.exit()).isEqualTo(69);
    assertThat(result.err()).contains("no placewell.jar beside the launcher");
  }

  @Test
  void theLauncherForWindowsHasItsLineEndsAndAsksForTheSame() throws Exception {
    String windows = Files.readString(Launcher.FOLDER.resolve("placewell.cmd"));
    assertThat(windows.replace("\r\n", "")).doesNotContain("\n");
    assertThat(windows).contains("NEEDED=21", "PLACEWELL_JAVA", "PLACEWELL_OPTS", "%*");
    assertThat(Files.readString(Launcher.PROGRAM)).contains("needed=21");
  }

  private static final String[] MATCH = {"match", "lambeth-cases", "--audience=coordinator"};

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static final String ASKED =
      "if [ \"$1\" = -version ]; then echo 'openjdk version \"22.0.1\" 2024' >&2;"
          + " else echo started; fi";

  /** A folder that looks like a JDK of some version. */
  private static Path java(Path home, String version, String does) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\n" + does + "\n");
    return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static boolean hasUsualJava() throws IOException {
    Path usual = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(usual)) {
      return false;
    }
    try (Stream<Path> homes = Files.list(usual)) {
      return homes.map(home -> home.resolve("release")).anyMatch(LauncherIT::isNewEnough);
    }
  }

  private static boolean isNewEnough(Path release) {
    try {
      return Files.isReadable(release)
          && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(2[1-9]|[3-9][0-9])[^0-9].*");
    } catch (IOException e) {
      return false;
    }
  }

  private static String transcript(String... args) throws Exception {
    Cli.Result result = Launcher.standard().run(args);
    return ("$ placewell " + String.join(" ", args)).strip()
        + "\n[exit code "
        + result.exit()
        + "]\n"
        + result.out()
        + (result.err().isEmpty() ? "" : "[standard error]\n" + result.err());
  }

  private static String golden(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/golden/" + name + ".txt"));
  }
}
