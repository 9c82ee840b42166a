package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import java.util.List;

/// One run of a study, maybe not yet at its end. Immutable.
///
/// @param step steps made
/// @param curve means over blocks of steps, in their order; the block that diverged has no finite loss and is the last
/// @param over whether it is at its end: all steps made, or diverged
public record Trial(TrainingSpec spec, long step, List<Mark> curve, boolean over) {
    /// Blocks a whole run is told in, at most.
    static final int BLOCKS = 100;

    /// Means over some steps, each measured on its mini-batch before the weights changed.
    ///
    /// @param step the last of them, from 1
    /// @param loss NaN and infinities are results
    /// @param accuracy share of the samples classified rightly
    public record Mark(long step, double loss, double accuracy) {
    }

    public Trial {
        curve = List.copyOf(curve);
    }

    /// Whether the loss has left the numbers: learning ended there.
    public boolean diverged() {
        return !curve.isEmpty() && !Double.isFinite(curve.getLast().loss());
    }

    /// Mean loss over the last epoch, or over all steps where there were fewer; NaN before the first and where it has diverged.
    public double loss() {
        return diverged() ? Double.NaN : late(true);
    }

    /// Share of the samples classified rightly in the last epoch, each when its mini-batch came; what a diverged run says last.
    public double accuracy() {
        return late(false);
    }

    private double late(boolean loss) {
        long epoch = Math.max(1, spec.samples() / Math.max(1, spec.network().batch()));
        double sum = 0;
        int count = 0;
        for (int i = curve.size() - 1; i >= 0 && (count == 0 || curve.get(i).step() > step - epoch); i--) {
            sum += loss ? curve.get(i).loss() : curve.get(i).accuracy();
            count++;
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
