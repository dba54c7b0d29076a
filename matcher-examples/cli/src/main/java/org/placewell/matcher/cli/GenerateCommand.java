package org.placewell.matcher.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.generate.Profile;
import org.placewell.matcher.generate.Trait;
import org.placewell.matcher.io.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an invented dataset. */
@Command(
    name = "generate",
    header = "Makes an invented dataset: people, places and cases, none of them real.",
    description = {
      "",
      "The same name, seed and traits give the same file on any machine. A trait is one number "
          + "behind the population, such as high-need; --traits prints them all, with unit and "
          + "source.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell generate panel --out panel.json",
      "  placewell generate borough --seed 7 --set high-need=450 --out borough.json",
      "  placewell generate --traits"
    })
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "panel, borough, london or national.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "Another population (default: 1).")
  private long seed = 1;

  @Option(
      names = "--set",
      paramLabel = "TRAIT=VALUE",
      description = "Another value of a trait; may be given again.")
  private Map<String, Integer> traits = new LinkedHashMap<>();

  @Option(names = "--stress", description = "Six people in ten carry a risk flag.")
  private boolean stress;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, and not to standard output.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--traits",
      description = "Print all traits with their values in NAME, or as usual, instead.")
  private boolean list;

  @Override
  public Integer call() {
    Optional<OutFile> file = out.map(OutFile::named);
    Profile profile = profile();
    if (list) {
      TraitsReport.print(Paper.of(command), profile);
      return Exit.OK;
    }
    String text = Json.standard().write(population().like(profile).generate());
    if (file.isPresent()) {
      file.get().save(text);
    } else {
      Paper.of(command).whole(text);
    }
    return Exit.OK;
  }

  private Population population() {
    String wanted = name.orElseThrow(() -> misused("Missing required parameter: 'NAME'"));
    Population population =
        Population.named(wanted, seed)
            .orElseThrow(() ->
                misused(
                    "There is no population of this name; choose one of "
                        + String.join(", ", Population.names())
                        + "."));
    return stress ? population.stressed() : population;
  }

  private Profile profile() {
    Profile profile = name.isPresent() ? population().profile() : usual();
    for (Map.Entry<String, Integer> entry : traits.entrySet()) {
      Trait trait =
          Trait.titled(entry.getKey())
              .orElseThrow(
                  () -> misused("There is no trait of this name; --traits prints all there are."));
      profile = with(profile, trait, entry.getValue());
    }
    return profile;
  }

  private Profile usual() {
    return stress ? Profile.stress() : Profile.standard();
  }

  private Profile with(Profile profile, Trait trait, int value) {
    try {
      return profile.with(trait, value);
    } catch (IllegalArgumentException e) {
      throw misused(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException misused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
