package initscope.picture.depth;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart of several courses on one upright axis.
///
/// @param layers of the first network: their numbers, and where numbers are lost
/// @param domain of the upright axis
/// @param heading over the plot, or ""
/// @param lost text across layers without any figure
/// @param shares a row of figures under the layer numbers; null for none
record Profile(List<LayerStatistics> layers, List<Course> courses, Levels levels, Interval domain, String heading,
        String lost, Shares shares, Focus focus, Look look, Words words) {

    /// @param heading of the row
    /// @param figures one a layer
    record Shares(String heading, List<String> figures) {

        /// An empty row, for a chart beside one that has figures: both plots are as high.
        static Shares none(int layers) {
            return new Shares("", Collections.nCopies(layers, ""));
        }
    }

    private Chart chart(Box box) {
        double heading = shares == null ? 0 : Lettering.em(shares.heading()) * look.small().size();
        double gutter = Math.max(Chart.gutter(levels.ticks(domain, 9), look), Math.min(heading, 0.25 * box.width()));
        return Chart.of(box, look, layers.stream().map(LayerStatistics::layer).toList(), gutter,
                Curves.room(courses, look.small().size(), box.width()), this.heading.isEmpty() && !hasTheory() ? 0.2 : 1.1, shares == null ? 1 : 2);
    }

    /// Paints into `box`, whose ground is there already.
    void paint(Surface surface, Box box) {
        Chart chart = chart(box);
        Box plot = chart.plot();
        Scale y = levels.scale(domain, plot.bottom(), plot.y());
        String text = new Lettering(surface, look.bold()).fitting(box.right() - plot.x(), heading);
        if (text != null && !heading.isEmpty()) {
            surface.text(text, plot.x(), box.y() + 1.4 * look.text(), look.bold(), Align.LEFT, Role.TEXT);
        }
        chart.ground(surface, focus);
        int most = (int) Math.clamp(plot.height() / (1.6 * look.small().size()), 2, 9);
        chart.ticks(surface, levels.ticks(domain, most), y, levels.log(), true);
        Curves curves = new Curves(surface, chart, y, levels.log(), focus);
        double over = 0.4 * look.text();
        surface.clip(new Box(plot.x() - 2, plot.y() - over, plot.width() + 4, plot.height() + 2 * over));
        curves.paint(courses);
        surface.unclip();
        chart.lost(surface, lostLayers(), lost);
        theory(surface, chart);
        curves.names(courses, box.right() - plot.right());
        chart.frame(surface, focus);
        chart.numberRow(surface, words.layer(), focus);
        if (shares != null) {
            chart.row(surface, 1, shares.heading(), shares.figures(), Role.MUTED, focus);
        }
    }

    private boolean hasTheory() {
        return courses.stream().anyMatch(c -> c.theory() != null);
    }

    /// "○ theory", over the right end of the plot, where there is any.
    private void theory(Surface surface, Chart chart) {
        Type type = look.small();
        String text = words.of(Term.THEORY);
        double width = surface.width(text, type);
        double title = heading.isEmpty() ? 0 : surface.width(heading, look.bold());
        if (hasTheory() && width + title + 3 * type.size() < chart.plot().width()) {
            double x = chart.plot().right() - width;
            double baseline = chart.plot().y() - 0.5 * type.size();
            surface.text(text, x, baseline, type, Align.LEFT, Role.MUTED);
            Mark.DISC.hollow(surface, x - 0.8 * type.size(), baseline - type.cap() / 2, 0.4 * type.size(), look.line(), Role.PANEL,
                    Role.MUTED);
        }
    }

    private List<Boolean> lostLayers() {
        return IntStream.range(0, layers.size())
                .mapToObj(i -> courses.stream().allMatch(c -> Double.isNaN(c.values()[i]))).toList();
    }

    Optional<Spot> spotAt(Box box, double x, double y) {
        int index = box.contains(x, y) ? chart(box).at(x) : -1;
        return index < 0 ? Optional.empty()
                : Optional.of(new Spot(index, layers.get(index).layer(), Spot.Part.CELL, -1));
    }

    /// "NaN or ∞ from layer 38 on", or that there is nothing else.
    static String lostText(List<LayerStatistics> layers, Words words) {
        int first = layers.size();
        for (int i = layers.size() - 1; i >= 0 && layers.get(i).activation().nonFinite() > 0; i--) {
            first = i;
        }
        return first < layers.size() ? words.notFiniteFrom(layers.get(first).layer()) : words.allNotFinite();
    }
}
