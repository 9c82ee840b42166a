package initscope.picture.loss;

import initscope.experiment.losses.Neuron;
import initscope.experiment.losses.Rival;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Ends;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One neuron learns from its mistake: its error step by step, under cross-entropy and under squared error.
///
/// @param errors by loss, as [Neuron#errors] gives them; empty before they were computed
public record NeuronPicture(Map<Rival, List<Double>> errors, Look look, LossWords words) {

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Box plot = Graph.plot(box, look, Ends.room(new Lettering(surface, new Type(look.small().size(), true)),
                Arrays.stream(Rival.values()).map(r -> r.title() + " 0.0000").toList(), box.width()));
        Interval steps = new Interval(0, Neuron.STEPS);
        Graph graph = new Graph(surface, look, plot, new Scale.Linear(steps, plot.x(), plot.right()),
                new Scale.Linear(Interval.UNIT, plot.bottom(), plot.y()));
        graph.ground(box, words.neuron());
        if (!graph.isEmpty()) {
            graph.ticks(Ticks.linear(steps, (int) Math.clamp(plot.width() / (5 * look.text()), 2, 6)), Ticks.linear(Interval.UNIT, 5));
            Ends ends = new Ends(graph);
            for (Rival rival : Rival.values()) {
                List<Double> values = errors.get(rival);
                if (values != null && !values.isEmpty()) {
                    double[] x = new double[values.size()];
                    Arrays.setAll(x, i -> i);
                    Course course = new Course(rival, x, values.stream().mapToDouble(v -> v).toArray());
                    course.paint(graph, 50);
                    ends.add(rival.title(), Course.ink(rival), graph.y().at(values.getLast()));
                }
            }
            ends.paint();
            graph.names(words.step(), words.error());
        }
        surface.unclip();
    }
}
