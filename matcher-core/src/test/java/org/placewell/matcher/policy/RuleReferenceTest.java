package org.placewell.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference of rules in the documentation is the one the rules give. */
class RuleReferenceTest {
  private static final Path FILE = Path.of("docs/reference/rules.md");
  private static final String HEAD =
      """
      # Rules

      <!-- Generated from the rules by
           mvn -pl matcher-core test -Dtest=RuleReferenceTest -Dplacewell.write=true
           Do not edit: change the rule. -->

      This page is generated from the rules themselves. A policy file names a rule by its `kind` and
      gives the parameters that differ from the default. The words follow the name of a place; facts
      stand in braces. Points, caps and weights of the default policy are invented: they are the
      council's to sign.

      """;

  @Test
  void thePageIsWhatTheRulesSay() throws IOException {
    String page = HEAD + RuleReference.markdown(RuleBook.standard()).strip() + "\n";
    if (Boolean.getBoolean("placewell.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, page);
    }
    assertThat(Files.readString(FILE))
        .as("write it anew with -Dplacewell.write=true")
        .isEqualTo(page);
  }

  @Test
  void everyRuleAndEveryWordIsThere() {
    String page = RuleReference.markdown(RuleBook.standard());

    for (Rule rule : RuleBook.standard().rules()) {
      assertThat(page).contains("`" + rule.name() + "`").contains(rule.asks());
      assertThat(rule.words().values()).allSatisfy(words -> assertThat(page).contains(words));
    }
    assertThat(page).contains("`perWeek`: the most starts with one provider in one week (`10`)");
  }
}
