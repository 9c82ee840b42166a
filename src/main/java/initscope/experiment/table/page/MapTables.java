package initscope.experiment.table.page;

import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Site;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The phase map: a row a cell, theory and measurement beside each other, and the edge of chaos.
public final class MapTables {

    private MapTables() {
    }

    /// @param ruler null before it is known
    public static List<Table> of(Chart chart, Ruler ruler) {
        Plane plane = chart.plane();
        String up = plane.kind() == Plane.Kind.GAIN_DEPTH ? "depth" : "sigma_b";
        List<Integer> cells = IntStream.range(0, chart.sites().size()).boxed().toList();
        List<Table> tables = new ArrayList<>();
        tables.add(Table.of("map", Column.numbers("sigma_w", cells, i -> at(plane, i).weight()),
                Column.numbers(up, cells, i -> at(plane, i).up()), number("chi", chart, Site::chi), number("xi_c", chart, Site::reach),
                number("theory_log10_gradient_ratio", chart, s -> s.theory().gradient()),
                number("theory_cosine", chart, s -> s.theory().cosine()),
                number("measured_log10_gradient_ratio", chart, s -> s.measured() == null ? Double.NaN : s.measured().gradient()),
                number("measured_cosine", chart, s -> s.measured() == null ? Double.NaN : s.measured().cosine())));
        tables.add(Table.of("edge_of_chaos", Column.numbers("sigma_w", chart.line(), Plane.Point::weight),
                Column.numbers(up, chart.line(), Plane.Point::up)));
        if (ruler != null) {
            List<Ruler> one = List.of(ruler);
            tables.add(Table.of("here", Column.numbers("chi", one, Ruler::chi), Column.numbers("xi_q", one, Ruler::lengthScale),
                    Column.numbers("xi_c", one, Ruler::correlationScale), Column.counts("depth", one, Ruler::depth)));
        }
        return tables;
    }

    private static Plane.Point at(Plane plane, int cell) {
        return plane.point(cell % plane.columns(), cell / plane.columns());
    }

    private static Column number(String name, Chart chart, ToDoubleFunction<Site> value) {
        return Column.numbers(name, chart.sites(), s -> s == null ? Double.NaN : value.applyAsDouble(s));
    }
}
