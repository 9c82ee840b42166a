package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Site;
import initscope.picture.phase.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The phase map and its ruler in words, in one language.
public final class SweepTwin {
    private static final double ON_THE_EDGE = 0.005;

    private final Telling telling;

    public SweepTwin(Locale locale) {
        telling = Telling.in(locale);
    }

    /// A map: what the shades show, the least and the greatest of them and where, where the edge of chaos runs, what has no
    /// number, and where the experiment lies.
    ///
    /// @param chart null before the first
    /// @param measured the networks, else theory
    /// @param here where the current experiment lies, or null
    public String map(Chart chart, Quantity quantity, boolean measured, Point here) {
        if (chart == null) {
            return telling.say("map.none");
        }
        if (!measured && !chart.theory()) {
            return telling.say("map.no-theory");
        }
        Plane plane = chart.plane();
        List<String> text = new ArrayList<>();
        String shown = telling.say(quantity == Quantity.GRADIENT ? "map.gradient" : "map.cosine");
        String up = up(plane, plane.top());
        text.add(measured ? telling.say("map.measured", shown, Figures.number(plane.right()), up, String.valueOf(chart.known()),
                String.valueOf(chart.sites().size()))
                : telling.say("map.theory", shown, Figures.number(plane.right()), up));
        range(text, chart, quantity, measured);
        edge(text, chart);
        here(text, chart, here);
        return String.join(" ", text);
    }

    private void range(List<String> text, Chart chart, Quantity quantity, boolean measured) {
        int least = -1;
        int most = -1;
        int lost = 0;
        for (int i = 0; i < chart.sites().size(); i++) {
            double value = value(chart.sites().get(i), quantity, measured);
            Site site = chart.sites().get(i);
            if (Double.isNaN(value)) {
                lost += measured && site.measured() == null ? 0 : 1;
                continue;
            }
            least = least < 0 || value < value(chart.sites().get(least), quantity, measured) ? i : least;
            most = most < 0 || value > value(chart.sites().get(most), quantity, measured) ? i : most;
        }
        if (least < 0) {
            text.add(telling.say("map.nothing"));
        } else if (value(chart.sites().get(least), quantity, measured) == value(chart.sites().get(most), quantity, measured)) {
            text.add(telling.say("map.same", quantity.figure(value(chart.sites().get(least), quantity, measured))));
        } else {
            text.add(telling.say("map.range", quantity.figure(value(chart.sites().get(least), quantity, measured)),
                    at(chart.plane(), least), quantity.figure(value(chart.sites().get(most), quantity, measured)),
                    at(chart.plane(), most)));
        }
        if (lost > 0) {
            text.add(telling.say("map.lost", String.valueOf(lost)));
        }
    }

    private static double value(Site site, Quantity quantity, boolean measured) {
        Site.Reading reading = measured ? site.measured() : site.theory();
        return reading == null ? Double.NaN : quantity == Quantity.GRADIENT ? reading.gradient() : reading.cosine();
    }

    private void edge(List<String> text, Chart chart) {
        if (!chart.line().isEmpty()) {
            text.add(telling.say("map.edge", point(chart.plane(), chart.line().getFirst()),
                    point(chart.plane(), chart.line().getLast())));
        }
    }

    private void here(List<String> text, Chart chart, Point here) {
        if (here == null || !Double.isFinite(here.weight()) || !Double.isFinite(here.up())) {
            return;
        }
        Plane plane = chart.plane();
        String at = point(plane, here);
        if (here.weight() > plane.right() || here.up() > plane.top()) {
            text.add(telling.say("map.here.beyond", at));
            return;
        }
        int column = Math.clamp((int) (here.weight() / plane.right() * plane.columns()), 0, plane.columns() - 1);
        int row = Math.clamp((int) (here.up() / plane.top() * plane.rows()), 0, plane.rows() - 1);
        double chi = chart.site(column, row).chi();
        text.add(!chart.theory() || Double.isNaN(chi) ? telling.say("map.here", at)
                : telling.say(Math.abs(chi - 1) < ON_THE_EDGE ? "map.here.edge" : chi < 1 ? "map.here.ordered" : "map.here.chaotic", at));
    }

    private String at(Plane plane, int index) {
        return point(plane, plane.point(index % plane.columns(), index / plane.columns()));
    }

    private String point(Plane plane, Point at) {
        return telling.say("map.at", Figures.number(at.weight()), up(plane, at.up()));
    }

    private String up(Plane plane, double up) {
        return telling.say(plane.kind() == Kind.GAIN_DEPTH ? "map.depth" : "map.bias", Figures.number(up));
    }

    /// The scale of the shades.
    ///
    /// @param decades at which the shade of a gradient is full
    public String ramp(Quantity quantity, double decades) {
        return quantity == Quantity.COSINE ? telling.say("ramp.cosine")
                : telling.say("ramp.gradient", quantity.figure(-decades), quantity.figure(decades));
    }

    /// The depths of a ruler.
    ///
    /// @param ruler null before it is known
    public String ruler(Ruler ruler) {
        return ruler == null || !ruler.known() ? telling.say("ruler.none") : telling.say("ruler", layers(ruler.lengthScale()),
                layers(ruler.correlationScale()), layers(ruler.trainable()), String.valueOf(ruler.depth()));
    }

    private static String layers(double layers) {
        return layers >= 10 && layers < 1e5 ? String.valueOf(Math.round(layers)) : Figures.number(layers);
    }
}
