package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of some choices the mixture that is worth most and leaves no price more used than there is room,
 * with an amount to charge for each price: a small dense linear program, solved from the last
 * solution on. Columns are what each choice leaves of each price. What a mixture lacks, or leaves
 * over, costs the most, or the least, that may be charged. In floating point: it says what to try,
 * and nothing rests on it. The simplex method of G. B. Dantzig, with the inverse of the basis.
 */
final class Blend {
  private static final int NOTHING = Integer.MIN_VALUE;

  private final List<double[]> left = new ArrayList<>();
  private double[] worth = {};
  private double[] least = {};
  private double[] most = {};
  private int rows;
  private int[] basic = {};
  private double[][] inverse = {};
  private double[] value = {};
  private double[] dual = {};

  /** Begins anew with the first column alone in use. */
  void begin(int prices, List<double[]> all) {
    left.clear();
    left.addAll(all);
    rows = prices + 1;
    basic = new int[rows];
    inverse = new double[rows][rows];
    value = new double[rows];
    inverse[0][0] = 1;
    value[0] = 1;
    for (int j = 0; j < prices; j++) {
      double a = left.get(0)[j];
      double shift = 1e-5 * (1 + (j * 0.6180339887498949) % 1);
      basic[j + 1] = a >= shift ? spare(j) : lack(j);
      inverse[j + 1][j + 1] = a >= shift ? -1 : 1;
      inverse[j + 1][0] = a >= shift ? a : -a;
      value[j + 1] = Math.abs(a - shift);
    }
  }

  private static int spare(int j) {
    return -1 - 2 * j;
  }

  private static int lack(int j) {
    return -2 - 2 * j;
  }

  private static int priceOf(int b) {
    return (-1 - b) / 2;
  }

  private static double sign(int b) {
    return (-1 - b) % 2 == 0 ? -1 : 1;
  }

  void add(double[] column) {
    left.add(column);
  }

  private double cost(int b) {
    if (b >= 0) {
      return worth[b];
    }
    return sign(b) < 0 ? least[priceOf(b)] : -most[priceOf(b)];
  }

  /** What the best mixture is worth, amounts within the box. */
  void solve(double[] worths, double[] low, double[] high, double tolerance) {
    worth = worths;
    least = low;
    most = high;
    price();
    for (int i = 0; i < 100 + 10 * rows; i++) {
      int enter = entering(tolerance);
      if (enter == NOTHING || !pivot(enter)) {
        break;
      }
    }
    price();
  }

  /** What the best single choice is worth at some amounts. */
  double worth(double[] amounts) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < left.size(); k++) {
      double sum = worth[k];
      for (int j = 0; j < amounts.length; j++) {
        sum += left.get(k)[j] * amounts[j];
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private void price() {
    dual = new double[rows];
    for (int i = 0; i < rows; i++) {
      double c = cost(basic[i]);
      if (c != 0) {
        double[] row = inverse[i];
        for (int j = 0; j < rows; j++) {
          dual[j] += c * row[j];
        }
      }
    }
  }

  private double reduced(int b) {
    if (b < 0) {
      return cost(b) - sign(b) * dual[priceOf(b) + 1];
    }
    double d = worth[b] - dual[0];
    double[] l = left.get(b);
    for (int j = 0; j < l.length; j++) {
      d -= dual[j + 1] * l[j];
    }
    return d;
  }

  private int entering(double tolerance) {
    int best = NOTHING;
    double gain = tolerance;
    for (int b = 2 - 2 * rows; b < left.size(); b++) {
      double d = reduced(b);
      if (d > gain) {
        gain = d;
        best = b;
      }
    }
    return best;
  }

  private boolean pivot(int enter) {
    double[] step = step(enter);
    int leave = -1;
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < rows; i++) {
      if (step[i] > 1e-9) {
        double r = Math.max(value[i], 0) / step[i];
        if (r < ratio - 1e-12 || (r < ratio + 1e-12 && leave >= 0 && step[i] > step[leave])) {
          ratio = r;
          leave = i;
        }
      }
    }
    if (leave < 0) {
      return false;
    }
    double gain = reduced(enter);
    double[] pivotRow = inverse[leave];
    for (int j = 0; j < rows; j++) {
      pivotRow[j] /= step[leave];
      dual[j] += gain * pivotRow[j];
    }
    for (int i = 0; i < rows; i++) {
      if (i != leave && step[i] != 0) {
        double f = step[i];
        double[] row = inverse[i];
        for (int j = 0; j < rows; j++) {
          row[j] -= f * pivotRow[j];
        }
        value[i] -= f * ratio;
      }
    }
    value[leave] = ratio;
    basic[leave] = enter;
    return true;
  }

  private double[] step(int enter) {
    double[] step = new double[rows];
    for (int i = 0; i < rows; i++) {
      double[] row = inverse[i];
      if (enter < 0) {
        step[i] = row[priceOf(enter) + 1] * sign(enter);
      } else {
        double[] l = left.get(enter);
        double sum = row[0];
        for (int j = 0; j < l.length; j++) {
          if (l[j] != 0) {
            sum += row[j + 1] * l[j];
          }
        }
        step[i] = sum;
      }
    }
    return step;
  }

  /** The part of each column. */
  double[] parts() {
    double[] parts = new double[left.size()];
    for (int i = 0; i < rows; i++) {
      if (basic[i] >= 0) {
        parts[basic[i]] = Math.max(0, value[i]);
      }
    }
    return parts;
  }

  /** The amounts. */
  double[] amounts() {
    double[] amounts = new double[rows - 1];
    Arrays.setAll(amounts, j -> Math.clamp(-dual[j + 1], least[j], most[j]));
    return amounts;
  }
}
