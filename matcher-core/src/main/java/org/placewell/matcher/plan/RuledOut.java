package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;

/**
 * Which hard rules rule out which places for one referral after another. Rules are asked by classes
 * of people and places, as for the graph, so that all reasons of a whole city can be counted.
 * Thread-safe, one thread after the other.
 */
public final class RuledOut {
  private final Eligibility all;
  private final List<HardRule> rules;
  private final UnaryOperator<Pair> seen;
  private final Predicate<Answer> counts;
  private final List<AnswerTable> tables;
  private final List<FindingTable> findings;
  private final Between between;
  private final IdentityHashMap<Mask, long[]> outOf = new IdentityHashMap<>();

  private RuledOut(
      List<HardRule> rules,
      Eligibility all,
      UnaryOperator<Pair> seen,
      Predicate<Answer> counts,
      List<AnswerTable> tables) {
    Divisions divisions = all.divisions();
    this.all = all;
    this.rules = List.copyOf(rules);
    this.seen = seen;
    this.counts = counts;
    this.tables = List.copyOf(tables);
    this.findings =
        rules.stream().map(rule -> new FindingTable(all, rule, divisions.of(rule), seen)).toList();
    this.between = new Between(all);
  }

  /**
   * Where some rules fail.
   *
   * @param seen what the rules are shown of a pair; it may hide what its two sides hold, but must
   *     hide the same of all
   */
  public static RuledOut failed(List<HardRule> rules, Eligibility all, UnaryOperator<Pair> seen) {
    return new RuledOut(
        rules,
        all,
        seen,
        answer -> answer == Answer.FAILED,
        rules.stream()
            .map(rule -> new AnswerTable(all, rule, all.divisions().of(rule), seen))
            .toList());
  }

  /** Where the rules of the policy leave no pair; without review, also what is unclear. */
  public static RuledOut of(Eligibility all) {
    return all.ruledOut();
  }

  /** The same, made anew. */
  static RuledOut byAllRules(Eligibility all) {
    return new RuledOut(
        all.hardRules(),
        all,
        UnaryOperator.identity(),
        answer -> !all.allows(answer),
        all.hardRules().stream().map(all.tables()::of).toList());
  }

  /** The rules, in their order. */
  public List<HardRule> rules() {
    return rules;
  }

  /** The reasons of one row; its person's own bed is never ruled out. */
  public synchronized Row of(int row) {
    BitSet asked = between.columns(row);
    BitSet none = new BitSet();
    boolean clean = between.isClean(row);
    long[][] out = new long[rules.size()][];
    for (int rule = 0; rule < out.length; rule++) {
      AnswerTable table = tables.get(rule);
      BitSet apart = table.nothingBetween() ? none : asked;
      Mask whole = table.whole(row, clean, true);
      out[rule] = whole == null ? asked(table, row, apart) : without(apart, out(whole));
    }
    for (int at = asked.nextSetBit(0); at >= 0; at = asked.nextSetBit(at + 1)) {
      ask(row, at, out);
    }
    all.ownColumn(row).ifPresent(own -> spare(own, out));
    return new Row(out);
  }

  /** Of a mask that many rows share. */
  private long[] out(Mask shared) {
    long[] known = outOf.get(shared);
    if (known == null) {
      known = shared.ruledOut(counts.test(Answer.NEEDS_REVIEW));
      outOf.put(shared, known);
    }
    return known;
  }

  private static long[] without(BitSet apart, long[] shared) {
    long[] own = apart.isEmpty() ? shared : shared.clone();
    for (int at = apart.nextSetBit(0); at >= 0; at = apart.nextSetBit(at + 1)) {
      own[at >> 6] &= ~(1L << at);
    }
    return own;
  }

  /** Of the columns that are left when some are asked about by themselves. */
  private long[] asked(AnswerTable table, int row, BitSet apart) {
    Mask mask = new Mask(all.columns().size());
    for (int at = apart.nextSetBit(0); at >= 0; at = apart.nextSetBit(at + 1)) {
      mask.forbid(at);
    }
    table.narrow(row, mask, between.isClean(row), true);
    return without(apart, mask.ruledOut(counts.test(Answer.NEEDS_REVIEW)));
  }

  /**
   * How many of what a rule rules out no other one does, in words that follow their number.
   *
   * @param count how many it rules out, at least one
   */
  public static String alone(int count, int alone) {
    if (count == 1) {
      return alone == 1 ? ", by itself" : ", with other rules";
    }
    if (alone == 0) {
      return ", each with other rules";
    }
    return alone == count ? ", each by itself" : ", %d of them by itself".formatted(alone);
  }

  /** What a rule finds of a pair that it rules out. */
  public synchronized Finding finding(int rule, int row, int column) {
    return findings.get(rule).get(row, column, between.columns(row).get(column));
  }

  private void ask(int row, int column, long[][] out) {
    Pair pair = seen.apply(all.pair(row, column));
    for (int rule = 0; rule < out.length; rule++) {
      if (!tables.get(rule).nothingBetween() && counts.test(rules.get(rule).answer(pair))) {
        out[rule][column >> 6] |= 1L << column;
      }
    }
  }

  private static void spare(int column, long[][] out) {
    for (int rule = 0; rule < out.length; rule++) {
      out[rule] = out[rule].clone(); // it may be that of many rows
      out[rule][column >> 6] &= ~(1L << column);
    }
  }

  /** The reasons of one row. Immutable. */
  public static final class Row {
    private final long[][] out;
    private final long[] severally;

    private Row(long[][] out) {
      this.out = out;
      this.severally = severally(out);
    }

    /** Whether a rule, by its place among the rules, rules out a column. */
    public boolean by(int rule, int column) {
      return (out[rule][column >> 6] >>> column & 1) != 0;
    }

    /** The columns that at least one of some rules rules out. */
    public BitSet byAny(BitSet rules) {
      BitSet any = new BitSet();
      rules.stream().forEach(rule -> any.or(BitSet.valueOf(out[rule])));
      return any;
    }

    /** How many columns a rule rules out. */
    public int count(int rule) {
      int count = 0;
      for (long word : out[rule]) {
        count += Long.bitCount(word);
      }
      return count;
    }

    /** How many of some columns a rule rules out. */
    public int count(int rule, BitSet among) {
      long[] words = among.toLongArray();
      int count = 0;
      for (int word = 0; word < Math.min(words.length, out[rule].length); word++) {
        count += Long.bitCount(out[rule][word] & words[word]);
      }
      return count;
    }

    /** How many columns a rule rules out that no other one does. */
    public int countAlone(int rule) {
      int count = 0;
      for (int word = 0; word < out[rule].length; word++) {
        count += Long.bitCount(out[rule][word] & ~severally[word]);
      }
      return count;
    }

    /** The columns that more than one rule rules out. */
    private static long[] severally(long[][] out) {
      long[] once = out.length == 0 ? new long[0] : new long[out[0].length];
      long[] more = once.clone();
      for (long[] bits : out) {
        for (int word = 0; word < bits.length; word++) {
          more[word] |= once[word] & bits[word];
          once[word] |= bits[word];
        }
      }
      return more;
    }

    /**
     * How many rules rule out each column.
     *
     * @param columns how many columns there are
     */
    public int[] rulesAgainst(int columns) {
      int[] against = new int[columns];
      for (long[] bits : out) {
        for (int word = 0; word < bits.length; word++) {
          for (long left = bits[word]; left != 0; left &= left - 1) {
            against[(word << 6) + Long.numberOfTrailingZeros(left)]++;
          }
        }
      }
      return against;
    }
  }
}
