package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.ask.PersonFact;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;

/** What-if, least-change and urgent print what their files under {@code golden} hold. */
class WhatIfGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String HF = "hammersmith-fulham-2023";
  private static final String LAMBETH = "lambeth-cases";
  private static final String WITH = "--policy=" + Cli.POLICY;
  private static final String ALL = "--audience=coordinator";
  private static final String TOLD = "--told=src/test/resources/told.json";
  private static final String JSON = "--json";

  @TestFactory
  Stream<DynamicTest> help() {
    return Stream.of(
        golden("help-what-if", 100, "what-if", "--help"),
        golden("help-least-change", 100, "least-change", "--help"),
        golden("help-urgent", 100, "urgent", "--help"));
  }

  @TestFactory
  Stream<DynamicTest> whatIf() {
    return Stream.of(
        golden(
            "lambeth-what-if",
            100,
            "what-if",
            LAMBETH,
            ALL,
            "--scenario=lambeth-cases/no-team-agreement.json",
            "--scenario=lambeth-cases/one-month-sooner.json",
            "--scenario=lambeth-cases/one-month-sooner-exempt.json"),
        golden("lambeth-what-if-resident", 100, "what-if", LAMBETH, "--withdraw=CP"),
        golden("hf-what-if", 100, "what-if", HF, ALL, "--copy=V-05=V-14", "--withdraw=V-01"),
        golden(
            "hf-what-if-papers",
            100,
            "what-if",
            HF,
            ALL,
            "--scenario=hammersmith-fulham-2023/one-more-bed.json",
            "--scenario=hammersmith-fulham-2023/papers-a-week-sooner.json"),
        golden(
            "hf-what-if-z",
            100,
            "what-if",
            HF,
            ALL,
            "--scenario=hammersmith-fulham-2023/z-without-v-03.json",
            "--scenario=hammersmith-fulham-2023/z-without-v-03-any-women-only.json",
            "--scenario=hammersmith-fulham-2023/z-without-v-03-high-support.json"),
        golden("small-what-if-json", 100, "what-if", Cli.SMALL, WITH, ALL, "--withdraw=A", JSON),
        golden("misuse-what-if", 100, "what-if", HF),
        golden("misuse-what-if-pair", 100, "what-if", HF, "--pin=Z"),
        golden("misuse-what-if-code", 100, "what-if", HF, "--settle=R-03=passport"),
        golden("broken-what-if", 100, "what-if", HF, "--pin=Z=V-99", "--band=R-99=A"));
  }

  @TestFactory
  Stream<DynamicTest> leastChange() {
    return Stream.of(
        golden("hf-least-change", 100, "least-change", HF, TOLD, ALL),
        golden("hf-least-change-provider", 100, "least-change", HF, TOLD, "--audience=provider"),
        golden("misuse-least-change", 100, "least-change", HF));
  }

  /** What was told in the morning, and a bed that is gone at noon. */
  @Test
  void leastChangeUnderAScenario(@TempDir Path folder) throws IOException {
    Path told = folder.resolve("told.json");
    Cli.Result morning = Cli.run("match", HF, "--out=" + told);
    assertThat(morning.exit()).as(morning.err()).isZero();
    String[] args = {
      "least-change",
      HF,
      ALL,
      "--told=" + told,
      "--scenario=hammersmith-fulham-2023/bed-withdrawn.json"
    };
    Cli.Result noon = Cli.run(RuleBook.standard(), 100, args);
    args[3] = "--told=told.json";
    GoldenTest.check(
        FOLDER.resolve("hf-least-change-withdrawn.txt"), GoldenTest.transcript(noon, args));
  }

  @TestFactory
  Stream<DynamicTest> urgent() {
    return Stream.of(
        golden("hf-urgent", 100, "urgent", HF, ALL, "--referral=H-1", "--by=2023-03-15"),
        golden("hf-urgent-opener", 100, "urgent", HF, ALL, "--referral=H-4", "--by=2023-03-10"),
        golden("hf-urgent-ward", 100, "urgent", HF, ALL, "--setting=ward", "--by=2023-03-10"),
        golden(
            "lambeth-urgent-json",
            100,
            "urgent",
            LAMBETH,
            ALL,
            "--referral=L",
            "--by=2021-03-23",
            JSON),
        golden(
            "lambeth-urgent-resident", 100, "urgent", LAMBETH, "--referral=L", "--by=2021-03-23"),
        golden("misuse-urgent", 100, "urgent", HF, "--by=2023-03-10"),
        golden("misuse-urgent-day", 100, "urgent", HF, "--referral=Z", "--by=tomorrow"),
        golden("broken-urgent", 100, "urgent", HF, "--referral=Q", "--by=2023-03-10"),
        golden("broken-urgent-day", 100, "urgent", HF, "--referral=Z", "--by=2023-03-01"));
  }

  /** Whatever is secret of people, others than coordinators read the same. */
  @Test
  void othersReadOneSentenceWhateverIsSecret(@TempDir Path folder) throws IOException {
    String open = Files.readString(Path.of("../data/lambeth-cases/dataset.json"));
    Path without = folder.resolve("without.json");
    Files.writeString(without, withoutExclusions(open));
    for (List<String> question :
        List.of(
            List.of("what-if", "--withdraw=CP"),
            List.of("least-change", TOLD),
            List.of("urgent", "--referral=CP", "--by=2021-03-23"))) {
      for (String audience : List.of("resident", "provider")) {
        for (String format : List.of("--audience=" + audience, JSON)) {
          Cli.Result one = ask(question, LAMBETH, "--audience=" + audience, format);
          Cli.Result other = ask(question, without.toString(), "--audience=" + audience, format);
          assertThat(one.exit()).as(one.err()).isZero();
          assertThat(one.out().replace("\n", " ")).contains(View.FOR_COORDINATORS);
          assertThat(other.out()).isEqualTo(one.out());
          assertThat(other.err()).isEqualTo(one.err());
        }
      }
    }
  }

  /** The plan is the same without them, and what a coordinator reads is not always. */
  private static String withoutExclusions(String text) {
    var dataset = Json.standard().readDataset(text);
    assertThat(dataset.referrals().get(1).risk().exclusions()).isNotEmpty();
    var scenario =
        new Scenario(
            "without",
            List.of(
                new PersonFact.LiftAreaExclusion(
                    dataset.referrals().get(1).id(),
                    dataset.referrals().get(1).risk().exclusions().getFirst().area())));
    var inputs = new org.placewell.matcher.ask.Inputs(dataset, Policy.englishCouncil());
    return Json.standard().write(scenario.apply(inputs).dataset());
  }

  private static Cli.Result ask(List<String> question, String file, String... more) {
    List<String> args = new ArrayList<>(question);
    args.addAll(List.of(more).stream().distinct().toList());
    args.add(1, file);
    return Cli.run(RuleBook.standard(), 100, args.toArray(String[]::new));
  }

  @Test
  void whatIsAskedInShortIsSavedAsAScenario(@TempDir Path folder) {
    Path file = folder.resolve("saved.json");
    Cli.Result inShort =
        Cli.run(
            RuleBook.standard(),
            100,
            "what-if",
            HF,
            ALL,
            "--copy=V-05=V-14",
            "--move-date=V-14=2023-03-20",
            "--settle=R-03=identity",
            "--band=R-14=A",
            "--exempt=R-14=care-leaver",
            "--forbid=R-20=V-05",
            "--pin=R-18=V-14",
            "--withdraw=R-23",
            "--name=all at once",
            "--save=" + file);
    Cli.Result again = Cli.run(RuleBook.standard(), 100, "what-if", HF, ALL, "--scenario=" + file);

    assertThat(inShort.exit()).as(inShort.err()).isZero();
    assertThat(Json.standard().readScenario(file).changes()).hasSize(8);
    assertThat(again.out()).isEqualTo(inShort.out());
  }

  @Test
  void aPlanOfTheCurveIsWrittenAndCanBeTakenUp(@TempDir Path folder) {
    Path file = folder.resolve("kept.json");
    Cli.Result kept =
        Cli.run(
            RuleBook.standard(), 100, "least-change", HF, TOLD, ALL, "--keep=10", "--out=" + file);
    Cli.Result taken =
        Cli.run(RuleBook.standard(), 100, "explain", HF, ALL, "--plan=" + file, "--referral=Z");

    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(taken.exit()).as(taken.err()).isZero();
    assertThat(Json.standard().readPlan(file).origin().reason())
        .contains("keeps what people were told, at a price");
  }

  @Test
  void everyBundledScenarioCanBeAsked() {
    for (String name : Bundled.SCENARIOS) {
      String about = name.substring(0, name.indexOf('/'));
      Cli.Result result =
          Cli.run(RuleBook.standard(), 100, "match", about, ALL, "--scenario=" + name);
      assertThat(result.exit()).as(name + result.err()).isZero();
    }
  }

  private static DynamicTest golden(String name, int width, String... args) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Cli.Result result = Cli.run(RuleBook.standard(), width, args);
          GoldenTest.check(FOLDER.resolve(name + ".txt"), GoldenTest.transcript(result, args));
        });
  }
}
