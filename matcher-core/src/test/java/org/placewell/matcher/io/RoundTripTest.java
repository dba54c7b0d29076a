package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.SoftRule;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back equal, for every type that stands in a file. */
class RoundTripTest {
  private static final int SAMPLES = 30;

  static Stream<Class<?>> types() {
    List<Class<?>> whole = List.of(org.placewell.matcher.model.Dataset.class, Rule.class);
    return FileTypes.alone().stream()
        .filter(type -> !whole.contains(type) && !Rule.class.isAssignableFrom(type));
  }

  static Stream<Rule> rules() {
    return RuleBook.standard().rules().stream();
  }

  @Test
  void theTypesAreMany() {
    assertThat(types()).hasSizeGreaterThan(40);
    assertThat(rules()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeComesBackEqual(Class<?> type) {
    for (int seed = 0; seed < SAMPLES; seed++) {
      Object sample = new Samples(seed).of(type);
      String text = BindingWriter.write(sample).toString();

      assertThat(read(type, text)).as("seed %d: %s", seed, text).isEqualTo(sample);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleComesBackWithAnyParameters(Rule rule) {
    Json json = Json.standard();
    for (int seed = 0; seed < SAMPLES; seed++) {
      Policy policy = policy((Rule) new Samples(seed).of(rule.getClass()));

      assertThat(json.readPolicy(json.write(policy))).isEqualTo(policy);
    }
  }

  @Test
  void theDefaultPolicyComesBackEqualAndEqualPoliciesGiveTheSameText() {
    Json json = Json.standard();
    String text = json.write(Policy.englishCouncil());

    assertThat(json.readPolicy(text)).isEqualTo(Policy.englishCouncil());
    assertThat(json.write(json.readPolicy(text))).isEqualTo(text);
    assertThat(text).startsWith("{\n  \"format\" : \"placewell-policy-1\",\n").endsWith("}\n");
  }

  static Policy policy(Rule rule) {
    return new Policy(
        "one rule",
        "1",
        WaitingClock.BANDED,
        rule instanceof HardRule hard && !(rule instanceof GroupLimit) ? List.of(hard) : List.of(),
        rule instanceof SoftRule soft ? List.of(new Feed(soft, "goal", 3)) : List.of(),
        rule instanceof GroupLimit limit ? List.of(limit) : List.of(),
        List.of(new Goal("goal", "more")),
        Review.NEVER);
  }

  private static Object read(Class<?> type, String text) {
    Problems problems = new Problems();
    ObjectNode root = new TreeReader(problems).read(text.getBytes(StandardCharsets.UTF_8));
    return new BindingReader(new Kinds(RuleBook.standard()), problems, root).read(type);
  }
}
