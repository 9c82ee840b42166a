package initscope.picture.loss;

import initscope.experiment.losses.GradientCheck;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.depth.Mark;

/// The greatest difference between gradients and finite differences, a mark a layer, and the limit: full discs below it agree,
/// crosses above it do not; rings say that finite differences cannot tell.
///
/// @param check null before anything was checked
public record CheckPicture(GradientCheck check, Look look, LossWords words) {
    private static final Interval AXIS = new Interval(1e-16, 1);

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Box plot = Graph.plot(box, look, 0);
        int layers = check == null ? 1 : check.of();
        Graph graph = new Graph(surface, look, plot, new Scale.Linear(new Interval(0.5, layers + 0.5), plot.x(), plot.right()),
                new Scale.Log(AXIS, plot.bottom(), plot.y()));
        graph.ground(box, words.check());
        if (check == null) {
            new Lettering(surface, look.plain()).block(words.none(), plot.inset(8, 8, 8, 8), null, Role.MUTED);
        } else if (!graph.isEmpty()) {
            graph.ticks(SentPicture.numbers(layers, plot.width()), Ticks.log(AXIS, 5));
            double limit = surface.snap(graph.y().at(GradientCheck.LIMIT));
            surface.strokeLine(plot.x(), limit, plot.right(), limit, new Stroke(1.4 * look.line(), 4), Role.TEXT);
            surface.text(words.limit(), plot.x() + 6, limit - 0.4 * look.text(), look.small(), Align.LEFT, Role.TEXT);
            check.layers().forEach(layer -> mark(graph, layer));
            if (check.layers().stream().anyMatch(l -> !l.known())) {
                surface.text(words.unknown(), plot.x() + 6, plot.y() + 1.2 * look.small().size(), look.small(), Align.LEFT, Role.MUTED);
            }
            graph.names(words.layer(), words.difference());
        }
        surface.unclip();
    }

    private void mark(Graph graph, GradientCheck.Layer layer) {
        Surface surface = graph.surface();
        double x = graph.x().at(layer.number());
        double y = Double.isNaN(layer.error()) ? graph.plot().y() : graph.y().at(layer.error());
        double r = Math.clamp(0.3 * graph.plot().width() / check.of(), 1.5, 0.42 * look.text());
        if (!layer.known()) {
            Mark.DISC.hollow(surface, x, y, r, 1.4 * look.line(), Role.PANEL, Role.MUTED);
        } else if (layer.agrees()) {
            Mark.DISC.full(surface, x, y, r, Role.GOOD);
        } else {
            Stroke stroke = Stroke.solid(1.8 * look.line());
            surface.strokeLine(x - r, y - r, x + r, y + r, stroke, Role.BAD);
            surface.strokeLine(x - r, y + r, x + r, y - r, stroke, Role.BAD);
        }
    }
}
