package initscope.picture.loss;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.losses.Mistake;
import initscope.experiment.losses.Rival;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Ends;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.Arrays;

/// The gradient at the output against the error, a line a loss; an upright line at the error chosen.
///
/// @param z log-odds of the right class at the error chosen
public record SlopePicture(double z, Look look, LossWords words) {
    private static final int POINTS = 200;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Graph graph = graph(surface, box);
        graph.ground(box, words.slope());
        if (!graph.isEmpty()) {
            graph.ticks(Ticks.linear(Interval.UNIT, (int) Math.clamp(graph.plot().width() / (5 * look.text()), 2, 10)),
                    Ticks.linear(Interval.UNIT, 5));
            Ends ends = new Ends(graph);
            double error = Mistake.error(z);
            double at = surface.snap(graph.x().at(error));
            surface.strokeLine(at, graph.plot().y(), at, graph.plot().bottom(), new Stroke(1.6 * look.line(), 4), Role.TEXT);
            for (Rival rival : Rival.values()) {
                Course course = course(rival);
                course.paint(graph, 0);
                course.dot(graph, error, rival.slope(z));
                ends.add(name(rival, z), Course.ink(rival), graph.y().at(course.y()[POINTS]));
            }
            ends.paint();
            graph.names(words.error(), words.size());
        }
        surface.unclip();
    }

    private static String name(Rival rival, double z) {
        return rival.title() + " " + Figures.number(rival.slope(z));
    }

    private Graph graph(Surface surface, Box box) {
        double room = Ends.room(new Lettering(surface, new Type(look.small().size(), true)),
                Arrays.stream(Rival.values()).map(r -> r.title() + " 0.0000").toList(), box.width());
        Box plot = Graph.plot(box, look, room);
        return new Graph(surface, look, plot, new Scale.Linear(Interval.UNIT, plot.x(), plot.right()),
                new Scale.Linear(Interval.UNIT, plot.bottom(), plot.y()));
    }

    private static Course course(Rival rival) {
        double[] x = new double[POINTS + 1];
        double[] y = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            x[i] = (double) i / POINTS;
            y[i] = rival.slope(i == 0 ? 700 : i == POINTS ? -700 : Mistake.of(x[i]));
        }
        return new Course(rival, x, y);
    }

    /// The error chosen and the gradients there, in words.
    public String text() {
        StringBuilder text = new StringBuilder(words.slope()).append(": ").append(Figures.number(Mistake.error(z)));
        for (Rival rival : Rival.values()) {
            text.append("; ").append(name(rival, z));
        }
        return text.toString();
    }
}
