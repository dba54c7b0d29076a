package org.placewell.matcher.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Eligibility;

/**
 * One person R and one vacancy V on 6 March 2023, of which a test says only what matters: each line
 * is a path and JSON in single quotes, for instance {@code person.sex 'FEMALE'}. Everything else is
 * invented, unknown or absent.
 */
final class Given {
  private static final String DEFAULTS =
      """
      scheme.id 'S'
      scheme.provider 'P'
      scheme.name 'Scheme'
      scheme.service.support 'MEDIUM'
      scheme.site.borough 'E1'
      household.id 'H'
      household.scheme 'S'
      bedspace.id 'B'
      bedspace.household 'H'
      vacancy.id 'V'
      vacancy.bedspace 'B'
      vacancy.dates.ready '2023-03-20'
      referral.id 'R'
      referral.person.id 'p-R'
      referral.wishes.destinations [{'kind':'supported'}]
      referral.progress.clock.referred '2023-01-05'
      casework.holds []
      supplied []
      """;

  private Given() {}

  /** The pair of R and V. */
  static Pair pair(String... lines) {
    return pairs(dataset(lines)).getFirst();
  }

  /** The same as soft rules see it. */
  static FairPair fair(String... lines) {
    return Policy.englishCouncil().fair(pair(lines));
  }

  /** The dataset of R and V. */
  static Dataset dataset(String... lines) {
    Map<String, Object> tree = new LinkedHashMap<>();
    DEFAULTS.lines().forEach(line -> put(tree, line));
    Arrays.stream(lines).flatMap(String::lines).forEach(line -> put(tree, line));
    return dataset(
        """
        {'id':'test','on':'2023-03-06','casework':%s,'supplied':%s,
         'stock':{'providers':[{'id':'P','name':'Provider'%s}],'schemes':[%s],'households':[%s],
          'bedspaces':[%s,{'id':'B2','household':'H'}],'vacancies':[%s]},
         'referrals':[%s]}
        """
            .formatted(
                json(tree, "casework"),
                json(tree, "supplied"),
                tree.containsKey("provider") ? ",'admits':" + json(tree, "provider") : "",
                json(tree, "scheme"),
                json(tree, "household"),
                json(tree, "bedspace"),
                json(tree, "vacancy"),
                json(tree, "referral")));
  }

  /** A dataset as JSON in single quotes. */
  static Dataset dataset(String json) {
    return Json.standard().readDataset(json.replace('\'', '"'));
  }

  /** All pairs of a dataset, row by row. */
  static List<Pair> pairs(Dataset dataset) {
    Eligibility all = Eligibility.of(dataset, Policy.englishCouncil());
    return IntStream.range(0, all.rows().size())
        .boxed()
        .flatMap(row ->
            IntStream.range(0, all.columns().size()).mapToObj(column -> all.pair(row, column)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String line) {
    String text = line.strip();
    int blank = text.indexOf(' ');
    List<String> path = List.of(text.substring(0, blank).split("\\."));
    Map<String, Object> at = tree;
    for (String step : path.subList(0, path.size() - 1)) {
      at = (Map<String, Object>) at.computeIfAbsent(step, s -> new TreeMap<String, Object>());
    }
    at.put(path.getLast(), text.substring(blank + 1));
  }

  private static String json(Map<?, ?> tree, String name) {
    return json(tree.get(name));
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> "'" + entry.getKey() + "':" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return String.valueOf(value);
  }
}
