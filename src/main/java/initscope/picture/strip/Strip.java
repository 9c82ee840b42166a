package initscope.picture.strip;

import initscope.experiment.forecast.ExpectedCounts;
import initscope.experiment.forecast.Expectation;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Side;
import initscope.picture.axes.Ticks.Tick;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// One small histogram a layer, from left to right: the picture of the book (Saitoh 2016, chapter 6).
///
/// Many layers wrap into rows; where cells would become too small they turn into a heat map, layer × value. Layout is
/// arithmetic alone, so that pointing needs no surface.
///
/// @param layers of one run, in order; empty makes the picture say so
/// @param axes for exactly these layers
/// @param expected what theory expects to see here, or null
/// @param networks the layers of several networks, these ones first, whose bars are gathered into a band; or empty
public record Strip(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words,
        Expectation expected, List<List<LayerStatistics>> networks) {

    public Strip(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words) {
        this(layers, axes, focus, look, words, null, List.of());
    }

    public Strip(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words, Expectation expected) {
        this(layers, axes, focus, look, words, expected, List.of());
    }

    public Strip {
        layers = List.copyOf(layers);
        networks = List.copyOf(networks);
        if (axes.values().size() != layers.size() || axes.tops().size() != layers.size()) {
            throw new IllegalArgumentException(
                    layers.size() + " layers on axes for " + axes.values().size() + " and " + axes.tops().size());
        }
    }

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        Content content = Content.of(layers, axes, words);
        surface.clip(box);
        if (!content.measured()) {
            double m = look.text();
            new Lettering(surface, look.plain()).block(words.empty(), box.inset(m, m, m, m), null, Role.MUTED);
        } else {
            Layout layout = Layout.of(content, look, box);
            if (layout.form() == Layout.Form.MAP) {
                HeatMap.of(this, content, box).paint(surface);
            } else {
                cells(surface, layout, box);
            }
        }
        surface.unclip();
    }

    /// Paints all layers as columns of a heat map, however few they are.
    public void paintMap(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        Content content = Content.of(layers, axes, words);
        surface.clip(box);
        if (content.measured()) {
            HeatMap.of(this, content, box).paint(surface);
        } else {
            double m = look.text();
            new Lettering(surface, look.plain()).block(words.empty(), box.inset(m, m, m, m), null, Role.MUTED);
        }
        surface.unclip();
    }

    /// What lies at a point of a picture made by [#paintMap].
    public Optional<Spot> spotOnMap(Box box, double x, double y) {
        Content content = Content.of(layers, axes, words);
        return content.measured() && box.contains(x, y) ? HeatMap.of(this, content, box).spotAt(x, y) : Optional.empty();
    }

    private void cells(Surface surface, Layout layout, Box box) {
        for (int i = 0; i < layers.size(); i++) {
            if (i % layout.columns() == 0) {
                counts(surface, layout, layout.plot(i), box, i == 0);
            }
            new Cell(surface, this, layout, i).paint();
            new Margins(surface, this, layout, i).paint();
        }
        lost(surface, layout);
        zeros(surface, layout);
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).layer() == focus.selected()) {
                new Cell(surface, this, layout, i).frame();
            }
        }
    }

    /// What the histogram of the layer with this index should hold, or null.
    ExpectedCounts expected(int index) {
        List<ExpectedCounts> side = expected == null ? List.of() : switch (axes.choice().side()) {
            case ACTIVATION -> expected.activations();
            case PREACTIVATION -> expected.preactivations();
        };
        return index < side.size() ? side.get(index) : null;
    }

    /// Labels the shared axis of counts, left of a row.
    private void counts(Surface surface, Layout layout, Box plot, Box box, boolean heading) {
        List<Tick> ticks = layout.content().counts();
        if (ticks.isEmpty()) {
            return;
        }
        Type type = look.small();
        double right = plot.x() - type.size() * 0.35;
        Histogram none = new Histogram(0, 1, List.of(0L), 0, 0, 0, 0, 0, List.of());
        Marks marks = Marks.of(none, axes.values().getFirst(), axes.tops().getFirst(), axes.choice().log(), plot, layout);
        double apart = ticks.size() < 2 ? 1 : marks.y().at(ticks.get(0).value()) - marks.y().at(ticks.get(1).value());
        int every = (int) Math.clamp(Math.ceil(1.2 * type.size() / Math.max(apart, 0.1)), 1, ticks.size());
        for (int i = 0; i < ticks.size(); i += every) {
            if (ticks.get(i).value() <= marks.top()) {
                surface.text(ticks.get(i).label(), right, marks.y().at(ticks.get(i).value()) + type.cap() / 2, type,
                        Align.RIGHT, Role.MUTED);
            }
        }
        String text = axes.choice().log() ? words.logCounts() : words.counts();
        double baseline = layout.cell(0).y() + look.text();
        if (heading && surface.width(text, type) <= right - 0.25 * type.size() - box.x() - 1
                && marks.y().at(ticks.getLast().value()) - type.cap() / 2 > baseline + 0.25 * type.size()) {
            surface.text(text, right - 0.25 * type.size(), baseline, type, Align.RIGHT, Role.MUTED);
        }
    }

    /// Says across the plots from where on nothing is finite: once, in the row with most room.
    private void lost(Surface surface, Layout layout) {
        if (layout.content().lost() < layers.size()) {
            across(surface, layout, layout.content().lost(),
                    words.notFiniteFrom(layers.get(layout.content().broken()).layer()), "∞", Role.NOT_FINITE);
        }
    }

    /// The same of layers that hand on nothing but zeros.
    private void zeros(Surface surface, Layout layout) {
        int first = firstAllZero();
        if (first < layers.size()) {
            across(surface, layout, first, words.allZeroFrom(layers.get(first).layer()), "0", Role.TEXT);
        }
    }

    /// Index of the layer from which on all x are 0; the number of layers if the last has others, or if z is shown.
    int firstAllZero() {
        int first = layers.size();
        while (first > 0 && axes.choice().side() == Side.ACTIVATION && layers.get(first - 1).shares().zero() == 1) {
            first--;
        }
        return first;
    }

    private void across(Surface surface, Layout layout, int first, String text, String brief, Role role) {
        Box widest = null;
        for (int from = first; from < layers.size(); from += layout.columns() - from % layout.columns()) {
            int to = Math.min(layers.size(), from + layout.columns() - from % layout.columns()) - 1;
            Box a = layout.plot(from);
            Box row = new Box(a.x(), a.y(), layout.plot(to).right() - a.x(), a.height());
            widest = widest == null || row.width() > widest.width() ? row : widest;
        }
        Box room = widest.inset(3, 2, 3, 2);
        if (!new Lettering(surface, look.bold()).block(text, room, Role.PANEL, role)
                && !new Lettering(surface, look.small()).block(text, room, Role.PANEL, role)) {
            new Lettering(surface, look.bold()).block(brief, room, Role.PANEL, role);
        }
    }

    /// The height at which every layer has a readable cell at this width; give more or scroll.
    public double preferredHeight(double width) {
        return Layout.preferredHeight(Content.of(layers, axes, words), look, width);
    }

    /// The layer at a point, for a strip painted into `box`.
    public Optional<LayerStatistics> layerAt(Box box, double x, double y) {
        return spotAt(box, x, y).map(spot -> layers.get(spot.index()));
    }

    /// What lies at a point.
    public Optional<Spot> spotAt(Box box, double x, double y) {
        Content content = Content.of(layers, axes, words);
        if (!content.measured() || !box.contains(x, y)) {
            return Optional.empty();
        }
        Layout layout = Layout.of(content, look, box);
        return layout.form() == Layout.Form.MAP
                ? HeatMap.of(this, content, box).spotAt(x, y)
                : Pointing.spotAt(this, layout, x, y);
    }

    /// Whether there are so many layers for this box that they are drawn as columns of a heat map.
    public boolean isHeatMap(Box box) {
        return Layout.of(Content.of(layers, axes, words), look, box).form() == Layout.Form.MAP;
    }
}
