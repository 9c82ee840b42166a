package initscope.picture.axes;

import initscope.picture.Align;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Stroke;
import initscope.picture.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names right of a plot where its lines end, pushed apart where they would collide.
public final class Ends {
    private final Graph graph;
    private final Type type;
    private final List<Name> names = new ArrayList<>();

    private record Name(String text, Ink ink, double wanted) {
    }

    public Ends(Graph graph) {
        this.graph = graph;
        this.type = new Type(graph.look().small().size(), true);
    }

    /// Room such names need right of a plot in a box this wide.
    public static double room(Lettering letters, List<String> texts, double width) {
        double widest = texts.stream().mapToDouble(letters::width).max().orElse(0);
        return Math.min(0.4 * width, widest + 1.6 * letters.type().size());
    }

    /// @param y where the line ends
    public void add(String text, Ink ink, double y) {
        names.add(new Name(text, ink, y));
    }

    public void paint() {
        names.sort(Comparator.comparingDouble(Name::wanted));
        double line = 1.15 * type.size();
        double[] ys = new double[names.size()];
        double free = graph.plot().y();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(names.get(i).wanted(), free);
            free = ys[i] + line;
        }
        double limit = graph.plot().bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - line;
        }
        double from = graph.plot().right();
        for (int i = 0; i < ys.length; i++) {
            Name name = names.get(i);
            graph.surface().strokeLine(from, name.wanted(), from + 0.8 * type.size(), ys[i],
                    Stroke.solid(0.6 * graph.look().line()), name.ink());
            graph.surface().text(name.text(), from + type.size(), ys[i] + type.cap() / 2, type, Align.LEFT, name.ink());
        }
    }
}
