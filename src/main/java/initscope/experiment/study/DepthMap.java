package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Ruler;
import initscope.init.Bias;
import initscope.init.Initializer.VarianceScaling;
import initscope.theory.PhaseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Short runs of learning over σ_w to the right and depth upwards, to be held against the depth a signal can be followed for:
/// 6 ξ_c, a rule of thumb read off such maps (Schoenholz et al. 2017, figure 5).
///
/// @param base what all have in common; its layers are made as wide as its first
/// @param right σ_w of the right edge; the left is 0
/// @param columns cells from left to right
/// @param deepest layers of the upmost row
/// @param rows depths, in equal steps up to the deepest
public record DepthMap(TrainingSpec base, double right, int columns, int deepest, int rows) {
    private static final int COARSEST = 4;

    public DepthMap {
        base = Plans.feasible(base);
        if (columns < 1 || rows < 1 || deepest < rows) {
            throw new IllegalArgumentException("no map of " + columns + " by " + rows + " cells up to depth " + deepest);
        }
    }

    /// A cell, counted from the lower left.
    public record Cell(int column, int row) {
    }

    /// σ_w in the middle of a column.
    public double weight(int column) {
        return (column + 0.5) * right / columns;
    }

    /// Layers of a row's networks.
    public int depth(int row) {
        return (row + 1) * deepest / rows;
    }

    /// σ_b of every cell.
    public double bias() {
        return base.network().bias() instanceof Bias.Normal(double std) ? std : 0;
    }

    /// Every cell in the order its run is made in: few that are far apart first, then those between.
    public List<Cell> order() {
        List<Cell> cells = new ArrayList<>();
        for (int side = COARSEST; side >= 1; side /= 2) {
            for (int row = rows - 1; row >= 0; row--) {
                for (int column = 0; column < columns; column++) {
                    Cell cell = new Cell(column, row);
                    if (isOn(cell, side) && (side == COARSEST || !isOn(cell, 2 * side))) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }

    private static boolean isOn(Cell cell, int side) {
        return cell.column % side == 0 && cell.row % side == 0;
    }

    /// One run a cell, in [#order].
    public List<TrainingSpec> plan() {
        int width = base.network().widths().getFirst();
        Spec network = base.network().withExceptions(Map.of());
        return order().stream().map(cell -> base.withNetwork(network
                .withWidths(IntStream.range(0, depth(cell.row)).mapToObj(_ -> width).toList()).withInputs(network.inputs())
                .withInitializer(VarianceScaling.of(VarianceScaling.Scheme.LECUN, VarianceScaling.Shape.NORMAL)
                        .withGain(weight(cell.column))))).toList();
    }

    /// 6 ξ_c at so many values of σ_w from the left edge to the right, both included; NaN where there is none.
    public double[] followed(int points) {
        PhaseTable table = new PhaseTable(base.network().activation());
        double[] depths = new double[points];
        for (int i = 0; i < points; i++) {
            double weight = right * Math.max(i, 1e-3) / (points - 1);
            depths[i] = Ruler.SCALES * table.correlationScale(weight, bias());
        }
        return depths;
    }
}
