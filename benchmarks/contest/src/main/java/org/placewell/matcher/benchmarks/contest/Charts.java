package org.placewell.matcher.benchmarks.contest;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Tables.Entrant;

/** The charts of a contest, as SVG: the same file gives the same bytes. */
record Charts(Tables tables) {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;

  /** M. Okabe and K. Ito, Color Universal Design, without yellow, which is faint on white. */
  private static final List<Integer> COLOURS =
      List.of(0x000000, 0x999999, 0x0072B2, 0xE69F00, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9);

  /** Plans closer to the best than this are drawn at it, for the axis has no 0. */
  private static final double CLOSE = 0.001;

  /**
   * Processor time against pairs, without other limits, of those who end by themselves: who read,
   * practise, or prove.
   */
  String growth() {
    XYSeriesCollection lines = new XYSeriesCollection();
    tables.entrants(Track.SEPARABLE).stream()
        .map(Entrant::name)
        .distinct()
        .forEach(name -> add(lines, growth(name)));
    return svg(
        "growth",
        "Time against size, one person for each vacancy",
        axis("pairs"),
        axis("processor time, ms"),
        lines);
  }

  /** Who took part with several limits of time is one line, by the quickest. */
  private XYSeries growth(String name) {
    XYSeries line = new XYSeries(name);
    for (Size size : tables.sizes(Track.SEPARABLE)) {
      tables.entrants(Track.SEPARABLE).stream()
          .filter(entrant -> entrant.name().equals(name))
          .flatMap(entrant -> cpu(size, entrant).stream())
          .min(Comparator.naturalOrder())
          .ifPresent(cpu -> line.add(size.pairs(), cpu.doubleValue()));
    }
    return line;
  }

  private Optional<Double> cpu(Size size, Entrant entrant) {
    return tables
        .standing(Track.SEPARABLE, size, entrant)
        .filter(standing -> ends(standing, entrant))
        .map(Standing::cpu);
  }

  /** What somebody took who found nothing, or all the time there was, is no point of a line. */
  private static boolean ends(Standing standing, Entrant entrant) {
    return standing.cpu() > 0
        && switch (standing.status()) {
          case READ -> true;
          case PROVEN -> entrant.limit() == 0 || standing.wall() < 800.0 * entrant.limit();
          case FEASIBLE -> entrant.limit() == 0;
          default -> false;
        };
  }

  /** The size at which most have a plan; of two the larger. */
  private Optional<Size> fullest() {
    List<Size> sizes = tables.sizes(Track.COUPLED);
    return sizes.stream().max(Comparator.comparingLong(this::plans).thenComparingInt(Size::pairs));
  }

  private long plans(Size size) {
    return tables.rows(Track.COUPLED).stream()
        .filter(row -> row.size().equals(size) && row.status().hasPlan())
        .map(Row::contestant)
        .distinct()
        .count();
  }

  /** How far below the best against processor time, with sums and conflicts. */
  String quality() {
    Optional<Size> size = fullest();
    XYSeriesCollection dots = new XYSeriesCollection();
    String where = size.map(Size::population).orElse("nothing");
    for (String name :
        tables.entrants(Track.COUPLED).stream().map(Entrant::name).distinct().toList()) {
      XYSeries dot = new XYSeries(name);
      tables.entrants(Track.COUPLED).stream()
          .filter(entrant -> entrant.name().equals(name))
          .flatMap(entrant -> size.flatMap(one -> alone(one, entrant)).stream())
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

  /** On one population, even where there are more of its size. */
  private Optional<Standing> alone(Size size, Entrant entrant) {
    List<Row> rows = tables.file().rows().stream().filter(row -> row.size().equals(size)).toList();
    return new Tables(new RowFile(List.of(), rows)).standing(Track.COUPLED, size, entrant);
  }

  /** Colours that most people can tell apart; a contestant has the same in all charts. */
  private static XYLineAndShapeRenderer renderer(XYSeriesCollection lines) {
    List<String> names = Contestants.all().stream().map(Contestant::name).toList();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    for (int at = 0; at < lines.getSeriesCount(); at++) {
      int own = Math.max(0, names.indexOf(String.valueOf(lines.getSeriesKey(at))));
      renderer.setSeriesPaint(at, new Color(COLOURS.get(own % COLOURS.size())));
      renderer.setSeriesShape(
          at,
          DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE[
              own % DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE.length]);
      renderer.setSeriesStroke(at, new BasicStroke(2));
    }
    return renderer;
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
    plot.setRenderer(renderer(lines));
    plot.setInsets(new RectangleInsets(8, 8, 8, 16));
    SVGGraphics2D drawing = new SVGGraphics2D(WIDTH, HEIGHT);
    drawing.setDefsKeyPrefix(id);
    chart.draw(drawing, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return drawing.getSVGElement(id) + "\n";
  }
}
