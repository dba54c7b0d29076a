package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule. */
class RuleBookTest {
  static Stream<Rule> rules() {
    return Stream.concat(RuleBook.standard().rules().stream(), Stream.of(new CapacityLimit()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCanBeReadAbout(Rule rule) {
    assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(rule.asks()).matches("[A-Z].*\\?");
    assertThat(rule.getClass().getRecordComponents())
        .allSatisfy(component -> {
          Parameter parameter = component.getAnnotation(Parameter.class);
          assertThat(parameter).as("%s %s", rule.name(), component.getName()).isNotNull();
          assertThat(parameter.value()).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyWordIsOneClauseAndBracesHoldFacts(Rule rule) {
    assertThat(rule.words()).isNotEmpty();
    assertThat(rule.words())
        .allSatisfy((code, words) -> {
          assertThat(code).matches("[a-z]+(-[a-z]+)*");
          assertThat(words).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
          assertThat(words.replaceAll("\\{[a-zA-Z]+}", "")).doesNotContain("{", "}");
        });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyKindOfRuleHasItsCases(Rule rule) {
    switch (rule) {
      case SumLimit sum -> assertThat(sum.words()).containsKeys("sum", "full");
      case ConflictLimit conflict -> assertThat(conflict.words()).containsKeys("conflict", "full");
      case SoftRule soft when soft.name().equals("waiting") -> assertThat(soft.words()).hasSize(1);
      case SoftRule soft -> assertThat(soft.words()).containsKey("none");
      case PlanMeasure measure -> assertThat(measure.words()).isEmpty();
      case HardRule hard -> assertThat(hard.words()).hasSizeGreaterThan(1);
    }
  }

  @Test
  void whatRestsOnSecretsOrOtherPeopleIsConfidential() {
    List<String> confidential =
        rules()
            .filter(rule -> rule.disclosure() == Disclosure.CONFIDENTIAL)
            .map(Rule::name)
            .toList();
    assertThat(confidential)
        .containsExactlyInAnyOrder(
            "area-exclusion", "housemate-mix", "people-apart", "resident-cap");
  }

  @Test
  void theDefaultPolicyHoldsEveryRuleButTimeOverALimit() {
    Policy policy = Policy.englishCouncil();
    Stream<Rule> used =
        Stream.of(
                policy.hard().stream(),
                policy.soft().stream().map(Feed::rule),
                policy.limits().stream())
            .flatMap(rules -> rules);
    List<String> names = used.map(Rule::name).toList();

    assertThat(names).doesNotHaveDuplicates().doesNotContain("over-limit");
    assertThat(names).hasSize(RuleBook.standard().rules().size() - 1);
    assertThat(policy.soft()).allMatch(feed -> feed.weight() == 1);
  }

  @Test
  void aNameIsGivenOnce() {
    assertThatThrownBy(() -> RuleBook.standard().with(new NeedsRule()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs");
  }

  @Test
  void aNameThatIsNoKebabAndARuleThatIsNoRecordAreTurnedDown() {
    record Shouts() implements SoftRule {
      @Override
      public String name() {
        return "Shouts_Loud";
      }

      @Override
      public String asks() {
        return "Does it?";
      }

      @Override
      public Map<String, String> words() {
        return Map.of("none", "does not");
      }

      @Override
      public Points ask(FairPair pair) {
        return Points.none();
      }
    }
    assertThatThrownBy(() -> RuleBook.standard().with(new Shouts()))
        .hasMessageContaining("lower-case");
  }
}
