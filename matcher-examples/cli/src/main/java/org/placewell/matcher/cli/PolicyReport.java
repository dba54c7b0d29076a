package org.placewell.matcher.cli;

import java.util.stream.Collectors;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;

/** A policy in words. */
final class PolicyReport {
  private final Paper paper;

  PolicyReport(Paper paper) {
    this.paper = paper;
  }

  void print(Policy policy) {
    paper.text("Policy " + policy.name() + " " + policy.version());
    paper.text("Waiting counts from: " + Words.of(policy.clock()));
    paper.text("Pairs under review: " + words(policy.review()));
    goals(policy);
    paper.heading("No placement may break:");
    Table hard = new Table("Rule", "Asks, and with which parameters");
    policy.hard().forEach(rule -> hard.add(rule.name(), words(rule)));
    policy.limits().forEach(rule -> hard.add(rule.name(), words(rule)));
    paper.table(hard);
    paper.heading("These give points:");
    Table soft = new Table("Rule", "Weight", "Goal", "Asks, and with which parameters").right(1);
    policy.soft().forEach(feed -> add(soft, feed));
    paper.table(soft);
  }

  private void goals(Policy policy) {
    paper.heading("Goals, the first first:");
    Table table = new Table("Goal", "The more, the better, because", "Fed by");
    for (Goal goal : policy.scored()) {
      String rules =
          policy.soft().stream()
              .filter(feed -> feed.goal().equals(goal.name()))
              .map(feed -> feed.rule().name())
              .collect(Collectors.joining(", "));
      String fed = goal.measure().map(Rule::name).orElse(rules);
      table.add(goal.name(), goal.means(), fed);
    }
    paper.table(table);
  }

  private static void add(Table table, Feed feed) {
    String weight = String.valueOf(feed.weight());
    table.add(feed.rule().name(), weight, feed.goal(), words(feed.rule()));
  }

  private static String words(Rule rule) {
    return (rule.asks() + "\n" + Parameters.of(rule)).strip();
  }

  private static String words(Review review) {
    return switch (review) {
      case NEVER -> "never planned";
      case LIKE_OTHERS -> "planned like others, and marked";
      case LAST_GOAL -> "planned and marked, as few as possible when all goals are equal";
    };
  }
}
