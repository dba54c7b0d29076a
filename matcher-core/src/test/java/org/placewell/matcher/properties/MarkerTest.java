package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dataset in which every id and every area begins with a marker, and every field is filled. The
 * marker is looked for where nothing personal may stand: in texts of values, in problems, in logs.
 */
class MarkerTest {
  private static final String MARKER = "MK-";

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final String text = marked();
  private final Dataset dataset = Json.standard().readDataset(text);

  private static String marked() {
    try (InputStream in = MarkerTest.class.getResourceAsStream("marked.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyKindOfModelValueSaysItselfWhatItPrints() {
    for (Class<?> type : ModelClasses.records()) {
      assertThat(type)
          .as("%s must print kind and id only, in words of its own", type)
          .satisfies(
              t -> assertThat(t.getDeclaredMethod("toString").getDeclaringClass()).isEqualTo(t));
    }
  }

  @Test
  void theMarkedDatasetHoldsEveryKindOfModelValue() {
    Set<Class<?>> met = new LinkedHashSet<>();
    parts(dataset).forEach(part -> met.add(part.getClass()));
    assertThat(met).containsAll(ModelClasses.partsOf(Dataset.class));
  }

  @Test
  void noModelValuePrintsMoreThanItsOwnId() {
    MatchRun run = match(Matcher.waitingList());
    List<Object> values = new ArrayList<>(parts(dataset));
    values.addAll(run.eligibility().columns());
    for (Object value : values) {
      String own = ownId(value).orElse("");
      String printed = value.toString();
      assertThat(own.isEmpty() ? printed : printed.replace(own, "")).doesNotContain(MARKER);
    }
  }

  private static Optional<String> ownId(Object value) {
    if (value instanceof AreaCode) {
      return Optional.empty();
    }
    if (value instanceof Id id) {
      return Optional.of(id.value());
    }
    if (value instanceof Place place) {
      return Optional.of(place.vacancy().id().value());
    }
    return ModelClasses.component(value, "id").map(id -> ((Id) id).value());
  }

  private static List<Object> parts(Object value) {
    List<Object> parts = new ArrayList<>();
    if (value instanceof Record record) {
      parts.add(record);
      ModelClasses.values(record).forEach(part -> parts.addAll(parts(part)));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> parts.addAll(parts(item)));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> parts.addAll(parts(part)));
    }
    return parts;
  }

  /** Breaks each value in turn: an id that leads nowhere, a code of no list, another type. */
  @Test
  void noProblemQuotesAnIdOrAnArea() {
    List<String> spoilt = List.of("\"MK-nobody\"", "{\"kind\":\"MK-kind\"}");
    JsonNode root = mapper.readTree(text);
    int refused = 0;
    for (Slot slot : Slot.of(root)) {
      for (String value : spoilt) {
        slot.put(mapper.readTree(value));
        Optional<String> message = message(root);
        refused += message.isPresent() ? 1 : 0;
        assertThat(message.orElse("")).as("%s in place of %s", value, slot).doesNotContain(MARKER);
      }
      slot.restore();
    }
    assertThat(refused).isGreaterThan(400);
  }

  private static Optional<String> message(JsonNode root) {
    try {
      Json.standard().readDataset(root.toString());
      return Optional.empty();
    } catch (InvalidInputException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  @Test
  void theLogOfARunHoldsNothingPersonal() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.detachAndStopAllAppenders();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    try {
      for (Matcher matcher : List.of(Matcher.waitingList(), TimefoldMatcher.create())) {
        MatchRun run = match(matcher);
        for (Audience audience : Audience.values()) {
          assertThat(Explanation.of(run).view(audience).toString()).doesNotContain(MARKER);
        }
      }
    } finally {
      root.setLevel(before);
      root.detachAppender(log);
    }
    assertThat(log.list).as("the solver logs each step").hasSizeGreaterThan(20);
    assertThat(log.list)
        .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain(MARKER));
  }

  private MatchRun match(Matcher matcher) {
    return MatchingEngine.create().using(matcher).within(Budget.ofSteps(200)).match(dataset);
  }

  /** A value in a JSON tree that can be replaced. */
  private record Slot(JsonNode holder, Object key, JsonNode old) {
    static List<Slot> of(JsonNode node) {
      List<Slot> slots = new ArrayList<>();
      if (node instanceof ObjectNode object) {
        object.properties().forEach(e -> slots.add(new Slot(node, e.getKey(), e.getValue())));
      } else if (node instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          slots.add(new Slot(node, i, array.get(i)));
        }
      }
      List.copyOf(slots).forEach(slot -> slots.addAll(of(slot.old())));
      return slots;
    }

    void put(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(key.toString(), value);
      } else {
        ((ArrayNode) holder).set((int) key, value);
      }
    }

    void restore() {
      put(old);
    }
  }
}
