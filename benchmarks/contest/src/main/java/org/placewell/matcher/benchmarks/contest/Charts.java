package org.placewell.matcher.benchmarks.contest;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Tables.Entrant;

/** The charts of a contest, as SVG: the same file gives the same bytes. */
record Charts(Tables tables) {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;

  /** Plans closer to the best than this are drawn at it, for the axis has no 0. */
  private static final double CLOSE = 0.001;

  /**
   * Processor time against pairs, without other limits, of those who end by themselves: who read,
   * practise, or prove.
   */
  String growth() {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Entrant entrant : tables.entrants(Track.SEPARABLE)) {
      add(lines, growth(entrant));
    }
    return svg(
        "growth",
        "Time against size, one person for each vacancy",
        axis("pairs"),
        axis("processor time, ms"),
        lines);
  }

  private XYSeries growth(Entrant entrant) {
    XYSeries line = new XYSeries(entrant.name());
    for (Size size : tables.sizes(Track.SEPARABLE)) {
      tables
          .standing(Track.SEPARABLE, size, entrant)
          .filter(standing -> ends(standing, entrant))
          .ifPresent(standing -> line.add(size.pairs(), standing.cpu()));
    }
    return line;
  }

  /** What somebody took who found nothing, or all the time there was, is no point of a line. */
  private static boolean ends(Standing standing, Entrant entrant) {
    return standing.cpu() > 0
        && switch (standing.status()) {
          case READ, PROVEN -> true;
          case FEASIBLE -> entrant.limit() == 0;
          default -> false;
        };
  }

  /** How far below the best against processor time, at the largest size with sums and conflicts. */
  String quality() {
    List<Size> sizes = tables.sizes(Track.COUPLED);
    XYSeriesCollection dots = new XYSeriesCollection();
    String where = sizes.isEmpty() ? "nothing" : sizes.getLast().population();
    for (String name :
        tables.entrants(Track.COUPLED).stream().map(Entrant::name).distinct().toList()) {
      XYSeries dot = new XYSeries(name);
      tables.entrants(Track.COUPLED).stream()
          .filter(entrant -> entrant.name().equals(name))
          .flatMap(entrant -> tables.standing(Track.COUPLED, sizes.getLast(), entrant).stream())
          .filter(standing -> standing.status().hasPlan() && standing.cpu() > 0)
          .forEach(standing -> dot.add(standing.cpu(), Math.max(CLOSE, standing.below())));
      add(dots, dot);
    }
    return svg(
        "quality",
        "Quality against time, with sums and conflicts, " + where,
        axis("processor time, ms"),
        axis("below the best found in the first goal, % (" + CLOSE + " or less)"),
        dots);
  }

  /** Who has no point has no place in the legend. */
  private static void add(XYSeriesCollection all, XYSeries one) {
    if (!one.isEmpty()) {
      all.addSeries(one);
    }
  }

  /** Whole powers of ten. */
  private static LogAxis axis(String label) {
    LogAxis axis = new LogAxis(label);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    return axis;
  }

  private static String svg(
      String id, String title, ValueAxis across, ValueAxis up, XYSeriesCollection lines) {
    JFreeChart chart =
        ChartFactory.createXYLineChart(title, across.getLabel(), up.getLabel(), lines);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
    XYPlot plot = chart.getXYPlot();
    plot.setDomainAxis(across);
    plot.setRangeAxis(up);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setRenderer(new XYLineAndShapeRenderer(true, true));
    SVGGraphics2D drawing = new SVGGraphics2D(WIDTH, HEIGHT);
    drawing.setDefsKeyPrefix(id);
    chart.draw(drawing, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return drawing.getSVGElement(id) + "\n";
  }
}
