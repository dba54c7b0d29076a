package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the one jar and in the lists that come with it. */
class PackageIT {
  private static final Path JAR = Launcher.FOLDER.resolve("placewell.jar");
  private static final Path PAGE = Path.of("../../matcher-core/docs/reference/dependencies.md");

  private static final Path BILL = Launcher.FOLDER.resolve("placewell.cdx.json");
  private static final Path CORE = Path.of("../../matcher-core/target/bom.json");

  private record Part(String group, String name, String version, String licence)
      implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      return key().compareTo(other.key());
    }

    String key() {
      return group + ":" + name + ":" + version;
    }
  }

  @Test
  void theBillOfMaterialsListsWhatMavenPutsOnTheRunTimeClassPath() throws IOException {
    assumeThat(BILL).as("the bill, which a build without a network does not write").exists();
    Set<String> expected = new TreeSet<>();
    runtime().forEach(words -> expected.add(words[0] + ":" + words[1] + ":" + words[3]));
    Set<String> listed = new TreeSet<>();
    parts(BILL).forEach(part -> listed.add(part.key()));
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(listed).isEqualTo(expected);
    assertThat(listed).noneMatch(key -> key.contains("junit") || key.contains("assertj"));
  }

  @Test
  void thePageOfDependenciesIsMadeFromTheBills() throws IOException {
    assumeThat(BILL).as("the bill, which a build without a network does not write").exists();
    Set<Part> core = new TreeSet<>(parts(CORE));
    Set<Part> all = new TreeSet<>(parts(BILL));
    assertThat(all).containsAll(core);
    StringBuilder page = new StringBuilder(HEAD);
    for (Part part : all) {
      if (!part.group().equals("org.placewell")) {
        String where = core.contains(part) ? "library and program" : "program";
        page.append(
            "| `%s:%s` | %s | %s | %s |\n"
                .formatted(part.group(), part.name(), part.version(), part.licence(), where));
      }
    }
    if (Boolean.getBoolean("placewell.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("if the change is meant, write it anew with -Dplacewell.write=true")
        .isEqualTo(page.toString());
    assertThat(all).extracting(Part::licence).doesNotContain("");
  }

  private static final String HEAD =
      """
      # Dependencies

      What the library and the command line bring along at run time, with the licences their poms
      state. Made from the bills of materials (CycloneDX) that the build writes, `bom.json` in
      `target` of the library and `placewell.cdx.json` of the program; written anew by
      `mvn -pl matcher-examples/cli -am verify -Dplacewell.write=true`.

      | artefact | version | licence | in |
      |---|---|---|---|
      """;

  @Test
  void theJarStartsHoldsEveryServiceAndNothingThatIsWrongForAll() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Main-Class")).isEqualTo(Main.class.getName());
      assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
      List<String> names = jar.stream().map(JarEntry::getName).toList();
      assertThat(names).doesNotHaveDuplicates();
      assertThat(names)
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"))
          .noneMatch(name -> name.endsWith("module-info.class"))
          .contains("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
          .contains("data/lambeth-cases/dataset.json");
    }
  }

  @Test
  void everyServiceOfEveryLibraryIsInTheJar() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      int services = 0;
      for (Path library : libraries()) {
        services += servicesAreIn(jar, library);
      }
      assertThat(services).isGreaterThan(3);
    }
  }

  private static int servicesAreIn(JarFile all, Path library) throws IOException {
    int services = 0;
    try (JarFile one = new JarFile(library.toFile())) {
      for (JarEntry entry : one.stream().filter(PackageIT::isService).toList()) {
        List<String> merged = lines(all, all.getJarEntry(entry.getName()));
        assertThat(merged).as(entry.getName()).containsAll(lines(one, entry));
        services++;
      }
    }
    return services;
  }

  private static boolean isService(JarEntry entry) {
    return entry.getName().matches("META-INF/services/[^/]+");
  }

  @Test
  void licencesAndNoticesOfTheLibrariesAreKept() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (Path library : libraries()) {
        try (JarFile one = new JarFile(library.toFile())) {
          for (JarEntry entry : one.stream().filter(PackageIT::isLegal).toList()) {
            assertThat(text(jar, jar.getJarEntry(entry.getName())))
                .as("%s of %s", entry.getName(), library.getFileName())
                .contains(text(one, entry).strip());
          }
        }
      }
      assertThat(text(jar, jar.getJarEntry("META-INF/LICENSE")))
          .startsWith(Files.readString(Path.of("../../LICENSE")));
    }
  }

  private static boolean isLegal(JarEntry entry) {
    return entry.getName().matches("META-INF/(LICENSE|NOTICE)(\\.txt|\\.md)?");
  }

  /** The jars that went into the one, as far as they are on the class path of this test. */
  private static List<Path> libraries() throws IOException {
    Set<String> shipped = new TreeSet<>();
    runtime().forEach(words -> shipped.add(words[1] + "-" + words[3] + ".jar"));
    List<Path> jars = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
      Path path = Path.of(entry);
      if (shipped.contains(path.getFileName().toString())) {
        jars.add(path);
      }
    }
    assertThat(jars).hasSizeGreaterThan(20);
    return jars;
  }

  /** Group, name, kind, version and scope of every artefact on the run-time class path. */
  private static List<String[]> runtime() throws IOException {
    return Files.readAllLines(Path.of("target/runtime-dependencies.txt")).stream()
        .map(line -> line.strip().split("[: ]", -1))
        .filter(words -> words.length >= 5 && words[2].equals("jar"))
        .toList();
  }

  private static List<Part> parts(Path bill) throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(Files.readString(bill));
    return StreamSupport.stream(root.get("components").spliterator(), false)
        .map(PackageIT::part)
        .toList();
  }

  private static Part part(JsonNode component) {
    List<String> licences = new ArrayList<>();
    for (JsonNode licence : component.path("licenses")) {
      JsonNode choice = licence.path("license");
      licences.add(choice.path("id").asString(choice.path("name").asString("")));
    }
    return new Part(
        component.get("group").asString(),
        component.get("name").asString(),
        component.get("version").asString(),
        String.join(" or ", licences));
  }

  private static String text(JarFile jar, JarEntry entry) throws IOException {
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> lines(JarFile jar, JarEntry entry) throws IOException {
    return text(jar, entry)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
